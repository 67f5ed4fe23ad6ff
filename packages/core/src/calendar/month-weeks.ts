import type { IsoDate } from '../time/iso-date.ts'
import { type DaySpan, daySpans } from './day-spans.ts'
import { type EventBar, layBars } from './event-bars.ts'
import { frameDays, type GridDay, monthFrame } from './month-frame.ts'
import type { Occurrence } from './occurrence.ts'

/** The most events that are drawn on one day: its own and the bars that cross it. */
export const visiblePerDay = 4
/** One place is kept for what is on that day alone, however many exhibitions run for months. */
const mostBars = visiblePerDay - 1

export interface MonthDay extends GridDay {
  /** All that is on that day, in the order of the list. */
  readonly occurrences: readonly Occurrence[]
  /** The events of this day alone that are drawn in it, below the bars. */
  readonly entries: readonly Occurrence[]
  /** How many lanes of bars to leave room for above the entries. */
  readonly barLanes: number
  /** How many of `occurrences` are not drawn. */
  readonly moreCount: number
}

export interface MonthWeek {
  /** Seven. */
  readonly days: readonly MonthDay[]
  /** What lasts longer than a day, by the day on which it begins in this week. */
  readonly bars: readonly EventBar[]
}

export interface MonthOptions {
  readonly today: IsoDate
  /** 0 is Monday. */
  readonly firstWeekday: number
}

/**
 * Lay out the month that `date` is in, with the days of the months around that fill its weeks.
 *
 * @param occurrences by start, as adapters give them; those of other months do no harm
 */
export function monthWeeks(
  occurrences: readonly Occurrence[],
  date: IsoDate,
  { today, firstWeekday }: MonthOptions,
): readonly MonthWeek[] {
  const frame = monthFrame(date, firstWeekday)
  const days = frameDays(frame, today)
  const spans = daySpans(occurrences, frame.first, days.length)
  const spansOfDays = byDay(spans, frame.first, days.length)
  const long = spans.filter(isLong)
  return Array.from({ length: frame.weekCount }, (_, week) => {
    const bars = layBars(long, frame.first + week * 7, 7, mostBars)
    const ofWeek = days.slice(week * 7, week * 7 + 7)
    return {
      bars,
      days: ofWeek.map((day, column) => toMonthDay(day, spansOfDays[week * 7 + column] ?? [], bars, column)),
    }
  })
}

function toMonthDay(day: GridDay, spans: readonly DaySpan[], bars: readonly EventBar[], column: number): MonthDay {
  const crossing = bars.filter(bar => bar.column <= column && column < bar.column + bar.span)
  const entries = spans
    .filter(span => !isLong(span))
    .slice(0, visiblePerDay - crossing.length)
    .map(({ occurrence }) => occurrence)
  return {
    ...day,
    occurrences: spans.map(({ occurrence }) => occurrence),
    entries,
    barLanes: crossing.reduce((lanes, { lane }) => Math.max(lanes, lane + 1), 0),
    moreCount: spans.length - crossing.length - entries.length,
  }
}

function byDay(spans: readonly DaySpan[], from: number, dayCount: number): readonly (readonly DaySpan[])[] {
  const days = Array.from({ length: dayCount }, (): DaySpan[] => [])
  for (const span of spans) {
    const end = Math.min(span.last - from + 1, dayCount)
    for (let day = Math.max(span.first - from, 0); day < end; day++) days[day]?.push(span)
  }
  return days
}

const isLong = ({ first, last }: DaySpan): boolean => last > first
