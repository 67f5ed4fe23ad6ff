import type { Instant } from '@library-catalyst/core'
import type { RegistrationReceipt, RegistrationRequest } from '@library-catalyst/core/rest/routes'

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
  /** How long a seat is kept for the next in line to say yes; left out, they get it without being asked. */
  readonly offerMinutes?: number
}

export interface RegisterCommand extends EventKey {
  readonly request: RegistrationRequest
  /** The client's own name for this command: sent again, it is not done again. */
  readonly idempotencyKey: string
  readonly now: Instant
  readonly eventStarts: Instant
  /** When the event is over, and what was said about access needs is deleted. */
  readonly eventEnds: Instant
}

/** Why nobody was registered. */
export type Refusal =
  | 'unknown' // one cannot register here for this event
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
export type CancelReason = 'patron' | 'staff' | 'offer-lapsed' | 'not-confirmed'

/** Somebody moved up from the waiting list. */
export interface MovedUp extends RegistrationKey {
  /** Until when the seat is theirs to take; left out if they have it. */
  readonly offeredUntil?: Instant
}
