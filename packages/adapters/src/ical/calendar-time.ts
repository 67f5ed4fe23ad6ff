import { daysInMonth, epochDayOf, secondsPerDay } from './civil-date.ts'
import { parameterOf, type Property } from './content-line.ts'

/** A DATE or DATE-TIME as it is written: RFC 5545 sections 3.3.4 and 3.3.5. */
export interface CalendarTime {
  /** What a clock on the wall shows, in seconds since 1970-01-01T00:00 there. */
  readonly wall: number
  readonly allDay: boolean
  /** A TZID; `utc` for a stamp that ends in Z; undefined for a floating time, and for a date. */
  readonly zone?: string
}

export const utc = 'Z'

/** What a DTSTART and its like say with their parameters. */
export function readTime({ parameters, value }: Property): CalendarTime | undefined {
  return parseTime(value, parameterOf(parameters, 'TZID'), isDateValue(parameters))
}

export function isDateValue(parameters: string): boolean {
  return parameters !== '' && parameterOf(parameters, 'VALUE')?.toUpperCase() === 'DATE'
}

/**
 * Read a date or time. Tolerated: a Z after a date, lower case, hyphens and colons as in ISO 8601, missing seconds.
 *
 * @param asDate drop the time of day, if there is one
 * @returns undefined for what is none, such as 30 February, and for a year before 1000: that is a slip, not a date
 */
export function parseTime(text: string, zone: string | undefined, asDate = false): CalendarTime | undefined {
  const trimmed = text.trim()
  const stamp = trimmed.charCodeAt(4) === hyphen ? trimmed.replace(/[-:]/g, '') : trimmed
  const date = parseDate(stamp)
  if (date === undefined) return undefined
  const clock = stamp.charCodeAt(8) | lowerCase
  if (asDate || stamp.length === 8 || (stamp.length === 9 && clock === letterZ)) {
    return { wall: date * secondsPerDay, allDay: true }
  }
  if (clock !== letterT) return undefined
  const isUtc = (stamp.charCodeAt(stamp.length - 1) | lowerCase) === letterZ
  const seconds = parseClock(stamp, isUtc ? stamp.length - 1 : stamp.length)
  if (seconds < 0) return undefined
  const wall = date * secondsPerDay + seconds
  return isUtc ? { wall, allDay: false, zone: utc } : zone ? { wall, allDay: false, zone } : { wall, allDay: false }
}

const firstYear = 1000
const [hyphen, lowerCase, letterT, letterZ] = [45, 32, 116, 122]

function parseDate(stamp: string): number | undefined {
  const year = digits(stamp, 0, 4)
  const month = digits(stamp, 4, 6)
  const day = digits(stamp, 6, 8)
  if (year < firstYear || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined
  return epochDayOf(year, month, day)
}

/** Seconds of the day, or -1. A leap second counts as the one before it (RFC 5545 section 3.3.12). */
function parseClock(stamp: string, end: number): number {
  const hour = digits(stamp, 9, 11)
  const minute = digits(stamp, 11, 13)
  const second = end === 13 ? 0 : end === 15 ? digits(stamp, 13, 15) : -1
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 60) return -1
  return hour * 3600 + minute * 60 + Math.min(second, 59)
}

/** A number of fixed width, or -1. */
function digits(text: string, from: number, to: number): number {
  let number = 0
  for (let at = from; at < to; at++) {
    const digit = text.charCodeAt(at) - 48
    if (!(digit >= 0 && digit <= 9)) return -1
    number = number * 10 + digit
  }
  return number
}
