import { type DateRange, type Instant, lastDate, type Occurrence } from '@library-catalyst/core'
import { keepOccurrences } from '../calendar/keep-occurrences.ts'
import type { MovedUp } from '../registration/registration.ts'
import type { Database } from '../storage/database.ts'
import type { SearchIndex } from '../storage/search-index.ts'
import type { DateChange } from './event-change.ts'
import { changedDates } from './event-change.ts'
import { expandOwnEvent, type PlacedEvent } from './expand-own-event.ts'
import { datesWithSeats, giveUpSeats } from './held-registrations.ts'
import { ownFeed, publicEventId } from './own-event-id.ts'
import { settleSeats } from './settle-seats.ts'

export interface KeepingContext {
  readonly library: string
  readonly search: SearchIndex
  readonly horizon: DateRange
  readonly now: Instant
}

export interface KeptEvent {
  readonly dates: readonly DateChange[]
  readonly movedUp: readonly MovedUp[]
}

/**
 * Make the occurrences of an own event what staff have just written, and let one register for each as they say.
 *
 * @throws {AdapterError} `conflict` if a date would go for which somebody is registered
 */
export async function keepWritten(
  transaction: Database,
  event: PlacedEvent,
  context: KeepingContext,
): Promise<KeptEvent> {
  const { library, now, horizon } = context
  const before = await keptOccurrences(transaction, library, event.id)
  const after = expandOwnEvent(event, horizon)
  await keep(transaction, event, after, context)
  const kept = new Set(after.map(({ id }) => id))
  // What is only too long ago to be shown any more is not taken away.
  const gone = before.filter(({ id, start, end }) => !kept.has(id) && lastDate(start, end) >= horizon.start)
  if (gone.length > 0)
    await giveUpSeats(
      transaction,
      library,
      gone.map(({ id }) => id),
    )
  const movedUp = await settleSeats(transaction, library, after, event.draft.registration, now)
  return { dates: changedDates(before, after, now), movedUp }
}

/** The same once the window has moved on: nothing is new but the dates that came into it. */
export async function keepMoved(transaction: Database, event: PlacedEvent, context: KeepingContext): Promise<void> {
  const { library, now, horizon } = context
  const written = await keep(transaction, event, expandOwnEvent(event, horizon), context)
  const { registration } = event.draft
  if (registration.kind === 'native') await settleSeats(transaction, library, written, registration, now)
}

/**
 * @throws {AdapterError} as `keepWritten`
 */
export async function dropOwnEvent(
  transaction: Database,
  id: string,
  { library, search, now }: Omit<KeepingContext, 'horizon'>,
): Promise<void> {
  await keepOccurrences(transaction, search, scopeOf(library, id), [], now)
  await giveUpSeats(transaction, library, await datesWithSeats(transaction, library, publicEventId(id)))
}

async function keep(
  transaction: Database,
  { id }: PlacedEvent,
  occurrences: readonly Occurrence[],
  { library, search, now }: KeepingContext,
): Promise<readonly Occurrence[]> {
  return (await keepOccurrences(transaction, search, scopeOf(library, id), occurrences, now)).written
}

const scopeOf = (library: string, id: string) => ({ library, feed: ownFeed, event: publicEventId(id) })

async function keptOccurrences(transaction: Database, library: string, id: string): Promise<readonly Occurrence[]> {
  const event = publicEventId(id)
  const rows = await transaction
    .selectFrom('occurrence')
    .select('document')
    .where('library_id', '=', library)
    .where('feed_id', '=', ownFeed)
    .where(eb => eb.or([eb('id', '=', event), eb('series_id', '=', event)]))
    .execute()
  return rows.map(row => JSON.parse(row.document) as Occurrence)
}
