import type { CallOptions, CalendarPort } from '../adapter/adapter.ts'
import type { EventPage, EventQuery } from './event-query.ts'
import { joinPages, queryAfter } from './join-pages.ts'

/**
 * An answer with the pages that follow it in its window, as one; with a cursor if `mostPages` do not suffice.
 *
 * @throws {AdapterError} as the port does, be it at the last page: half a month would look like all of it
 */
export async function listPages(
  port: CalendarPort,
  query: EventQuery,
  mostPages: number,
  options: CallOptions,
): Promise<EventPage> {
  const first = await port.list(query, options)
  const later: EventPage[] = []
  for (let last = first; last.cursor !== undefined && later.length + 1 < mostPages;) {
    last = await port.list(queryAfter(query, last), options)
    later.push(last)
  }
  return joinPages(first, later)
}
