import { expandFeed, readFeed } from '@library-catalyst/adapters/ical'
import type { ConformanceCase } from './conformance-case.ts'

/** What our reader says to a case, in the words of `expected`. */
export function ourAnswer({ feed, window, timeZone = 'UTC', shows }: ConformanceCase): readonly string[] {
  const { occurrences } = expandFeed(readFeed(feed), window, { timeZone })
  return occurrences
    .map(({ title, ...times }) => {
      const start = times.start.length === 10 ? times.start : `${times.startInstant.slice(0, 16)}Z`
      const end = times.start.length === 10 ? times.end : `${times.endInstant.slice(0, 16)}Z`
      return shows === 'start' ? start : shows === 'span' ? `${start}/${end}` : `${start} ${title}`
    })
    .sort()
}
