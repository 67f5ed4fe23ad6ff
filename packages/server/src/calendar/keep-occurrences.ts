import type { Instant, Occurrence } from '@library-catalyst/core'
import { readAdditions } from '../own-events/additions.ts'
import { settleAddedSeats } from '../own-events/settle-seats.ts'
import type { Database } from '../storage/database.ts'
import type { SearchIndex } from '../storage/search-index.ts'
import { holdCalendar, raiseCalendarVersion } from './calendar-version.ts'
import { type OccurrenceChanges, type OccurrenceScope, replaceOccurrences } from './occurrence-writer.ts'

/**
 * Make these the occurrences of a feed, or of one event of it, with what staff have added to them; every server is to
 * notice. One can register for what is new as the additions say.
 *
 * @param transaction in which all of it happens
 * @param occurrences as the source has them, with the ids that the public sees
 */
export async function keepOccurrences(
  transaction: Database,
  search: SearchIndex,
  scope: OccurrenceScope,
  occurrences: readonly Occurrence[],
  now: Instant,
): Promise<OccurrenceChanges> {
  await holdCalendar(transaction, scope.library)
  const additions = await readAdditions(transaction, scope.library)
  const changes = await replaceOccurrences(transaction, search, scope, occurrences, additions)
  if (!changes.any) return changes
  if (additions.size > 0) await settleAddedSeats(transaction, scope.library, changes.written, additions, now)
  await raiseCalendarVersion(transaction, scope.library)
  return changes
}
