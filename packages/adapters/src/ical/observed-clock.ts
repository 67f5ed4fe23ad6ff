import { type CalendarTime, utc } from './calendar-time.ts'
import type { RecurrenceRule } from './recurrence-rule.ts'
import { walkRule } from './recurrence-times.ts'
import type { StepBudget } from './step-budget.ts'
import { type Stretch, stretchAt, stretchesOf, type ZoneClock } from './zone-clock.ts'

/** A STANDARD or DAYLIGHT part of a VTIMEZONE: RFC 5545 section 3.6.5. */
export interface Observance {
  /** Its first onset, on the clock that shows `offsetFrom`. */
  readonly start: number
  /** Seconds ahead of UTC before and after an onset. */
  readonly offsetFrom: number
  readonly offsetTo: number
  readonly rules: readonly RecurrenceRule[]
  readonly dates: readonly CalendarTime[]
}

const tenYears = 10 * 366 * 86_400

/** A clock that follows the rules of a VTIMEZONE. Onsets are worked out as far as anybody asks, ten years at a time. */
export function createObservedClock(observances: readonly Observance[], budget: StepBudget): ZoneClock {
  let until = Number.NEGATIVE_INFINITY
  let stretches: readonly Stretch[] = []
  return {
    offsetAt(instant) {
      if (instant >= until) {
        until = instant + tenYears
        stretches = readStretches(observances, until, budget)
      }
      return stretchAt(stretches, instant).offset
    },
  }
}

function readStretches(observances: readonly Observance[], until: number, budget: StepBudget): readonly Stretch[] {
  const changes = observances
    .flatMap(observance => onsetsOf(observance, until, budget).map(from => ({ from, offset: observance.offsetTo })))
    .sort((one, other) => one.from - other.from)
  const earliest = observances.reduce((one, other) => (other.start < one.start ? other : one))
  return stretchesOf([{ from: Number.NEGATIVE_INFINITY, offset: earliest.offsetFrom }, ...changes], until)
}

/** Instants from which the offset holds. */
function onsetsOf(
  { start, offsetFrom, rules, dates }: Observance,
  until: number,
  budget: StepBudget,
): readonly number[] {
  const onsets = [start, ...dates.map(({ wall, zone }) => (zone === utc ? wall + offsetFrom : wall))]
  for (const rule of rules) {
    const last = rule.until && (rule.until.zone === utc ? rule.until.wall + offsetFrom : rule.until.wall)
    const isOver = (wall: number): boolean => last !== undefined && wall > last
    walkRule(rule, { start, from: start, to: until + offsetFrom, isOver, budget }, wall => onsets.push(wall) > 0)
  }
  return onsets.map(wall => wall - offsetFrom)
}
