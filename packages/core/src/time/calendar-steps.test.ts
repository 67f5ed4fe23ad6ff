import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { addMonths, startOfMonth, startOfWeek } from './calendar-steps.ts'
import { fromEpochDay, toEpochDay, weekdayOf } from './iso-date.ts'

const days = fc.integer({ min: toEpochDay('1900-01-01'), max: toEpochDay('2200-12-31') })

test.each([
  ['2026-03-31', -1, '2026-02-28'],
  ['2028-03-31', -1, '2028-02-29'],
  ['2026-01-31', 1, '2026-02-28'],
  ['2026-01-15', -1, '2025-12-15'],
  ['2026-12-31', 1, '2027-01-31'],
  ['2028-02-29', 12, '2029-02-28'],
  ['2028-02-29', -48, '2024-02-29'],
  ['2026-11-24', 0, '2026-11-24'],
])('%s and %i months are %s', (date, months, expected) => {
  expect(addMonths(date, months)).toBe(expected)
})

test('there and back again is the same month, and a day no later', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: -500, max: 500 }), (day, months) => {
      const date = fromEpochDay(day)
      const back = addMonths(addMonths(date, months), -months)
      expect(back.slice(0, 7)).toBe(date.slice(0, 7))
      expect(back <= date).toBe(true)
    }),
  )
})

test('a month begins on its first', () => {
  expect(fromEpochDay(startOfMonth('2026-11-24'))).toBe('2026-11-01')
})

test('a week begins on its first weekday, at most six days ago', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 0, max: 6 }), (day, firstWeekday) => {
      const start = startOfWeek(day, firstWeekday)
      expect(weekdayOf(fromEpochDay(start))).toBe(firstWeekday)
      expect(day - start).toBeGreaterThanOrEqual(0)
      expect(day - start).toBeLessThan(7)
    }),
  )
})

test('weeks before 1970 begin on the same weekday', () => {
  expect(fromEpochDay(startOfWeek(toEpochDay('1969-12-31'), 0))).toBe('1969-12-29')
})
