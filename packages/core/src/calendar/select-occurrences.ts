import { AdapterError } from '../adapter/adapter-error.ts'
import { type EventPage, type EventQuery, defaultPageSize, type Warning } from './event-query.ts'
import { touches } from './event-days.ts'
import { checkQuery, pageTimes } from './event-window.ts'
import { matchesFilters } from './facets.ts'
import type { Occurrence } from './occurrence.ts'
import { matchesWords, searchableText, searchWords } from './search-text.ts'

export interface Selection {
  readonly timeZone: string
  /** Epoch milliseconds. */
  readonly now: number
  readonly warnings?: readonly Warning[]
}

/** The order of every list: all-day events first in their day, then by start, title and id. */
export function compareOccurrences(one: Occurrence, other: Occurrence): number {
  return compare(one.start, other.start) || compare(one.title, other.title) || compare(one.id, other.id)
}

/**
 * Answer a query from occurrences that are all in memory: window, series, text, filters, order, page.
 *
 * @throws {AdapterError} `invalid` for a query out of range, or a cursor that is not ours
 */
export function selectOccurrences(
  occurrences: readonly Occurrence[],
  query: EventQuery,
  { timeZone, now, warnings = [] }: Selection,
): EventPage {
  checkQuery(query)
  const times = pageTimes(query, timeZone, now)
  const wanted = searchWords(query.text ?? '')
  const found = occurrences
    .filter(
      occurrence =>
        touches(occurrence, times.window) &&
        (query.series === undefined || query.series === occurrence.series?.id) &&
        matchesFilters(occurrence, query.filters ?? {}) &&
        matchesWords(searchableText(occurrence), wanted),
    )
    .sort(compareOccurrences)
  const from = query.cursor === undefined ? 0 : positionAfter(found, query.cursor)
  const to = from + (query.limit ?? defaultPageSize)
  const last = found[to - 1]
  return {
    ...times,
    items: found.slice(from, to),
    warnings,
    ...(last && to < found.length && { cursor: cursorAfter(last) }),
  }
}

/** A place in the order, not a number: what is added or removed before it moves nothing. */
export function cursorAfter({ start, title, id }: Occurrence): string {
  return encodeURIComponent(JSON.stringify([start, title, id]))
}

/**
 * @throws {AdapterError} `invalid`
 */
export function parseCursor(cursor: string): Pick<Occurrence, 'start' | 'title' | 'id'> {
  try {
    const [start, title, id]: unknown[] = JSON.parse(decodeURIComponent(cursor))
    if (typeof start === 'string' && typeof title === 'string' && typeof id === 'string') return { start, title, id }
  } catch {
    // falls through to the one error below
  }
  throw new AdapterError('invalid', 'The cursor is not one of ours', {
    fields: [{ pointer: '/cursor', code: 'cursor' }],
  })
}

function positionAfter(found: readonly Occurrence[], cursor: string): number {
  const { start, title, id } = parseCursor(cursor)
  const at = found.findIndex(
    other => (compare(other.start, start) || compare(other.title, title) || compare(other.id, id)) > 0,
  )
  return at < 0 ? found.length : at
}

/** By code unit, as databases with a binary collation do; `localeCompare` differs between machines. */
const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)
