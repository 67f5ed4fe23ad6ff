import type { Instant } from '@library-catalyst/core'
import type { RegistrationQuestion, Seats } from '@library-catalyst/core/rest/routes'
import type { Selectable } from 'kysely'
import type { EventSeatsTable } from '../storage/database.ts'
import { inTransaction } from '../storage/in-transaction.ts'
import type { StorageEngine } from '../storage/storage-engine.ts'
import { acceptOffer, type Cancellation, cancelRegistration } from './change-registration.ts'
import { configureEvent } from './configure-event.ts'
import { createRegister } from './register.ts'
import type {
  CancelReason,
  EventKey,
  EventSettings,
  MovedUp,
  RegisterCommand,
  RegisterOutcome,
  RegistrationKey,
} from './registration.ts'
import { noHooks, type RegistrationHooks } from './registration-hooks.ts'
import { type SweepCounts, sweepRegistrations } from './sweep-registrations.ts'

/** Who takes part in what. No event ever has more people than seats, and nobody is registered twice for one command. */
export interface RegistrationStore {
  /** Undefined if one cannot register here for the event. */
  seats(event: EventKey): Promise<Seats | undefined>
  /** Make one able to register, or change how. Fewer seats than are taken send nobody away; more let the next move up. */
  configure(event: EventKey, settings: EventSettings, now: Instant): Promise<readonly MovedUp[]>
  register(command: RegisterCommand): Promise<RegisterOutcome>
  cancel(key: RegistrationKey, because: CancelReason, now: Instant): Promise<Cancellation>
  /** Resolves to false if there is no such offer any more. */
  accept(key: RegistrationKey, now: Instant): Promise<boolean>
  /** End what has a limit in time, and delete what is not needed any more. */
  sweep(now: Instant): Promise<SweepCounts>
}

/** @param hooks told of what becomes of registrations; left out, nobody is */
export function createRegistrationStore(engine: StorageEngine, hooks: RegistrationHooks = noHooks): RegistrationStore {
  const { reader, writer } = engine
  return {
    async seats({ library, event }) {
      const row = await reader
        .selectFrom('event_seats')
        .selectAll()
        .where('library_id', '=', library)
        .where('occurrence_id', '=', event)
        .executeTakeFirst()
      return row && toSeats(row)
    },
    configure: (event, settings, now) =>
      inTransaction(writer, async transaction => {
        const movedUp = await configureEvent(transaction, event, settings, now)
        await hooks.onMovedUp(transaction, movedUp, now)
        return movedUp
      }),
    register: createRegister(engine, hooks),
    cancel: (key, because, now) =>
      inTransaction(writer, async transaction => {
        const cancellation = await cancelRegistration(transaction, key, { because, now })
        await hooks.onMovedUp(transaction, cancellation.movedUp, now)
        return cancellation
      }),
    accept: (key, now) => inTransaction(writer, async transaction => acceptOffer(transaction, key, now)),
    sweep: now => sweepRegistrations(engine, hooks, now),
  }
}

function toSeats(row: Selectable<EventSeatsTable>): Seats {
  return {
    ...(row.capacity !== null && { capacity: row.capacity, seatsLeft: Math.max(0, row.capacity - row.taken) }),
    waiting: row.waiting,
    hasWaitingList: row.has_waiting_list === 1,
    maxPartySize: row.max_party,
    ...(row.opens_at !== null && { opens: row.opens_at }),
    ...(row.closes_at !== null && { closes: row.closes_at }),
    ...(row.questions !== null && { questions: JSON.parse(row.questions) as RegistrationQuestion[] }),
  }
}
