import { dateOf, type DateRange, isAllDay } from '../../time/iso-date.ts'
import type { Occurrence } from '../occurrence.ts'
import { escapeText, foldLine } from './content-text.ts'
import { eventLines, type EventStamp } from './write-event.ts'
import { seriesLines, type WholeSeries, wholeSeriesIn } from './write-series.ts'
import { timeZoneLines } from './write-time-zone.ts'

/** The calendar around the events. */
export interface CalendarText extends EventStamp {
  /** Shown as the calendar's name where somebody subscribes to it. */
  readonly name: string
  /** How often a subscriber should ask again; nothing is said if left out. */
  readonly refreshMinutes?: number
  /** Needed where the text is sent by mail (RFC 5546 section 1.4); nothing is said if left out. */
  readonly method?: 'PUBLISH'
  /**
   * Tell a series by its rule, from the first date given on: all of its dates in one event. What is known of single
   * dates, such as one that is cancelled, is told beside it.
   */
  readonly wholeSeries?: boolean
  /**
   * The days of which the occurrences hold every date of a whole series. What its rule has there and they have not is
   * left out of it (EXDATE); beyond, the rule is believed.
   */
  readonly complete?: DateRange | undefined
}

/**
 * RFC 5545 text of occurrences, each an event of its own unless `wholeSeries` is set. Nothing is told about people: no
 * attendee, no organiser, no mail address.
 */
export function writeCalendar(occurrences: readonly Occurrence[], calendar: CalendarText): string {
  const { name, host, refreshMinutes, method, wholeSeries = false, complete } = calendar
  const series = wholeSeries ? wholeSeriesIn(occurrences, complete) : []
  const [zone, ...otherZones] = new Set(occurrences.map(({ timeZone }) => timeZone))
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${host.replace(/[^\w.-]/g, '')}//Library Catalyst//EN`,
    'CALSCALE:GREGORIAN',
    ...(method === undefined ? [] : [`METHOD:${method}`]),
    `NAME:${escapeText(name)}`,
    `X-WR-CALNAME:${escapeText(name)}`,
    ...(zone && otherZones.length === 0 ? [`X-WR-TIMEZONE:${zone}`] : []),
    ...(refreshMinutes === undefined
      ? []
      : [`REFRESH-INTERVAL;VALUE=DURATION:PT${refreshMinutes}M`, `X-PUBLISHED-TTL:PT${refreshMinutes}M`]),
    ...zonesOf(series),
    ...series.flatMap(one => seriesLines(one, calendar)),
    ...occurrences
      .filter(occurrence => !series.some(({ covers }) => covers(occurrence)))
      .flatMap(occurrence => eventLines(occurrence, calendar)),
    'END:VCALENDAR',
  ]
  return lines.map(line => `${foldLine(line)}\r\n`).join('')
}

/** A zone is defined once, from the earliest event that names it. */
function zonesOf(series: readonly WholeSeries[]): readonly string[] {
  const from = new Map<string, string>()
  for (const { first } of series) {
    const known = from.get(first.timeZone)
    if (!isAllDay(first.start) && (known === undefined || first.start < known)) from.set(first.timeZone, first.start)
  }
  return [...from].flatMap(([timeZone, start]) => timeZoneLines(timeZone, dateOf(start)))
}
