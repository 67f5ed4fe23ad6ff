import { fromEpochDay, type IsoDate, isAllDay, minutesPerDay, toEpochMinute } from '../time/iso-date.ts'
import type { AgendaDay } from './agenda.ts'
import { type DaySpan, daySpans } from './day-spans.ts'
import { type EventBar, layBars } from './event-bars.ts'
import { layBlocks, type TimedBlock } from './timed-blocks.ts'
import type { Occurrence } from './occurrence.ts'

/** One day, also if nothing is on: all that is, and where that of its hours stands. */
export interface DayColumn extends AgendaDay {
  readonly blocks: readonly TimedBlock[]
  /** How many blocks stand side by side at most; 1 where there are none. */
  readonly laneCount: number
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
  /** Those of them, earlier or later than what is shown in any case, in which nothing is on: a night between two events. */
  readonly quietHours: ReadonlySet<number>
  /**
   * The lines to draw on, in minutes of the day, in order: each full hour, and each moment at which a block begins or
   * ends. Between two of them nothing changes, so that a row which grows with its words keeps all others in their place.
   */
  readonly lines: readonly number[]
}

export interface ColumnOptions {
  readonly today: IsoDate
  /** Seven, or one for a single day. */
  readonly dayCount: number
  /** What is shown in any case; early and late events make it wider. */
  readonly hours?: HourRange
}

const openingHours: HourRange = { start: 8, end: 20 }
/** More side by side would leave no room for a word: in a day by itself, in a day of a week, and where all are full. */
const mostLanes = { alone: 6, ofWeek: 3, ofFullWeek: 2 }
/** As many lanes as fit the width of a page with three on some days. */
const fullWeek = 14

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
  const layOut = (lanes: number) =>
    Array.from({ length: dayCount }, (_, index) => toColumn(spans, from + index, today, lanes))
  const asTheyAre = layOut(dayCount > 1 ? mostLanes.ofWeek : mostLanes.alone)
  const columns = lanesOf(asTheyAre) > fullWeek ? layOut(mostLanes.ofFullWeek) : asTheyAre
  const shown = widened(hours, columns)
  return {
    columns,
    bars,
    barLanes: bars.reduce((most, { lane }) => Math.max(most, lane + 1), 0),
    hours: shown,
    quietHours: quietIn(shown, hours, columns),
    lines: linesOf(shown, columns),
  }
}

function toColumn(spans: readonly DaySpan[], day: number, today: IsoDate, lanes: number): DayColumn {
  const date = fromEpochDay(day)
  const onDay = spans.filter(({ first, last }) => first <= day && day <= last)
  const timed = onDay.filter(span => !lastsDays(span))
  const blocks = layBlocks(timed, day, lanes)
  return {
    date,
    isToday: date === today,
    occurrences: onDay.map(({ occurrence }) => occurrence),
    blocks,
    laneCount: blocks.reduce((most, { laneCount }) => Math.max(most, laneCount), 1),
  }
}

const lanesOf = (columns: readonly DayColumn[]): number => columns.reduce((sum, { laneCount }) => sum + laneCount, 0)

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

function quietIn(shown: HourRange, always: HourRange, columns: readonly DayColumn[]): ReadonlySet<number> {
  const quiet = new Set<number>()
  for (let hour = shown.start; hour < shown.end; hour++) {
    if (hour < always.start || hour >= always.end) quiet.add(hour)
  }
  for (const { start, end } of columns.flatMap(({ blocks }) => blocks)) {
    for (let hour = Math.floor(start / 60); hour * 60 < end; hour++) quiet.delete(hour)
  }
  return quiet
}

function linesOf({ start, end }: HourRange, columns: readonly DayColumn[]): readonly number[] {
  const fullHours = Array.from({ length: end - start + 1 }, (_, index) => (start + index) * 60)
  const moments = columns.flatMap(({ blocks }) => blocks.flatMap(block => [block.start, block.end]))
  return [...new Set([...fullHours, ...moments])].sort((one, other) => one - other)
}
