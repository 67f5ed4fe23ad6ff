import type { AdapterErrorCode, FieldError } from '../adapter/adapter-error.ts'

/** Something that a person wants done, on its way to a server. */
export interface OutboxCommand<Body> {
  /** The idempotency key, chosen at random: however often the command is sent, it is done once. */
  readonly key: string
  /** What it is about, such as the id of an event. */
  readonly subject: string
  /** What a person would call that: after a reload, nothing else may be there to tell. */
  readonly title: string
  /** What was typed, as the server takes it. */
  readonly body: Body
  /** The draft that it was made from, erased as soon as the command is acknowledged. */
  readonly draft?: string
}

interface Common extends Omit<OutboxCommand<never>, 'body'> {
  /** Epoch milliseconds. */
  readonly createdAt: number
}

/** Not acknowledged yet. */
export interface WaitingCommand<Body> extends Common {
  readonly state: 'waiting'
  readonly body: Body
  /** How often it was sent: with one or more, it may have arrived. */
  readonly attempts: number
  /** The server asked to be left alone until then (`Retry-After`), in epoch milliseconds. */
  readonly notBefore: number
}

/** Done. What was typed is gone from the device. */
export interface AnsweredCommand<Answer> extends Common {
  readonly state: 'answered'
  readonly answer: Answer
}

/** Will not be sent again. What was typed is kept until the person has taken it back. */
export interface ReturnedCommand<Body> extends Common {
  readonly state: 'returned'
  readonly body: Body
  /** `too-old`: nobody knows whether it was done, and the server would not know it again. */
  readonly reason: AdapterErrorCode | 'too-old'
  /** What the server found wrong. */
  readonly fields: readonly FieldError[]
}

export type OutboxRecord<Body, Answer> = WaitingCommand<Body> | AnsweredCommand<Answer> | ReturnedCommand<Body>
