import type { Warning } from '../calendar/event-query.ts'
import type { Occurrence } from '../calendar/occurrence.ts'
import type { Instant } from '../time/iso-date.ts'
import { wallTimeAt } from '../time/zone.ts'
import { fixtureFeed, plantedInFeed } from './fixture-feed.ts'
import { fixtureOccurrences } from './fixture-occurrences.ts'

/** What a case wants the adapter to have behind it. Take `occurrences` or `feed`, whichever the back end can be fed. */
export interface ContractFixture {
  /** In no order. */
  readonly occurrences: readonly Occurrence[]
  /** The same events as an iCalendar file, with CRLF line ends. */
  readonly feed: string
  /** The library's zone. */
  readonly timeZone: string
  /** The clock, in epoch milliseconds. */
  readonly now: () => number
  /** What the reader of the feed could not use. */
  readonly warnings: readonly Warning[]
  /** Texts in the feed that belong to people: no answer may hold one of them. */
  readonly planted: readonly string[]
}

/** A winter in Vienna, seen on Tuesday 24 November 2026 at ten in the morning there. */
export const fixtures: ContractFixture = {
  occurrences: fixtureOccurrences,
  feed: fixtureFeed,
  timeZone: 'Europe/Vienna',
  now: () => Date.UTC(2026, 10, 24, 9),
  warnings: [
    {
      code: 'broken-event',
      message: 'DTSTART is neither a date nor a date with time',
      subject: 'broken@lindenhof.example',
    },
  ],
  planted: plantedInFeed,
}

/** The same moments, as clocks in the library show them. */
export function onLibraryClocks(given: ContractFixture): ContractFixture {
  const { timeZone } = given
  const wall = (instant: Instant) => wallTimeAt(timeZone, Date.parse(instant))
  const occurrences = given.occurrences.map(event =>
    event.timeZone === timeZone
      ? event
      : { ...event, timeZone, start: wall(event.startInstant), end: wall(event.endInstant) },
  )
  return { ...given, occurrences }
}

/** The same, half an hour after midnight in Vienna, while in London it is still the evening before. */
export const fixturesAfterMidnight: ContractFixture = { ...fixtures, now: () => Date.UTC(2026, 10, 24, 23, 30) }
