import {
  addDays,
  dateOf,
  type DateRange,
  isAllDay,
  toEpochMinute,
  toInstant,
  type WallTime,
} from '../../time/iso-date.ts'
import { dateAt, instantOf, isTimeZone } from '../../time/zone.ts'
import { lastSeriesDate } from '../last-series-date.ts'
import type { Occurrence } from '../occurrence.ts'
import { isPatternDate } from '../pattern-date.ts'
import { type RuleParts, ruleParts } from '../recurrence-rule.ts'
import { seriesPattern } from '../series-pattern.ts'
import { basicTime } from './content-text.ts'
import { weekdayCode } from './weekday-code.ts'
import { component, detailLines, type EventStamp } from './write-event.ts'

/** A series that can be told by its rule, from `first` on. */
export interface WholeSeries {
  readonly id: string
  readonly rule: string
  readonly first: Occurrence
  /** Dates that follow the rule, but differ from `first` in more than the date: a cancelled one, or another room. */
  readonly exceptions: readonly Occurrence[]
  /** Starts that the rule has, and the series has not. */
  readonly missing: readonly WallTime[]
  /** True for a date that the rule, or an exception, tells already. */
  readonly covers: (occurrence: Occurrence) => boolean
}

/**
 * The series among occurrences that their rule tells rightly; what it does not is left to be written date by date.
 *
 * @param complete the days of which no date of theirs is left out
 */
export function wholeSeriesIn(occurrences: readonly Occurrence[], complete?: DateRange): readonly WholeSeries[] {
  const bySeries = new Map<string, Occurrence[]>()
  for (const occurrence of occurrences) {
    if (!occurrence.series?.rule) continue
    const dates = bySeries.get(occurrence.series.id) ?? []
    bySeries.set(occurrence.series.id, dates)
    dates.push(occurrence)
  }
  return [...bySeries].flatMap(([id, dates]) => wholeSeries(id, dates, complete) ?? [])
}

function wholeSeries(
  id: string,
  given: readonly Occurrence[],
  complete: DateRange | undefined,
): WholeSeries | undefined {
  const dates = given.toSorted((one, other) => (one.start < other.start ? -1 : 1))
  const parts = ruleParts(dates[0]?.series?.rule ?? '')
  const first = dates.find(date => isPlain(date) && parts !== undefined && isOnWeekday(parts, date.start))
  if (!parts || !first || !knowsEnd(parts, dates) || !isTimeZone(first.timeZone)) return undefined
  const covers = (date: Occurrence): boolean =>
    date.series?.id === id &&
    date.timeZone === first.timeZone &&
    date.start >= first.start &&
    date.start.slice(10) === first.start.slice(10)
  const plain = detailsOf(first)
  const exceptions = dates.filter(date => covers(date) && detailsOf(date) !== plain)
  const missing = complete ? missingIn(complete, parts, first, dates.filter(covers)) : []
  return { id, rule: ruleText(parts, first), first, exceptions, missing, covers }
}

/** What the rule has in days of which every date is known, and is not among them. Rules that are too odd are believed. */
function missingIn(
  { start, end }: DateRange,
  parts: RuleParts,
  first: Occurrence,
  dates: readonly Occurrence[],
): readonly WallTime[] {
  const pattern = parts.has('COUNT') ? undefined : seriesPattern(parts, first.start)
  if (!pattern) return []
  const until = parts.get('UNTIL')
  const last = (until === undefined ? undefined : lastSeriesDate(until, pattern, first)) ?? end
  const missing: WallTime[] = []
  for (
    let date = start > first.start ? start : dateOf(first.start);
    date < end && date <= last;
    date = addDays(date, 1)
  ) {
    const time = date + first.start.slice(10)
    if (isPatternDate(pattern, first.start, date) && !dates.some(known => known.start === time)) missing.push(time)
  }
  return missing
}

/** A rule that begins on a day that is none of its own is undefined: RFC 5545 section 3.8.5.3. */
function isOnWeekday(parts: RuleParts, start: WallTime): boolean {
  const days = parts
    .get('BYDAY')
    ?.split(',')
    .map(day => day.slice(-2))
  return days?.includes(weekdayCode(start)) ?? true
}

/** COUNT counts from a first date: it can be told only if all of them are there. */
function knowsEnd(parts: RuleParts, dates: readonly Occurrence[]): boolean {
  const count = parts.get('COUNT')
  return count === undefined || (dates.length >= +count && dates.every(date => isPlain(date)))
}

/** Neither called off nor moved: a date that can stand for the others. */
const isPlain = ({ status }: Occurrence): boolean => status === 'confirmed' || status === 'tentative'

const detailsOf = (occurrence: Occurrence): string => [lengthOf(occurrence), ...detailLines(occurrence)].join('\n')
const lengthOf = ({ start, end }: Occurrence): number => toEpochMinute(end) - toEpochMinute(start)

function ruleText(parts: RuleParts, first: Occurrence): string {
  return [...parts].map(([name, value]) => `${name}=${name === 'UNTIL' ? untilText(value, first) : value}`).join(';')
}

/** UNTIL is a date for all-day events and UTC for all others (RFC 5545 section 3.3.10), whatever the feed wrote. */
function untilText(until: string, { start, timeZone }: Occurrence): string {
  const date = until.replace(/^(\d{4})(\d\d)(\d\d).*$/, '$1-$2-$3')
  const clock = until.length > 8 ? `${until.slice(9, 11)}:${until.slice(11, 13)}` : '23:59'
  const isUtc = until.endsWith('Z')
  if (!isAllDay(start)) return isUtc ? until : basicTime(toInstant(instantOf(timeZone, `${date}T${clock}`)))
  return basicTime(isUtc ? dateAt(timeZone, Date.parse(`${date}T${clock}Z`)) : date)
}

/** On the wall clock of the zone, so that six o'clock stays six o'clock when the clocks change. */
export function seriesLines(
  { id, rule, first, exceptions, missing }: WholeSeries,
  stamp: EventStamp,
): readonly string[] {
  return [
    ...component(
      id,
      [...wallLines(first), `RRULE:${rule}`, ...missing.map(time => wallLine('EXDATE', first, time))],
      first,
      stamp,
    ),
    ...exceptions.flatMap(date =>
      component(id, [wallLine('RECURRENCE-ID', date, date.start), ...wallLines(date)], date, stamp),
    ),
  ]
}

function wallLines(occurrence: Occurrence): readonly string[] {
  return [wallLine('DTSTART', occurrence, occurrence.start), wallLine('DTEND', occurrence, occurrence.end)]
}

function wallLine(name: string, { timeZone }: Occurrence, time: WallTime): string {
  return isAllDay(time)
    ? `${name};VALUE=DATE:${basicTime(dateOf(time))}`
    : `${name};TZID=${timeZone}:${basicTime(time)}`
}
