import {
  type DateRange,
  fromEpochMinute,
  type Instant,
  type IsoDate,
  toEpochMinute,
  toInstant,
  type WallTime,
} from './iso-date.ts'

/** From `from` on, the zone's clocks are `minutes` ahead of UTC. */
export interface ZoneOffset {
  readonly from: Instant
  readonly minutes: number
}

const minute = 60_000
const formatters = new Map<string, Intl.DateTimeFormat>()

/** True if this device knows the IANA zone. Offsets such as `+01:00` are not zones. */
export function isTimeZone(name: string): boolean {
  try {
    return /^[A-Za-z]/.test(name) && formatterOf(name) !== undefined
  } catch {
    return false
  }
}

/**
 * How far the zone's clocks are ahead of UTC at an instant, in minutes (seconds of old local mean times are rounded).
 *
 * @throws {RangeError} if the device does not know the zone
 */
export function offsetAt(timeZone: string, epochMilliseconds: number): number {
  const whole = Math.floor(epochMilliseconds / minute) * minute
  const fields: Record<string, number> = {}
  for (const { type, value } of formatterOf(timeZone).formatToParts(whole)) fields[type] = +value
  const { year = 0, month = 1, day = 1, hour = 0, minute: minutes = 0, second = 0 } = fields
  return Math.round((Date.UTC(year, month - 1, day, hour, minutes, second) - whole) / minute)
}

/** What clocks in the zone show at an instant. */
export function wallTimeAt(timeZone: string, epochMilliseconds: number): WallTime {
  return fromEpochMinute(Math.floor(epochMilliseconds / minute) + offsetAt(timeZone, epochMilliseconds))
}

export function dateAt(timeZone: string, epochMilliseconds: number): IsoDate {
  return wallTimeAt(timeZone, epochMilliseconds).slice(0, 10)
}

/**
 * The instant at which clocks in the zone show `wall`, in epoch milliseconds. In a gap (clocks go forward) the time
 * moves forward by the gap; in a fold (clocks go back) the first of the two counts.
 *
 * @see RFC 5545 section 3.3.5: both rules are its reading of a local time
 */
export function instantOf(timeZone: string, wall: WallTime): number {
  const asIfUtc = toEpochMinute(wall) * minute
  const before = offsetAt(timeZone, asIfUtc - 24 * 60 * minute)
  const after = offsetAt(timeZone, asIfUtc + 24 * 60 * minute)
  const first = asIfUtc - before * minute
  if (before === after || offsetAt(timeZone, first) === before) return first
  const second = asIfUtc - after * minute
  return offsetAt(timeZone, second) === after ? second : first
}

/** The offsets in force in the zone from the start of `range` to its end; the first one began before it. */
export function offsetsIn(timeZone: string, range: DateRange): readonly ZoneOffset[] {
  const start = instantOf(timeZone, range.start)
  const end = instantOf(timeZone, range.end)
  const offsets: ZoneOffset[] = [{ from: toInstant(start), minutes: offsetAt(timeZone, start) }]
  const step = 7 * 24 * 60 * minute
  for (let from = start; from < end; from += step) {
    const to = Math.min(from + step, end)
    const minutes = offsetAt(timeZone, to)
    if (minutes !== offsets.at(-1)?.minutes)
      offsets.push({ from: toInstant(changeBetween(timeZone, from, to)), minutes })
  }
  return offsets
}

/** The first instant after `from` with the offset that holds at `to`, by halving. */
function changeBetween(timeZone: string, from: number, to: number): number {
  const wanted = offsetAt(timeZone, to)
  let [low, high] = [from, to]
  while (high - low > minute) {
    const middle = Math.floor((low + high) / 2 / minute) * minute
    if (offsetAt(timeZone, middle) === wanted) high = middle
    else low = middle
  }
  return high
}

/** Making a formatter is dear (tens of milliseconds for the first), so each zone has one. */
function formatterOf(timeZone: string): Intl.DateTimeFormat {
  let formatter = formatters.get(timeZone)
  if (!formatter) {
    const numeric = 'numeric'
    formatter = new Intl.DateTimeFormat('en-US', {
      timeZone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: numeric,
      month: numeric,
      day: numeric,
      hour: numeric,
      minute: numeric,
      second: numeric,
    })
    formatters.set(timeZone, formatter)
  }
  return formatter
}
