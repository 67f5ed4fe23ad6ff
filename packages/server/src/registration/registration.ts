import type { Instant } from '@library-catalyst/core'
import type { RegistrationQuestion, RegistrationReceipt, RegistrationRequest } from '@library-catalyst/core/rest/routes'

export interface EventKey {
  readonly library: string
  /** The id of the occurrence. */
  readonly event: string
}

export interface RegistrationKey {
  readonly library: string
  readonly id: string
}

/** What a library sets for registering at an event. */
export interface EventSettings {
  /** Left out: no limit. */
  readonly capacity?: number
  readonly maxPartySize: number
  readonly hasWaitingList: boolean
  /** Left out: at once. */
  readonly opens?: Instant
  /** Left out: when the event begins. */
  readonly closes?: Instant
  /** When the event begins, where that is known already. */
  readonly starts?: Instant
  /** What the library asks those who register. */
  readonly questions?: readonly RegistrationQuestion[]
  /** How long a seat is kept for the next in line to say yes; left out, they get it without being asked. */
  readonly offerMinutes?: number
}

export interface RegisterCommand extends EventKey {
  readonly request: RegistrationRequest
  /** The client's own name for this command: sent again, it is not done again. */
  readonly idempotencyKey: string
  readonly now: Instant
  /** From the calendar; or why nobody can register, whatever the library has set. */
  readonly occasion: Occasion | Refusal
}

/** When the event takes place. */
export interface Occasion {
  readonly starts: Instant
  /** When what was said about access needs is deleted. */
  readonly ends: Instant
}

/** Why nobody was registered. */
export type Refusal =
  | 'unknown' // there is no such event, or one cannot register here for it
  | 'not-open' // not yet
  | 'closed' // not any more
  | 'party-too-large' // larger than the library allows, or than the room
  | 'full' // and no waiting list

export type RegisterOutcome =
  | { readonly kind: 'registered'; readonly receipt: RegistrationReceipt }
  | { readonly kind: 'refused'; readonly reason: Refusal }
  /** The same key came with another request before. */
  | { readonly kind: 'other-request' }
  /** The same command is being carried out at this moment. */
  | { readonly kind: 'running' }

/** Who cancelled a registration, or what did. */
export type CancelReason = 'patron' | 'staff' | 'offer-lapsed'

/** Somebody moved up from the waiting list. */
export interface MovedUp extends RegistrationKey {
  /** Until when the seat is theirs to take; left out if they have it. */
  readonly offeredUntil?: Instant
}
