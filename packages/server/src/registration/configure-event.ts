import type { Instant } from '@library-catalyst/core'
import type { Database } from '../storage/database.ts'
import { moveUp } from './move-up.ts'
import type { EventKey, EventSettings, MovedUp } from './registration.ts'

/** Make one able to register, or change how. Fewer seats than are taken send nobody away; more let the next move up. */
export async function configureEvent(
  transaction: Database,
  { library, event }: EventKey,
  settings: EventSettings,
  now: Instant,
): Promise<readonly MovedUp[]> {
  const columns = toColumns(settings)
  const { waiting } = await transaction
    .insertInto('event_seats')
    .values({
      library_id: library,
      occurrence_id: event,
      ...columns,
      taken: 0,
      waiting: 0,
      last_number: 0,
      last_given: 0,
    })
    .onConflict(conflict => conflict.columns(['library_id', 'occurrence_id']).doUpdateSet(columns))
    .returning('waiting')
    .executeTakeFirstOrThrow()
  return waiting === 0 ? [] : moveUp(transaction, { library, event }, now)
}

function toColumns({
  capacity,
  maxPartySize,
  hasWaitingList,
  opens,
  closes,
  starts,
  offerMinutes,
  questions,
}: EventSettings) {
  return {
    capacity: capacity ?? null,
    max_party: maxPartySize,
    has_waiting_list: hasWaitingList ? 1 : 0,
    opens_at: opens ?? null,
    closes_at: closes ?? null,
    ...(starts !== undefined && { starts_at: starts }),
    offer_minutes: offerMinutes ?? null,
    questions: questions && questions.length > 0 ? JSON.stringify(questions) : null,
  }
}

/**
 * End registering for events. Whoever is registered stays so; where nobody ever was, nothing stays.
 *
 * @param events ids of occurrences, at most a few hundred
 */
export async function closeEvents(
  transaction: Database,
  library: string,
  events: readonly string[],
  now: Instant,
): Promise<void> {
  await transaction
    .updateTable('event_seats')
    .set({ closes_at: now })
    .where('library_id', '=', library)
    .where('occurrence_id', 'in', events)
    .where(eb => eb.or([eb('closes_at', 'is', null), eb('closes_at', '>', now)]))
    .execute()
  await transaction
    .deleteFrom('event_seats')
    .where('library_id', '=', library)
    .where('occurrence_id', 'in', events)
    .where('last_number', '=', 0)
    .execute()
}
