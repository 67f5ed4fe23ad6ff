import type { Occurrence } from '@library-catalyst/core'
import type { EventAddition } from '@library-catalyst/core/rest/routes'
import type { Database } from '../storage/database.ts'
import { toRegistration } from './registration-times.ts'

/** What staff have added, by the id of the occurrence or of the series. */
export type Additions = ReadonlyMap<string, EventAddition>

export async function readAdditions(reader: Database, library: string): Promise<Additions> {
  const rows = await reader
    .selectFrom('event_addition')
    .select(['event_id', 'document'])
    .where('library_id', '=', library)
    .execute()
  return new Map(rows.map(row => [row.event_id, JSON.parse(row.document) as EventAddition]))
}

/** What is said of the one date counts more than what is said of all of them. */
export function additionTo({ id, series }: Occurrence, additions: Additions): EventAddition | undefined {
  const ofSeries = series && additions.get(series.id)
  const own = additions.get(id)
  const addition = ofSeries && own ? { ...ofSeries, ...own } : (own ?? ofSeries)
  return addition && Object.keys(addition).length > 0 ? addition : undefined
}

/** The occurrence as patrons see it. */
export function withAddition(occurrence: Occurrence, addition: EventAddition | undefined): Occurrence {
  if (!addition) return occurrence
  const { registration: settings, ...details } = addition
  if (!settings) return { ...occurrence, ...details }
  // How many fit is part of how one registers: the feed's number is not that of the library's own settings.
  const { capacity: _, seatsLeft: __, ...rest } = occurrence
  return { ...rest, ...details, ...toRegistration(settings, occurrence) }
}
