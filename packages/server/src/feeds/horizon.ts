import { addDays, type DateRange, type IsoDate } from '@library-catalyst/core'

const daysBack = 400
const daysAhead = 800

/** The dates for which occurrences are kept. It moves on with the day. */
export function horizonAround(today: IsoDate): DateRange {
  return { start: addDays(today, -daysBack), end: addDays(today, daysAhead + 1) }
}
