import { minutesPerDay, toEpochMinute } from '../time/iso-date.ts'
import type { DaySpan } from './day-spans.ts'
import type { Occurrence } from './occurrence.ts'

/** An event, or the part of it on one day, drawn by its hours beside those at the same time. */
export interface TimedBlock {
  readonly occurrence: Occurrence
  /** Minutes of the day, from 0. */
  readonly start: number
  /** Minutes of the day, to 1440; at least half an hour after `start`, unless the day is over before. */
  readonly end: number
  /** Which of `laneCount` equal parts of the column's width, counted from 0. */
  readonly lane: number
  readonly laneCount: number
  /** It began the day before. */
  readonly continuesBefore: boolean
  /** It goes on the day after. */
  readonly continuesAfter: boolean
}

/** Shorter blocks would have no room for a word. */
const shortestBlock = 30

type Unplaced = Omit<TimedBlock, 'lane' | 'laneCount'>

/**
 * The blocks of one day. Blocks that overlap, be it by way of others, share the width evenly; no two of them touch the
 * same place.
 *
 * @param spans of timed events, by start
 * @param day epoch day
 */
export function layBlocks(spans: readonly DaySpan[], day: number): readonly TimedBlock[] {
  const placed: TimedBlock[] = []
  let cluster: Unplaced[] = []
  let clusterEnd = 0
  for (const span of spans) {
    if (span.first > day || span.last < day) continue
    const block = toBlock(span, day)
    if (block.start >= clusterEnd) {
      placed.push(...inLanes(cluster))
      cluster = []
    }
    cluster.push(block)
    clusterEnd = Math.max(clusterEnd, block.end)
  }
  return [...placed, ...inLanes(cluster)]
}

function toBlock({ occurrence, first, last }: DaySpan, day: number): Unplaced {
  const midnight = day * minutesPerDay
  const start = first < day ? 0 : toEpochMinute(occurrence.start) - midnight
  const end = last > day ? minutesPerDay : toEpochMinute(occurrence.end) - midnight
  return {
    occurrence,
    start,
    end: Math.min(Math.max(end, start + shortestBlock), minutesPerDay),
    continuesBefore: first < day,
    continuesAfter: last > day,
  }
}

/** Each in the first lane that is free when it starts. */
function inLanes(cluster: readonly Unplaced[]): readonly TimedBlock[] {
  const freeFrom: number[] = []
  const lanes = cluster.map(({ start, end }) => {
    const free = freeFrom.findIndex(minute => minute <= start)
    const lane = free < 0 ? freeFrom.length : free
    freeFrom[lane] = end
    return lane
  })
  return cluster.map((block, index) => ({ ...block, lane: lanes[index] ?? 0, laneCount: freeFrom.length }))
}
