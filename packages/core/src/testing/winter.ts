import type { CallOptions, CalendarPort } from '../adapter/adapter.ts'
import type { EventPage, EventQuery } from '../calendar/event-query.ts'
import { expectEqual } from './contract-error.ts'

/** All that the fixture holds, in one page. */
export const winter: EventQuery = { start: '2026-10-01', days: 200 }

/** The titles of `winter`, by start, then title. */
export const winterTitles: readonly string[] = [
  'The hour that comes twice',
  'Story time',
  'Late reading',
  'Chess club',
  'Research databases from home',
  'Closed for staff training',
  'Book sale',
  'Long night of the library',
  'Lesung: Anna Köhler',
  'Story time',
  'Live from New York',
  'Zine workshop',
  'a quiet hour',
  'Éclair, croissant: baking by the book',
  'ساعة الحكايات',
  '中文故事时间',
  'Winter courses open',
  'Story time',
  'The short night',
]

/** Options of a call that nobody aborts. */
export const unhurried = (): CallOptions => ({ signal: new AbortController().signal })

export const list = (calendar: CalendarPort, query: EventQuery): Promise<EventPage> => calendar.list(query, unhurried())

export const titlesOf = ({ items }: EventPage): readonly string[] => items.map(({ title }) => title)

/** @throws {ContractError} unless the first page has just these titles */
export async function expectTitles(
  calendar: CalendarPort,
  query: EventQuery,
  titles: readonly string[],
): Promise<void> {
  expectEqual(titlesOf(await list(calendar, query)), titles, `The titles for ${JSON.stringify(query)}`)
}
