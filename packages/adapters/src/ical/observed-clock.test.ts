import { expect, test } from 'vitest'
import { createObservedClock, type Observance } from './observed-clock.ts'
import { parseRule } from './recurrence-rule.ts'
import { StepBudget } from './step-budget.ts'

const second = (...date: Parameters<typeof Date.UTC>) => Date.UTC(...date) / 1000

function observance(start: number, offsetFrom: number, offsetTo: number, rule?: string): Observance {
  return { start, offsetFrom, offsetTo, rules: rule ? [parseRule(rule)] : [], dates: [] }
}

const clock = createObservedClock(
  [
    observance(second(1990, 2, 25, 2), 3600, 7200, 'FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU;UNTIL=20000326T010000Z'),
    observance(second(1990, 8, 30, 3), 7200, 3600, 'FREQ=YEARLY;BYMONTH=9;BYDAY=-1SU;UNTIL=20000924T010000Z'),
  ],
  new StepBudget(),
)

test('before the first onset the offset is the one that it leaves (RFC 5545 section 3.6.5)', () => {
  expect(clock.offsetAt(second(1980, 6, 1))).toBe(3600)
})

test('an onset is told on the clock before it', () => {
  expect([-1, 0].map(shift => clock.offsetAt(second(1995, 2, 26, 1) + shift))).toEqual([3600, 7200])
  expect([-1, 0].map(shift => clock.offsetAt(second(1995, 8, 24, 1) + shift))).toEqual([7200, 3600])
})

test('after UNTIL the last offset stays', () => {
  expect(clock.offsetAt(second(2026, 6, 1))).toBe(3600)
})

test('the last offset of a zone that was given up stays, too', () => {
  const fixed = createObservedClock([observance(second(1601, 0, 1), -27_660, -27_660)], new StepBudget())
  expect(fixed.offsetAt(second(2023, 2, 6))).toBe(-27_660)
})
