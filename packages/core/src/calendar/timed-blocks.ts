import { minutesPerDay, toEpochMinute } from '../time/iso-date.ts'
import type { DaySpan } from './day-spans.ts'
import type { Occurrence } from './occurrence.ts'

/** An event, or the part of it on one day. */
export interface TimedEvent {
  readonly occurrence: Occurrence
  /** It began the day before. */
  readonly continuesBefore: boolean
  /** It goes on the day after. */
  readonly continuesAfter: boolean
}

/** A place in the column of a day, drawn by its hours beside those at the same time. */
export interface TimedBlock {
  /** One. Several, by start, where more are on at once than can stand side by side: they stand one below the other. */
  readonly events: readonly TimedEvent[]
  /** Minutes of the day, from 0. */
  readonly start: number
  /** Minutes of the day, to 1440; at least half an hour after `start`, unless the day is over before. */
  readonly end: number
  /** Which of `laneCount` equal parts of the column's width, counted from 0. */
  readonly lane: number
  readonly laneCount: number
}

/** Shorter blocks would have no room for a word. */
const shortestBlock = 30

type Unplaced = Omit<TimedBlock, 'lane' | 'laneCount'>
/** One after the other. */
type Lane = [Unplaced, ...Unplaced[]]

/**
 * The blocks of one day. Blocks that overlap, be it by way of others, share the width evenly; no two of them touch the
 * same place.
 *
 * @param spans of timed events, by start
 * @param day epoch day
 * @param mostLanes how many blocks may stand side by side, at least 1
 */
export function layBlocks(
  spans: readonly DaySpan[],
  day: number,
  mostLanes = Number.POSITIVE_INFINITY,
): readonly TimedBlock[] {
  const placed: TimedBlock[] = []
  let cluster: Unplaced[] = []
  let clusterEnd = 0
  for (const span of spans) {
    if (span.first > day || span.last < day) continue
    const block = toBlock(span, day)
    if (block.start >= clusterEnd) {
      placed.push(...inLanes(cluster, mostLanes))
      cluster = []
    }
    cluster.push(block)
    clusterEnd = Math.max(clusterEnd, block.end)
  }
  return [...placed, ...inLanes(cluster, mostLanes)]
}

function toBlock({ occurrence, first, last }: DaySpan, day: number): Unplaced {
  const midnight = day * minutesPerDay
  const start = first < day ? 0 : toEpochMinute(occurrence.start) - midnight
  const end = last > day ? minutesPerDay : toEpochMinute(occurrence.end) - midnight
  return {
    events: [{ occurrence, continuesBefore: first < day, continuesAfter: last > day }],
    start,
    end: Math.min(Math.max(end, start + shortestBlock), minutesPerDay),
  }
}

/** Each in the first lane that is free when it starts; if there is none, it joins the block that has the fewest. */
function inLanes(cluster: readonly Unplaced[], mostLanes: number): readonly TimedBlock[] {
  const lanes: Lane[] = []
  for (const block of cluster) {
    const free = lanes.find(lane => latest(lane).end <= block.start)
    if (free) free.push(block)
    else if (lanes.length < mostLanes) lanes.push([block])
    else join(emptiest(lanes), block)
  }
  return lanes
    .flatMap((blocks, lane) => blocks.map(block => ({ ...block, lane, laneCount: lanes.length })))
    .sort((one, other) => one.start - other.start)
}

const latest = (lane: Lane): Unplaced => lane.at(-1) ?? lane[0]

const emptiest = (lanes: readonly Lane[]): Lane =>
  lanes.reduce((least, lane) => (latest(lane).events.length < latest(least).events.length ? lane : least))

function join(lane: Lane, { events, end }: Unplaced): void {
  const block = latest(lane)
  lane[lane.length - 1] = { ...block, events: [...block.events, ...events], end: Math.max(block.end, end) }
}
