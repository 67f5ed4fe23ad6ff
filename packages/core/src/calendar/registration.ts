import type { CallOptions } from '../adapter/adapter.ts'
import type { Instant } from '../time/iso-date.ts'

/** Something that a library wants to know of those who come. */
export interface Question {
  readonly id: string
  readonly label: string
  readonly hint?: string
  /** `line` and `paragraph` take text; `choice` one of the options, `several` any number of them. */
  readonly kind: 'line' | 'paragraph' | 'choice' | 'several'
  readonly options?: readonly string[]
  readonly isOptional?: boolean
}

/** How things stand at an event that one can register for. */
export interface Seats {
  /** Left out where there is no limit. */
  readonly capacity?: number
  readonly seatsLeft?: number
  /** Parties in the waiting list. */
  readonly waiting: number
  readonly hasWaitingList: boolean
  readonly maxPartySize: number
  readonly opens?: Instant
  readonly closes?: Instant
  readonly questions?: readonly Question[]
}

/** What a patron sends to take part. */
export interface RegistrationRequest {
  readonly name: string
  readonly email: string
  readonly partySize: number
  /** By the ids of the library's questions. */
  readonly answers: Readonly<Record<string, string>>
  /** What the person needs to take part; deleted after the event. */
  readonly accessNeeds?: string
}

/** What a patron is told. It names nobody. */
export interface RegistrationReceipt {
  readonly id: string
  /** The id of the occurrence. */
  readonly event: string
  /** `offered`: a seat became free and is kept for a while, for the person to say yes. */
  readonly status: 'confirmed' | 'waiting' | 'offered' | 'cancelled'
  readonly partySize: number
  /** The place in the waiting list, from 1 on, when this was answered. */
  readonly position?: number
  readonly createdAt: Instant
}

export interface RegisterCommand {
  /** The id of the occurrence. */
  readonly event: string
  /** Chosen at random by the caller: the same command sent again is not done again. 16 to 128 visible ASCII characters. */
  readonly idempotencyKey: string
  readonly request: RegistrationRequest
}

/** Registering at events, where a back end takes registrations itself. Rejects as the calendar does. */
export interface RegistrationPort {
  /** Names where commands go, the same on each visit: one that could not be sent is kept under it. */
  readonly address: string

  /** `not-found` for an event that one cannot register for here. Asked anew each time. */
  seats(event: string, options: CallOptions): Promise<Seats>

  /**
   * Take seats, or a place in the waiting list. `conflict` says in its fields' codes why not: `full`, `closed`,
   * `not-open`, or `running` while the same command is being carried out.
   */
  register(command: RegisterCommand, options: CallOptions): Promise<RegistrationReceipt>
}
