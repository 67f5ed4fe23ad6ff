import { expect, test } from 'vitest'
import { addDays, type IsoDate } from '../time/iso-date.ts'
import { isPatternDate } from './pattern-date.ts'
import { ruleParts } from './recurrence-rule.ts'
import { seriesPattern } from './series-pattern.ts'

const start = '2026-11-24T18:00'

function datesOf(rule: string, days = 92): readonly IsoDate[] {
  const pattern = seriesPattern(ruleParts(rule)!, start)!
  return Array.from({ length: days }, (_, later) => addDays(start.slice(0, 10), later)).filter(date =>
    isPatternDate(pattern, start, date),
  )
}

test.each([
  ['FREQ=DAILY;INTERVAL=30', ['2026-11-24', '2026-12-24', '2027-01-23', '2027-02-22']],
  ['FREQ=WEEKLY;INTERVAL=4', ['2026-11-24', '2026-12-22', '2027-01-19', '2027-02-16']],
  ['FREQ=MONTHLY', ['2026-11-24', '2026-12-24', '2027-01-24']],
  ['FREQ=MONTHLY;INTERVAL=2', ['2026-11-24', '2027-01-24']],
  ['FREQ=MONTHLY;BYDAY=4TU', ['2026-11-24', '2026-12-22', '2027-01-26', '2027-02-23']],
  ['FREQ=MONTHLY;BYDAY=-1TU', ['2026-11-24', '2026-12-29', '2027-01-26', '2027-02-23']],
  ['FREQ=YEARLY', ['2026-11-24']],
])('%s', (rule, dates) => {
  expect(datesOf(rule)).toEqual(dates)
})

// RFC 5545 section 3.3.10 has this very example: the day on which a week begins decides which weeks are every other.
test.each([
  ['MO', ['2026-11-24', '2026-11-29', '2026-12-08', '2026-12-13']],
  ['SU', ['2026-11-24', '2026-12-06', '2026-12-08', '2026-12-20']],
])('every other week from %s', (weekStart, dates) => {
  expect(datesOf(`FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=${weekStart}`, 28)).toEqual(dates)
})
