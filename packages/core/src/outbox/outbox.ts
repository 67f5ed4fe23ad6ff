import { type ReadonlySignal, signal } from '@preact/signals-core'
import { type AdapterError, toAdapterError } from '../adapter/adapter-error.ts'
import type { CallOptions } from '../adapter/adapter.ts'
import type { DeviceStore } from './device-store.ts'
import type { Exclusively, OutboxClock } from './exclusively.ts'
import type { OutboxCommand, OutboxRecord, WaitingCommand } from './outbox-record.ts'
import {
  answerTimeout,
  askedDelay,
  isBelievable,
  isDefinite,
  maxCommandAge,
  maxSettledAge,
  retryDelay,
} from './outbox-timing.ts'

export interface OutboxSettings<Body, Answer> {
  /** Where its commands go; outboxes of one name share them, in this tab and in others. */
  readonly name: string
  readonly store: DeviceStore
  /** Rejects with `AdapterError`. May be called again with the same command. */
  readonly send: (command: WaitingCommand<Body>, options: CallOptions) => Promise<Answer>
  readonly exclusively: Exclusively
  readonly clock: OutboxClock
  /** From 0 to below 1. */
  readonly random: () => number
  readonly isOnline: () => boolean
}

/**
 * Commands on their way to a server. Each is written down, with its key, before the first byte of it is sent, and what
 * was typed is erased as soon as it is acknowledged; until then it is sent again, through reloads and without a network,
 * and the key keeps it from being done twice.
 */
export class Outbox<Body, Answer> {
  readonly #settings: OutboxSettings<Body, Answer>
  readonly #records = signal<readonly OutboxRecord<Body, Answer>[]>([])
  readonly #sending = signal<string | undefined>(undefined)
  readonly #stop = new AbortController()
  /** By key, in epoch milliseconds; forgotten by a reload, which is as good a reason to try as any. */
  readonly #retryAt = new Map<string, number>()
  #isBusy = false
  #wantsTurn = false
  #stopTimer: (() => void) | undefined

  constructor(settings: OutboxSettings<Body, Answer>) {
    this.#settings = settings
  }

  /** All that is kept, oldest first, as of the last look. */
  get records(): ReadonlySignal<readonly OutboxRecord<Body, Answer>[]> {
    return this.#records
  }

  /** The key of the command that is being sent by this tab. */
  get sending(): ReadonlySignal<string | undefined> {
    return this.#sending
  }

  /**
   * Take a command on. One whose key is known already is not taken a second time.
   *
   * @returns once the command is kept; rejects if the device will not keep it
   */
  async add(command: OutboxCommand<Body>): Promise<void> {
    const createdAt = this.#settings.clock.now()
    const fresh: WaitingCommand<Body> = { ...command, createdAt, state: 'waiting', attempts: 0, notBefore: 0 }
    await this.#change(command.key, kept => kept ?? fresh)
    await this.look()
    this.resume()
  }

  /** Try now: something has changed for the better. Only what the server asked to wait for is still waited for. */
  readonly resume = (): void => {
    this.#retryAt.clear()
    void this.#work()
  }

  /** Read again what is kept: another tab may have changed it. */
  async look(): Promise<void> {
    const kept = (await this.#settings.store.list(this.#place(''))) as OutboxRecord<Body, Answer>[]
    this.#records.value = kept.sort((one, other) => one.createdAt - other.createdAt)
  }

  /** Forget what is settled: the person has seen the answer, or has taken back what was typed. */
  async forget(key: string): Promise<void> {
    await this.#change(key, kept => (kept?.state === 'waiting' ? kept : undefined))
    await this.look()
  }

  /**
   * Give a command back that was never sent.
   *
   * @returns false if it may have arrived: then only the server's answer can settle it
   */
  async withdraw(key: string): Promise<boolean> {
    const rest = await this.#change(key, kept => (kept?.state === 'waiting' && kept.attempts === 0 ? undefined : kept))
    await this.look()
    return rest === undefined
  }

  [Symbol.dispose](): void {
    this.#stop.abort()
    this.#stopTimer?.()
  }

  /** One turn after another, as long as something is due. */
  async #work(): Promise<void> {
    this.#wantsTurn = true
    if (this.#isBusy) return
    this.#isBusy = true
    const { exclusively, name } = this.#settings
    const { signal: stop } = this.#stop
    try {
      while (this.#wantsTurn && !stop.aborted) {
        this.#wantsTurn = false
        if (await exclusively(`outbox/${name}`, stop, () => this.#turn())) this.#wantsTurn = true
      }
    } catch {
      // What the device would not give now, it may give later.
    }
    this.#isBusy = false
    if (!stop.aborted) this.#wake()
  }

  /** @returns whether there was something to do */
  async #turn(): Promise<boolean> {
    const { clock, isOnline } = this.#settings
    await this.look()
    for (const record of this.#records.peek()) {
      const age = clock.now() - record.createdAt
      if (record.state !== 'waiting') {
        if (age >= maxSettledAge) await this.forget(record.key)
      } else if (age >= maxCommandAge) {
        await this.#giveBack(record, 'too-old')
        return true
      } else if (isOnline() && this.#dueAt(record) <= clock.now()) {
        await this.#attempt(record.key)
        return true
      }
    }
    return false
  }

  async #attempt(key: string): Promise<void> {
    // Written down first: after a reload, it is known that it may have arrived.
    const command = await this.#change(key, kept =>
      kept?.state === 'waiting' ? { ...kept, attempts: kept.attempts + 1 } : kept,
    )
    if (command?.state !== 'waiting') return
    this.#sending.value = key
    const outcome = await this.#sent(command).then(
      answer => ({ answer }),
      (error: unknown) => ({ error: toAdapterError(error) }),
    )
    try {
      if (this.#stop.signal.aborted) return
      if ('answer' in outcome) await this.#acknowledge(command, outcome.answer)
      else if (isDefinite(outcome.error)) await this.#giveBack(command, outcome.error.code, outcome.error.fields)
      else await this.#postpone(command, outcome.error)
      await this.look()
    } finally {
      this.#sending.value = undefined
    }
  }

  async #sent(command: WaitingCommand<Body>): Promise<Answer> {
    const { send, clock } = this.#settings
    const call = new AbortController()
    const callOff = () => call.abort()
    this.#stop.signal.addEventListener('abort', callOff)
    const calledOff = new Promise<never>((_, reject) =>
      call.signal.addEventListener('abort', () => reject(call.signal.reason as Error)),
    )
    const stopTimer = clock.after(answerTimeout, callOff)
    try {
      return await Promise.race([send(command, call), calledOff])
    } finally {
      stopTimer()
      this.#stop.signal.removeEventListener('abort', callOff)
    }
  }

  async #acknowledge(
    { body: _, state: __, attempts: ___, notBefore: ____, ...common }: WaitingCommand<Body>,
    answer: Answer,
  ) {
    // The draft first: if the page ends in between, the command is still there, and is sent once more.
    if (common.draft !== undefined) await this.#settings.store.update(common.draft, () => undefined)
    await this.#change(common.key, () => ({ ...common, state: 'answered', answer }))
  }

  async #giveBack(
    { attempts: _, notBefore: __, ...command }: WaitingCommand<Body>,
    reason: AdapterError['code'] | 'too-old',
    fields: AdapterError['fields'] = [],
  ): Promise<void> {
    await this.#change(command.key, () => ({ ...command, state: 'returned', reason, fields }))
  }

  async #postpone({ key, attempts }: WaitingCommand<Body>, error: AdapterError): Promise<void> {
    const { clock, random } = this.#settings
    const now = clock.now()
    const asked = askedDelay(error)
    this.#retryAt.set(key, now + (asked > 0 ? asked + retryDelay(1, random()) : retryDelay(attempts, random())))
    if (asked > 0)
      await this.#change(key, kept => (kept?.state === 'waiting' ? { ...kept, notBefore: now + asked } : kept))
  }

  #dueAt({ key, notBefore }: WaitingCommand<Body>): number {
    const asked = isBelievable(notBefore, this.#settings.clock.now()) ? notBefore : 0
    return Math.max(asked, this.#retryAt.get(key) ?? 0)
  }

  /** Comes back when the next command is due. Without a network, whoever learns of one calls `resume`. */
  #wake(): void {
    const { clock, isOnline } = this.#settings
    this.#stopTimer?.()
    const due = this.#records.peek().flatMap(record => (record.state === 'waiting' ? this.#dueAt(record) : []))
    if (due.length === 0 || !isOnline()) return
    this.#stopTimer = clock.after(Math.max(1000, Math.min(...due) - clock.now()), () => void this.#work())
  }

  #place(key: string): string {
    return `outbox/${this.#settings.name}/${key}`
  }

  async #change(
    key: string,
    change: (kept: OutboxRecord<Body, Answer> | undefined) => OutboxRecord<Body, Answer> | undefined,
  ): Promise<OutboxRecord<Body, Answer> | undefined> {
    return this.#settings.store.update(this.#place(key), change)
  }
}
