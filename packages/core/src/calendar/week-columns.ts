import { fromEpochDay, type IsoDate, isAllDay, minutesPerDay, toEpochMinute } from '../time/iso-date.ts'
import { type DaySpan, daySpans } from './day-spans.ts'
import { type EventBar, layBars } from './event-bars.ts'
import { layBlocks, type TimedBlock } from './timed-blocks.ts'
import type { Occurrence } from './occurrence.ts'

export interface DayColumn {
  readonly date: IsoDate
  readonly isToday: boolean
  readonly blocks: readonly TimedBlock[]
}

/** Full hours of the day; `end` is excluded and at most 24. */
export interface HourRange {
  readonly start: number
  readonly end: number
}

export interface WeekColumns {
  readonly columns: readonly DayColumn[]
  /** What is on all day, or for a day and longer, above the hours. */
  readonly bars: readonly EventBar[]
  readonly barLanes: number
  readonly hours: HourRange
}

export interface ColumnOptions {
  readonly today: IsoDate
  /** Seven, or one for a single day. */
  readonly dayCount: number
  /** What is shown in any case; early and late events make it wider. */
  readonly hours?: HourRange
}

const openingHours: HourRange = { start: 8, end: 20 }

/**
 * Lay days out in columns by time.
 *
 * @param occurrences by start, as adapters give them
 * @param from epoch day of the first column
 */
export function weekColumns(
  occurrences: readonly Occurrence[],
  from: number,
  { today, dayCount, hours = openingHours }: ColumnOptions,
): WeekColumns {
  const spans = daySpans(occurrences, from, dayCount)
  const bars = layBars(spans.filter(lastsDays), from, dayCount)
  const timed = spans.filter(span => !lastsDays(span))
  const columns = Array.from({ length: dayCount }, (_, index) => {
    const date = fromEpochDay(from + index)
    return { date, isToday: date === today, blocks: layBlocks(timed, from + index) }
  })
  return {
    columns,
    bars,
    barLanes: bars.reduce((lanes, { lane }) => Math.max(lanes, lane + 1), 0),
    hours: widened(hours, columns),
  }
}

/** A night is drawn by its hours, a festival is not. */
function lastsDays({ occurrence: { start, end } }: DaySpan): boolean {
  return isAllDay(start) || toEpochMinute(end) - toEpochMinute(start) >= minutesPerDay
}

function widened(hours: HourRange, columns: readonly DayColumn[]): HourRange {
  let { start, end } = hours
  for (const { blocks } of columns) {
    for (const block of blocks) {
      start = Math.min(start, Math.floor(block.start / 60))
      end = Math.max(end, Math.ceil(block.end / 60))
    }
  }
  return { start, end }
}
