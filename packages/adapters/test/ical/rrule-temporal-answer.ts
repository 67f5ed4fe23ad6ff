import { RRuleTemporal } from 'rrule-temporal'
import type { ConformanceCase } from './conformance-case.ts'

/** What it reads; it is a reader of rules, and all else of iCalendar is out of its scope. */
const known = /^(DTSTART|RRULE|RDATE|EXDATE)[;:]/

/** What rrule-temporal says to a case of one series; undefined where the case is not about the recurrence of one. */
export function rruleTemporalAnswer({ feed, window, shows }: ConformanceCase): readonly string[] | string | undefined {
  if (typeof feed !== 'string' || shows !== 'start') return undefined
  const events = feed.split('BEGIN:VEVENT').slice(1)
  const lines = (events[0] ?? '').split('\r\n').filter(line => known.test(line.toUpperCase()))
  if (events.length !== 1 || !lines.some(line => /^(RRULE|RDATE)/i.test(line))) return undefined
  try {
    const rule = new RRuleTemporal({ rruleString: lines.join('\n'), includeDtstart: true })
    const isDate = /^DTSTART;VALUE=DATE:/m.test(feed)
    return rule
      .between(new Date(window.start), new Date(window.end), true)
      .map(time => `${new Date(time.epochMilliseconds).toISOString().slice(0, isDate ? 10 : 16)}${isDate ? '' : 'Z'}`)
      .sort()
  } catch (error) {
    return `throws ${error instanceof Error ? error.name : 'an error'}`
  }
}
