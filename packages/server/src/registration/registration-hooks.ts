import type { Instant } from '@library-catalyst/core'
import type { Database } from '../storage/database.ts'
import type { MovedUp, RegistrationKey } from './registration.ts'

/** Told of what becomes of registrations, in the transaction that makes it so. */
export interface RegistrationHooks {
  /** Once for each registration, however often its command is sent. */
  onRegistered(transaction: Database, key: RegistrationKey, place: Place): Promise<void>
  onMovedUp(transaction: Database, movedUp: readonly MovedUp[], now: Instant): Promise<void>
}

export interface Place {
  /** In the waiting list; left out if there is a seat. */
  readonly position?: number | undefined
  readonly now: Instant
}

/** Nobody is told. */
export const noHooks: RegistrationHooks = {
  onRegistered: () => Promise.resolve(),
  onMovedUp: () => Promise.resolve(),
}
