import { fromEpochDay, offsetAt, offsetsIn } from '@library-catalyst/core'
import { secondsPerDay } from './civil-date.ts'

/** How far the clocks of a place are ahead of UTC, in seconds, at an instant in epoch seconds. */
export interface ZoneClock {
  offsetAt(instant: number): number
}

/**
 * The instant at which clocks show `wall`. In a gap the time moves forward by the gap; in a fold the first counts.
 *
 * @see RFC 5545 section 3.3.5
 */
export function instantAt(clock: ZoneClock, wall: number): number {
  const before = clock.offsetAt(wall - secondsPerDay)
  const after = clock.offsetAt(wall + secondsPerDay)
  const first = wall - before
  if (before === after || clock.offsetAt(first) === before) return first
  const second = wall - after
  return clock.offsetAt(second) === after ? second : first
}

export function wallAt(clock: ZoneClock, instant: number): number {
  return instant + clock.offsetAt(instant)
}

export const utcClock: ZoneClock = { offsetAt: () => 0 }

/** From `from` to before `to`, in epoch seconds, the offset is `offset`. */
export interface Stretch {
  readonly from: number
  readonly to: number
  readonly offset: number
}

const clocks = new Map<string, ZoneClock>()

/** The clock of an IANA zone. */
export function zoneClockOf(timeZone: string): ZoneClock {
  let clock = clocks.get(timeZone)
  if (!clock) clocks.set(timeZone, (clock = createZoneClock(timeZone)))
  return clock
}

const daysPerBlock = 366
/** A table of a year takes about 70 calls of Intl, so it is made for a year that is asked for often, and for no other. */
const callsBeforeTable = 24
/** Years 1900 to 2200; outside of them the device's own answer is told, without a table. */
const [firstBlock, lastBlock] = [-70, 230]

function createZoneClock(timeZone: string): ZoneClock {
  const tables = new Map<number, readonly Stretch[]>()
  const calls = new Map<number, number>()
  let last: Stretch = { from: 0, to: 0, offset: 0 }
  return {
    offsetAt(instant) {
      if (instant >= last.from && instant < last.to) return last.offset
      const block = Math.floor(instant / secondsPerDay / daysPerBlock)
      let table = tables.get(block)
      if (!table) {
        const asked = (calls.get(block) ?? 0) + 1
        if (block < firstBlock || block > lastBlock || asked <= callsBeforeTable) {
          calls.set(block, asked)
          return offsetAt(timeZone, instant * 1000) * 60
        }
        tables.set(block, (table = readTable(timeZone, block)))
      }
      last = stretchAt(table, instant)
      return last.offset
    },
  }
}

/** Core tells offsets from midnight to midnight of the zone; a margin of two days covers every zone. */
function readTable(timeZone: string, block: number): readonly Stretch[] {
  const first = block * daysPerBlock
  const range = { start: fromEpochDay(first - 2), end: fromEpochDay(first + daysPerBlock + 2) }
  const offsets = offsetsIn(timeZone, range).map(({ from, minutes }) => ({
    from: Date.parse(from) / 1000,
    offset: minutes * 60,
  }))
  return stretchesOf(offsets, (first + daysPerBlock) * secondsPerDay)
}

/** Stretches from a sorted list of changes; the last one ends at `end`. */
export function stretchesOf(changes: readonly Omit<Stretch, 'to'>[], end: number): readonly Stretch[] {
  return changes.map((change, at) => ({ ...change, to: changes[at + 1]?.from ?? end }))
}

/** The stretch that holds the instant; the first or last one for an instant outside of them all. */
export function stretchAt(stretches: readonly Stretch[], instant: number): Stretch {
  let [low, high] = [0, stretches.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((stretches[middle]?.from ?? 0) <= instant) low = middle
    else high = middle - 1
  }
  return stretches[low] ?? { from: 0, to: 0, offset: 0 }
}
