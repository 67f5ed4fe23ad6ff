import { secondsPerDay } from './civil-date.ts'
import { allowsDay, withDaysOf } from './recurrence-days.ts'
import { periodsOf } from './recurrence-periods.ts'
import { daily, hourly, minutely, type RecurrenceRule, secondly } from './recurrence-rule.ts'
import type { StepBudget } from './step-budget.ts'

/** What to walk: all in wall-clock seconds of the event's own zone. */
export interface Walk {
  /** DTSTART. */
  readonly start: number
  /** Instances before `from` may be left out, those from `to` on are. */
  readonly from: number
  readonly to: number
  /** True after UNTIL. */
  readonly isOver: (wall: number) => boolean
  readonly budget: StepBudget
}

/** Gets each instance, in order; false ends the walk. */
export type Visit = (wall: number) => boolean

/** The last second of the year 9999, the last that RFC 5545 can write. */
const endOfTime = 253_402_300_799

/**
 * Visit the instances of a rule. DTSTART is one only if the rule says so; yet it always counts towards COUNT.
 *
 * @see RFC 5545 section 3.3.10
 */
export function walkRule(rule: RecurrenceRule, walk: Walk, visit: Visit): void {
  const day = Math.floor(walk.start / secondsPerDay)
  const complete = withDaysOf(rule, day)
  const offsets = offsetsInPeriod(complete, walk.start)
  if (!walk.budget.spend(offsets.length)) return
  const emit = emitter(complete, walk, offsets, visit)
  if (rule.frequency >= daily) walkDays(complete, walk, emit)
  else walkClock(complete, walk, emit)
}

/** Takes the days (or clock units) of one period, in seconds; false ends the walk. */
type Emit = (bases: readonly number[]) => boolean

function emitter({ count, bySetPos }: RecurrenceRule, walk: Walk, offsets: readonly number[], visit: Visit): Emit {
  const { start, to, isOver, budget } = walk
  let left = count ?? Number.POSITIVE_INFINITY
  let isFirst = true
  const emitOne = (wall: number): boolean => {
    if (wall < start) return true
    if (isFirst && wall !== start) left--
    isFirst = false
    if (left <= 0 || wall >= to || isOver(wall)) return false
    left--
    return visit(wall) && left > 0
  }
  return bases => {
    const size = bases.length * offsets.length
    if (!budget.spend(bySetPos.length > 0 ? bySetPos.length : size)) return false
    const positions = bySetPos.length > 0 ? setPositions(bySetPos, size) : undefined
    for (let at = 0; at < (positions?.length ?? size); at++) {
      const position = positions?.[at] ?? at
      const base = bases[Math.floor(position / offsets.length)] ?? 0
      if (!emitOne(base + (offsets[position % offsets.length] ?? 0))) return false
    }
    return true
  }
}

/** BYSETPOS as sorted indexes into a set of `size`. */
function setPositions(bySetPos: readonly number[], size: number): readonly number[] {
  const found = new Set<number>()
  for (const position of bySetPos) {
    const index = position > 0 ? position - 1 : size + position
    if (index >= 0 && index < size) found.add(index)
  }
  return [...found].sort((one, other) => one - other)
}

function walkDays(rule: RecurrenceRule, { start, from, to, budget }: Walk, emit: Emit): void {
  const periods = periodsOf(rule)
  const origin = periods.indexOf(Math.floor(start / secondsPerDay))
  const earliest =
    rule.count === undefined ? periods.indexOf(Math.floor(Math.max(start, from) / secondsPerDay)) : origin
  const last = Math.floor(Math.min(to, endOfTime) / secondsPerDay)
  const cost = costOf(rule)
  const bases: number[] = []
  for (let index = alignUp(origin, earliest, rule.interval); periods.firstDay(index) <= last; index += rule.interval) {
    bases.length = 0
    for (const [first, after] of periods.stretches(index)) {
      if (!budget.spend((after - first) * cost)) return
      for (let day = first; day < after; day++) if (allowsDay(rule, day)) bases.push(day * secondsPerDay)
    }
    if (!emit(bases)) return
  }
}

/** Hours, minutes or seconds. A day, hour or minute that the rule does not allow is skipped in one step. */
function walkClock(rule: RecurrenceRule, { start, from, to, budget }: Walk, emit: Emit): void {
  const unit = rule.frequency === hourly ? 3600 : rule.frequency === minutely ? 60 : 1
  const origin = Math.floor(start / unit)
  const earliest = rule.count === undefined ? Math.floor(Math.max(start, from) / unit) : origin
  const last = Math.min(to, endOfTime)
  const cost = costOf(rule)
  const nextStart = skipper(rule)
  for (let index = alignUp(origin, earliest, rule.interval); index * unit <= last;) {
    if (!budget.spend(cost)) return
    const wall = index * unit
    const next = nextStart(wall)
    if (next === wall && !emit([wall])) return
    index = alignUp(origin, Math.max(index + 1, Math.floor(next / unit)), rule.interval)
  }
}

/** The same time if the rule allows its day, hour and minute; else when the first that it does not allow is over. */
function skipper(rule: RecurrenceRule): (wall: number) => number {
  const { frequency, byHour, byMinute, bySecond } = rule
  let lastDay = Number.NaN
  let isAllowed = false
  return wall => {
    const day = Math.floor(wall / secondsPerDay)
    if (day !== lastDay) [lastDay, isAllowed] = [day, allowsDay(rule, day)]
    if (!isAllowed) return (day + 1) * secondsPerDay
    const second = wall - day * secondsPerDay
    const hour = Math.floor(second / 3600)
    if (byHour.length > 0 && !byHour.includes(hour)) return day * secondsPerDay + (hour + 1) * 3600
    if (frequency === hourly) return wall
    const minute = Math.floor(second / 60)
    if (byMinute.length > 0 && !byMinute.includes(minute % 60)) return day * secondsPerDay + (minute + 1) * 60
    return frequency === secondly && bySecond.length > 0 && !bySecond.includes(second % 60) ? wall + 1 : wall
  }
}

/** Where in a period its instances lie, in seconds, sorted; what the rule does not say is as in DTSTART. */
function offsetsInPeriod({ frequency, byHour, byMinute, bySecond }: RecurrenceRule, start: number): readonly number[] {
  if (frequency === secondly) return [0]
  const second = ((start % secondsPerDay) + secondsPerDay) % secondsPerDay
  const seconds = bySecond.length > 0 ? bySecond : [second % 60]
  if (frequency === minutely) return seconds
  const minutes = byMinute.length > 0 ? byMinute : [Math.floor(second / 60) % 60]
  const inHour = minutes.flatMap(minute => seconds.map(extra => minute * 60 + extra))
  if (frequency === hourly) return inHour
  const hours = byHour.length > 0 ? byHour : [Math.floor(second / 3600)]
  return hours.flatMap(hour => inHour.map(extra => hour * 3600 + extra))
}

/** Steps of looking at one day or clock unit: long lists take longer. */
function costOf({ byMonthDay, byYearDay, byWeekNo, byDay, byHour, byMinute, bySecond }: RecurrenceRule): number {
  const lists = [byMonthDay, byYearDay, byWeekNo, byDay, byHour, byMinute, bySecond]
  return 1 + Math.floor(lists.reduce((length, list) => length + list.length, 0) / 32)
}

/** The first number from `least` on that is whole intervals after `origin`. */
function alignUp(origin: number, least: number, interval: number): number {
  return origin + Math.ceil((least - origin) / interval) * interval
}
