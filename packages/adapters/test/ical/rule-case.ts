import { calendar, type ConformanceCase, event, newYork } from './conformance-case.ts'

/** A series at nine in New York, as the examples of the RFC are, unless the start says otherwise. */
export function rule(
  name: string,
  rfc: string,
  start: string,
  text: string,
  end: string,
  expected: readonly string[],
): ConformanceCase {
  const feed = calendar(newYork, event(`DTSTART;TZID=America/New_York:${start}`, 'DURATION:PT1H', `RRULE:${text}`))
  const first = `${start.slice(0, 4)}-01-01`
  return { name, rfc, feed, window: { start: first, end }, timeZone: 'America/New_York', shows: 'start', expected }
}

/** The same in UTC. */
export function plain(
  name: string,
  rfc: string,
  start: string,
  text: string,
  end: string,
  expected: readonly string[],
): ConformanceCase {
  const feed = calendar(event(`DTSTART:${start}`, 'DURATION:PT1H', `RRULE:${text}`))
  return { name, rfc, feed, window: { start: '1990-01-01', end }, shows: 'start', expected }
}
