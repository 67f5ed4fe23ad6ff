import { AdapterError } from '@library-catalyst/core'
import type { Database } from '../storage/database.ts'
import { inChunks } from './in-chunks.ts'

/**
 * Make sure that nobody is registered for dates that are about to go, and that nobody can be any more.
 *
 * @param events ids of occurrences
 * @throws {AdapterError} `conflict`, that tells how many are
 */
export async function giveUpSeats(transaction: Database, library: string, events: readonly string[]): Promise<void> {
  const chunks = [...inChunks(events.toSorted())]
  let held = 0
  for (const chunk of chunks) held += await countHeld(transaction, library, chunk)
  if (held > 0)
    throw new AdapterError('conflict', `${held} registered: cancel the event, or the date, instead`, {
      fields: [{ pointer: '', code: 'has-registrations' }],
    })
  for (const chunk of chunks)
    await transaction
      .deleteFrom('event_seats')
      .where('library_id', '=', library)
      .where('occurrence_id', 'in', chunk)
      .execute()
}

/** Under the rows of the events, so that nobody registers between looking and deleting. */
async function countHeld(transaction: Database, library: string, events: readonly string[]): Promise<number> {
  await transaction
    .updateTable('event_seats')
    .set(eb => ({ taken: eb.ref('taken') }))
    .where('library_id', '=', library)
    .where('occurrence_id', 'in', events)
    .execute()
  const { count } = await transaction
    .selectFrom('registration')
    .select(eb => eb.fn.countAll<number | string>().as('count'))
    .where('library_id', '=', library)
    .where('occurrence_id', 'in', events)
    .where('status', '!=', 'cancelled')
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** All dates of an own event that one could ever register for, also those that are not kept any more. */
export async function datesWithSeats(
  transaction: Database,
  library: string,
  event: string,
): Promise<readonly string[]> {
  const rows = await transaction
    .selectFrom('event_seats')
    .select('occurrence_id')
    .where('library_id', '=', library)
    .where(eb => eb.or([eb('occurrence_id', '=', event), eb('occurrence_id', 'like', `${event}~%`)]))
    .execute()
  return rows.map(row => row.occurrence_id)
}
