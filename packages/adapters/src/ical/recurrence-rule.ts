import { type CalendarTime, parseTime } from './calendar-time.ts'
import { icalLimits } from './limits.ts'

/** From fine to coarse, so that they compare. */
const frequencies = ['SECONDLY', 'MINUTELY', 'HOURLY', 'DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const
export const [secondly, minutely, hourly, daily, weekly, monthly, yearly] = [0, 1, 2, 3, 4, 5, 6]

/** `2MO` is the second Monday, `-1MO` the last; 0 is every one. Weekday 0 is Monday. */
export interface WeekdayRule {
  readonly ordinal: number
  readonly weekday: number
}

/** An RRULE as it is written: RFC 5545 section 3.3.10. An empty list is a part that is not there. */
export interface RecurrenceRule {
  /** An index into `frequencies`. */
  readonly frequency: number
  readonly interval: number
  readonly count?: number
  readonly until?: CalendarTime
  /** 0 is Monday. */
  readonly weekStart: number
  readonly byMonth: readonly number[]
  readonly byWeekNo: readonly number[]
  readonly byYearDay: readonly number[]
  readonly byMonthDay: readonly number[]
  readonly byDay: readonly WeekdayRule[]
  readonly byHour: readonly number[]
  readonly byMinute: readonly number[]
  readonly bySecond: readonly number[]
  readonly bySetPos: readonly number[]
}

/**
 * @throws {RangeError} that says which part cannot be read
 */
export function parseRule(text: string): RecurrenceRule {
  if (text.length > icalLimits.ruleLength) throw new RangeError('it is too long')
  const parts = new Map<string, string>()
  for (const part of text.toUpperCase().split(';')) {
    const [name, value] = part.split('=')
    if (name && value !== undefined) parts.set(name.trim(), value.trim())
  }
  refuseOtherCalendars(parts)
  const frequency = frequencies.findIndex(word => word === parts.get('FREQ'))
  if (frequency < 0) throw new RangeError('FREQ')
  const count = parts.get('COUNT')
  const until = parts.get('UNTIL')
  return {
    frequency,
    interval: readNumber('INTERVAL', parts.get('INTERVAL') ?? '1', 1, 1_000_000),
    ...(count !== undefined && { count: readNumber('COUNT', count, 1, 1_000_000_000) }),
    ...(until !== undefined && { until: readUntil(until) }),
    weekStart: readWeekday('WKST', parts.get('WKST') ?? 'MO'),
    byMonth: readNumbers(parts, 'BYMONTH', 1, 12),
    byWeekNo: readNumbers(parts, 'BYWEEKNO', -53, 53),
    byYearDay: readNumbers(parts, 'BYYEARDAY', -366, 366),
    byMonthDay: readNumbers(parts, 'BYMONTHDAY', -31, 31),
    byDay: readWeekdays(parts.get('BYDAY'), frequency, parts.has('BYWEEKNO')),
    byHour: readNumbers(parts, 'BYHOUR', 0, 23),
    byMinute: readNumbers(parts, 'BYMINUTE', 0, 59),
    bySecond: [...new Set(readNumbers(parts, 'BYSECOND', 0, 60).map(second => Math.min(second, 59)))],
    bySetPos: readNumbers(parts, 'BYSETPOS', -366, 366),
  }
}

/** RFC 7529: other calendars, and days that are moved instead of skipped. To read such a rule as ours would be wrong. */
function refuseOtherCalendars(parts: ReadonlyMap<string, string>): void {
  if ((parts.get('RSCALE') ?? 'GREGORIAN') !== 'GREGORIAN') throw new RangeError('RSCALE')
  if ((parts.get('SKIP') ?? 'OMIT') !== 'OMIT') throw new RangeError('SKIP')
}

function readUntil(text: string): CalendarTime {
  const until = parseTime(text, undefined)
  if (!until) throw new RangeError('UNTIL')
  return until
}

/** Sorted, each once. Zero is allowed only where `least` is zero: a day or position 0 does not exist. */
function readNumbers(parts: ReadonlyMap<string, string>, name: string, least: number, most: number): readonly number[] {
  const text = parts.get(name)
  if (text === undefined || text === '') return []
  const numbers = new Set(text.split(',').map(word => readNumber(name, word, least, most)))
  if (least < 0 && numbers.has(0)) throw new RangeError(name)
  return [...numbers].sort((one, other) => one - other)
}

function readNumber(name: string, text: string, least: number, most: number): number {
  const number = /^\s*[+-]?\d{1,10}\s*$/.test(text) ? Number(text) : Number.NaN
  if (!(number >= least && number <= most)) throw new RangeError(name)
  return number
}

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

function readWeekday(name: string, text: string): number {
  const weekday = weekdays.indexOf(text)
  if (weekday < 0) throw new RangeError(name)
  return weekday
}

/** A number has a meaning in months and years only, and not beside BYWEEKNO; elsewhere it is dropped. */
function readWeekdays(text: string | undefined, frequency: number, hasWeekNo: boolean): readonly WeekdayRule[] {
  if (!text) return []
  const takesOrdinals = frequency === monthly || (frequency === yearly && !hasWeekNo)
  const found = new Map<string, WeekdayRule>()
  for (const word of text.split(',')) {
    const [, number, day = ''] = /^\s*([+-]?\d{1,2})?([A-Z]{2})\s*$/.exec(word) ?? []
    const weekday = readWeekday('BYDAY', day)
    const ordinal = number === undefined ? 0 : readNumber('BYDAY', number, -53, 53)
    if (number !== undefined && ordinal === 0) throw new RangeError('BYDAY')
    const entry = { weekday, ordinal: takesOrdinals ? ordinal : 0 }
    found.set(`${entry.ordinal}${day}`, entry)
  }
  return [...found.values()]
}
