import type { DaySpan } from './day-spans.ts'
import type { Occurrence } from './occurrence.ts'

/** An event drawn across the days of one row. */
export interface EventBar {
  readonly occurrence: Occurrence
  /** The day of the row on which it begins, counted from 0. */
  readonly column: number
  /** How many days of the row it covers. */
  readonly span: number
  /** Counted from 0 at the top; the same on all its days. */
  readonly lane: number
  readonly continuesBefore: boolean
  readonly continuesAfter: boolean
}

/**
 * Lay events across a row of `dayCount` days from the epoch day `from`, each in the first lane that is free. One that
 * finds none is left out.
 *
 * @param spans by start
 */
export function layBars(
  spans: readonly DaySpan[],
  from: number,
  dayCount: number,
  mostLanes = Number.POSITIVE_INFINITY,
): readonly EventBar[] {
  const bars: EventBar[] = []
  /** Per lane the first column that is free again. As spans come by start, everything behind it is free, too. */
  const freeFrom: number[] = []
  for (const { occurrence, first, last } of spans) {
    const column = Math.max(first - from, 0)
    const end = Math.min(last - from + 1, dayCount)
    if (end <= column) continue
    const free = freeFrom.findIndex(freeColumn => freeColumn <= column)
    const lane = free < 0 ? freeFrom.length : free
    if (lane >= mostLanes) continue
    freeFrom[lane] = end
    bars.push({
      occurrence,
      column,
      span: end - column,
      lane,
      continuesBefore: first < from,
      continuesAfter: last >= from + dayCount,
    })
  }
  return bars
}
