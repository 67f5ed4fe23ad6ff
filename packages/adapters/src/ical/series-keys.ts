import { type CalendarTime, utc } from './calendar-time.ts'
import { secondsPerDay } from './civil-date.ts'
import type { FeedEvent, Recurrence, RecurrenceDate } from './feed.ts'
import type { FeedZones } from './feed-zones.ts'
import type { RecurrenceRule } from './recurrence-rule.ts'
import { walkRule } from './recurrence-times.ts'
import type { StepBudget } from './step-budget.ts'
import { instantAt, wallAt, type ZoneClock } from './zone-clock.ts'

/** An instance is known by when it was to begin: in epoch seconds, or for a date by its midnight as if it were UTC. */
export type Key = number

/** How one event's own times become keys. */
export interface Keying {
  readonly event: FeedEvent
  readonly clock: ZoneClock
  readonly zones: FeedZones
}

/** Wall-clock seconds in the event's own zone. */
export interface WallRange {
  readonly from: number
  readonly to: number
}

export interface SeriesKeys {
  /** Sorted; some may come twice. */
  readonly keys: readonly Key[]
  /** Those that an RDATE gives an end of their own. */
  readonly periods: ReadonlyMap<Key, RecurrenceDate>
  readonly isExcluded: (key: Key) => boolean
}

/** The key of a time that names an instance. One without a zone is on the clock of its event, a date on that date. */
export function keyOf({ event, clock, zones }: Keying, time: CalendarTime): Key {
  const { start } = event
  if (start.allDay) return Math.floor(time.wall / secondsPerDay) * secondsPerDay
  if (time.allDay) return instantAt(clock, time.wall + secondOfDay(start.wall))
  return instantAt(time.zone === undefined ? clock : zones.clockOf(time, event.calendarZone), time.wall)
}

/**
 * The recurrence set within `range`: DTSTART, RRULE and RDATE; what EXDATE takes out is told by `isExcluded`.
 *
 * @see RFC 5545 section 3.8.5
 */
export function seriesKeys(keying: Keying, recurrence: Recurrence, range: WallRange, budget: StepBudget): SeriesKeys {
  const { start } = keying.event
  const keys: Key[] = []
  const periods = new Map<Key, RecurrenceDate>()
  if (isWithin(range, start.wall)) keys.push(keyOf(keying, start))
  for (const rule of recurrence.rules) walkKeys(keying, rule, range, budget, key => keys.push(key))
  for (const date of recurrence.dates) {
    if (!budget.spend(1)) break
    if (!isNear(range, date.start.wall)) continue
    const key = keyOf(keying, date.start)
    keys.push(key)
    if (date.end ?? date.duration) periods.set(key, date)
  }
  keys.sort((one, other) => one - other)
  return { keys, periods, isExcluded: exclusionsOf(keying, recurrence, range, budget) }
}

function walkKeys(
  keying: Keying,
  rule: RecurrenceRule,
  { from, to }: WallRange,
  budget: StepBudget,
  visit: (key: Key) => void,
): void {
  const { event, clock } = keying
  const { start } = event
  const walk = { start: start.wall, from, to, isOver: endOf(rule, keying), budget }
  walkRule(start.allDay ? withoutClock(rule) : rule, walk, wall => {
    visit(start.allDay ? Math.floor(wall / secondsPerDay) * secondsPerDay : instantAt(clock, wall))
    return true
  })
}

/** With a DATE as DTSTART, these parts "MUST be ignored" (RFC 5545 section 3.3.10). */
const withoutClock = (rule: RecurrenceRule): RecurrenceRule => ({ ...rule, byHour: [], byMinute: [], bySecond: [] })

/** True after UNTIL, which is inclusive: a date to its end, a time without zone on the event's clock, UTC exactly. */
function endOf({ until }: RecurrenceRule, { event, clock, zones }: Keying): (wall: number) => boolean {
  if (!until) return () => false
  if (until.allDay) return wall => wall >= until.wall + secondsPerDay
  if (until.zone !== utc) return wall => wall > until.wall
  const isMidnight = until.wall % secondsPerDay === 0
  if (event.start.allDay) return wall => wall > (isMidnight ? until.wall : wallAt(zones.displayClock, until.wall))
  const last = wallAt(clock, until.wall)
  return wall => (Math.abs(wall - last) > secondsPerDay ? wall > last : instantAt(clock, wall) > until.wall)
}

function exclusionsOf(
  keying: Keying,
  { exclusionRules, exclusions }: Recurrence,
  range: WallRange,
  budget: StepBudget,
): (key: Key) => boolean {
  if (exclusionRules.length + exclusions.length === 0) return () => false
  const { event, clock } = keying
  const keys = new Set<Key>()
  const days = new Set<number>()
  for (const rule of exclusionRules) walkKeys(keying, rule, range, budget, key => keys.add(key))
  for (const time of exclusions) {
    if (!budget.spend(1)) break
    if (!isNear(range, time.wall)) continue
    if (time.allDay && !event.start.allDay) days.add(time.wall)
    else keys.add(keyOf(keying, time))
  }
  return key => keys.has(key) || (days.size > 0 && days.has(midnightBefore(wallAt(clock, key))))
}

const midnightBefore = (wall: number): number => Math.floor(wall / secondsPerDay) * secondsPerDay
const secondOfDay = (wall: number): number => wall - midnightBefore(wall)
const isWithin = ({ from, to }: WallRange, wall: number): boolean => wall >= from && wall < to

/** Clocks of the world differ by 26 hours at most, so that a time two days outside is outside in every zone. */
const isNear = ({ from, to }: WallRange, wall: number): boolean =>
  wall >= from - 2 * secondsPerDay && wall < to + 2 * secondsPerDay
