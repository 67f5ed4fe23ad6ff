import { dateOf, fromEpochDay, isAllDay, toEpochDay } from '../time/iso-date.ts'
import type { Occurrence } from './occurrence.ts'

/** The days on which an event is, in epoch days, both of them its own. */
export interface DaySpan {
  readonly occurrence: Occurrence
  readonly first: number
  readonly last: number
}

/**
 * What is on in `dayCount` days from the epoch day `from`, in the order that it came in. Dates are compared as text
 * first, so that of a whole year only the events of these days are ever reckoned with.
 */
export function daySpans(occurrences: readonly Occurrence[], from: number, dayCount: number): readonly DaySpan[] {
  const [opens, closes] = [fromEpochDay(from), fromEpochDay(from + dayCount)]
  const spans: DaySpan[] = []
  for (const occurrence of occurrences) {
    const { start, end } = occurrence
    if (end < opens || start >= closes) continue
    const first = toEpochDay(start)
    const last = dateOf(start) === dateOf(end) ? first : lastDay(occurrence)
    if (last >= from) spans.push({ occurrence, first, last })
  }
  return spans
}

/** As `lastDate` has it, for an event that ends on another date than it starts on. */
function lastDay({ end }: Occurrence): number {
  return toEpochDay(end) - (isAllDay(end) || end.endsWith('T00:00') ? 1 : 0)
}
