import { addDays, dateOf, type IsoDate, isAllDay, toEpochMinute, type WallTime } from '../time/iso-date.ts'
import { wallTimeAt } from '../time/zone.ts'
import type { Occurrence } from './occurrence.ts'
import { isPatternDate } from './pattern-date.ts'
import type { SeriesPattern } from './series-pattern.ts'

/** One date of a series, for what its rule leaves out. */
export type SeriesDate = Pick<Occurrence, 'start' | 'startInstant' | 'timeZone'>

/** A pattern that comes less often than this is believed to end on UNTIL itself. */
const mostDaysBefore = 400

/**
 * The date of the last event of a series, from the UNTIL of its rule, where it takes place; undefined for what is no
 * time. The zone, which is dear to ask, is asked only where it matters.
 */
export function lastSeriesDate(until: string, pattern: SeriesPattern, date: SeriesDate): IsoDate | undefined {
  const [, year, month, day, hour = '23', minute = '59', second = '00', utc] =
    /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)(Z?))?$/.exec(until) ?? []
  const wall = `${year}-${month}-${day}T${hour}:${minute}`
  const end = Date.parse(`${wall}:${second}Z`)
  if (Number.isNaN(end)) return undefined
  const lastBefore = (latest: WallTime) => lastDateBefore(latest, pattern, date.start)
  if (!utc) return lastBefore(wall)
  const ahead = toEpochMinute(date.start) - toEpochMinute(date.startInstant.slice(0, 16))
  // Clocks go forward and back by two hours at most.
  const [one, other] = [-120, 120].map(more =>
    lastBefore(new Date(end + (ahead + more) * 60_000).toISOString().slice(0, 16)),
  )
  return one === other ? one : lastBefore(wallTimeAt(date.timeZone, end))
}

function lastDateBefore(latest: WallTime, pattern: SeriesPattern, start: WallTime): IsoDate {
  const clock = isAllDay(start) ? 'T00:00' : start.slice(10)
  const first = dateOf(latest)
  for (let back = 0; back < mostDaysBefore; back++) {
    const date = addDays(first, -back)
    if (date + clock <= latest && isPatternDate(pattern, start, date)) return date
  }
  return first
}
