import { dateAt, type Instant } from '@library-catalyst/core'
import { holdCalendar } from '../calendar/calendar-version.ts'
import type { LibraryConfig } from '../config/config-schema.ts'
import { horizonAround } from '../feeds/horizon.ts'
import type { Job } from '../jobs/job.ts'
import type { Database } from '../storage/database.ts'
import { inTransaction } from '../storage/in-transaction.ts'
import type { StorageEngine } from '../storage/storage-engine.ts'
import { type KeepingContext, keepMoved } from './keep-own-event.ts'
import type { EventDesk } from './event-desk.ts'
import { ownFeed } from './own-event-id.ts'
import type { PlacedDraft } from './own-event-text.ts'

/** Raised when a new version of the program makes other occurrences from the same event. */
const madeBy = 1
const chunkSize = 100

export type OwnLibrary = Pick<LibraryConfig, 'id' | 'timeZone'>

/** Work out the dates of own events anew on each day, so that a series never runs out. */
export function createOwnEventsJob(desk: Pick<EventDesk, 'move'>, libraries: readonly OwnLibrary[]): Job {
  return {
    name: 'own-events',
    everySeconds: 600,
    async run(now) {
      let events = 0
      for (const library of libraries) events += await desk.move(library, now)
      return { events }
    },
  }
}

/** @returns how many events were worked out anew; none if that was done today */
export async function moveOwnEvents(
  { reader, writer, search }: StorageEngine,
  { id: library, timeZone }: OwnLibrary,
  now: Instant,
): Promise<number> {
  const horizon = horizonAround(dateAt(timeZone, Date.parse(now)))
  const key = `${madeBy} ${horizon.end}`
  if (!(await isOutdated(reader, library, key))) return 0
  const context = { library, search, horizon, now }
  let [events, after] = [0, '']
  for (;;) {
    const ids = await idsAfter(reader, library, after)
    for (const id of ids) await inTransaction(writer, async transaction => moveOne(transaction, id, context))
    events += ids.length
    after = ids.at(-1) ?? ''
    if (ids.length < chunkSize) break
  }
  await noteMoved(writer, library, key)
  return events
}

/** False, too, where staff have never written anything. */
async function isOutdated(reader: Database, library: string, key: string): Promise<boolean> {
  const feed = await reader
    .selectFrom('feed')
    .select('expansion_key')
    .where('library_id', '=', library)
    .where('feed_id', '=', ownFeed)
    .executeTakeFirst()
  return feed !== undefined && feed.expansion_key !== key
}

async function noteMoved(writer: Database, library: string, key: string): Promise<void> {
  await writer
    .updateTable('feed')
    .set({ expansion_key: key })
    .where('library_id', '=', library)
    .where('feed_id', '=', ownFeed)
    .execute()
}

async function idsAfter(reader: Database, library: string, after: string): Promise<readonly string[]> {
  const rows = await reader
    .selectFrom('own_event')
    .select('id')
    .where('library_id', '=', library)
    .where('deleted_at', 'is', null)
    .where('id', '>', after)
    .orderBy('id')
    .limit(chunkSize)
    .execute()
  return rows.map(({ id }) => id)
}

/** As it is now: somebody may have changed it since it was listed. */
async function moveOne(transaction: Database, id: string, context: KeepingContext): Promise<void> {
  await holdCalendar(transaction, context.library)
  const row = await transaction
    .selectFrom('own_event')
    .select(['document', 'updated_at'])
    .where('library_id', '=', context.library)
    .where('id', '=', id)
    .where('deleted_at', 'is', null)
    .executeTakeFirst()
  if (!row) return
  const draft = JSON.parse(row.document) as PlacedDraft
  await keepMoved(transaction, { id, draft, updatedAt: row.updated_at }, context)
}
