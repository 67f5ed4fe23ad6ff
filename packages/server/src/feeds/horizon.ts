import { addDays, type DateRange, type IsoDate } from '@library-catalyst/core'

const daysBack = 400
const daysAhead = 800
/** How far back a source is asked where every fifty events cost it a request: most of them are long past. */
const daysBackAsked = 31

/** The dates for which occurrences are kept. It moves on with the day. */
export function horizonAround(today: IsoDate): DateRange {
  return { start: addDays(today, -daysBack), end: addDays(today, daysAhead + 1) }
}

/** The part of the horizon that is asked of a source that has to look every event up. */
export function recentPart({ start, end }: DateRange): DateRange {
  return { start: addDays(start, daysBack - daysBackAsked), end }
}
