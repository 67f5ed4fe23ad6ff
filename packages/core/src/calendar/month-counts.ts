import type { IsoDate } from '../time/iso-date.ts'
import { daySpans } from './day-spans.ts'
import { frameDays, type GridDay, monthFrame } from './month-frame.ts'
import type { MonthOptions } from './month-weeks.ts'
import type { Occurrence } from './occurrence.ts'

export interface CountedDay extends GridDay {
  readonly eventCount: number
}

/** A month where there is no room for its events: weeks of seven days, and how many events each has. */
export function monthCounts(
  occurrences: readonly Occurrence[],
  date: IsoDate,
  { today, firstWeekday }: MonthOptions,
): readonly (readonly CountedDay[])[] {
  const frame = monthFrame(date, firstWeekday)
  const days = frameDays(frame, today)
  const counts = new Uint32Array(days.length)
  for (const { first, last } of daySpans(occurrences, frame.first, days.length)) {
    const end = Math.min(last - frame.first + 1, days.length)
    for (let day = Math.max(first - frame.first, 0); day < end; day++) counts[day]! += 1
  }
  const counted = days.map((day, index) => ({ ...day, eventCount: counts[index] ?? 0 }))
  return Array.from({ length: frame.weekCount }, (_, week) => counted.slice(week * 7, week * 7 + 7))
}
