import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  dateOf,
  fromEpochDay,
  fromEpochMinute,
  isAllDay,
  isIsoDate,
  toEpochDay,
  toEpochMinute,
  toInstant,
  weekdayOf,
} from './iso-date.ts'

const days = fc.integer({ min: toEpochDay('1000-01-01'), max: toEpochDay('9998-12-31') })

test.each([
  ['1970-01-01', 0],
  ['1969-12-31', -1],
  ['2000-02-29', 11016],
  ['2026-11-24', 20781],
])('%s is epoch day %i', (date, day) => {
  expect(toEpochDay(date)).toBe(day)
  expect(fromEpochDay(day)).toBe(date)
})

test('epoch days and dates are each other, and order alike', () => {
  fc.assert(
    fc.property(days, days, (one, other) => {
      expect(toEpochDay(fromEpochDay(one))).toBe(one)
      expect(fromEpochDay(one) < fromEpochDay(other)).toBe(one < other)
    }),
  )
})

test('the day of a wall time is that of its date', () => {
  expect(toEpochDay('2026-11-24T23:59')).toBe(toEpochDay('2026-11-24'))
})

test.each([
  ['2026-12-31', 1, '2027-01-01'],
  ['2028-02-28', 1, '2028-02-29'],
  ['2027-02-28', 1, '2027-03-01'],
  ['2027-03-01', -1, '2027-02-28'],
  ['2026-11-24', 0, '2026-11-24'],
  ['2026-11-24', 400, '2027-12-29'],
])('%s and %i days is %s', (date, count, result) => {
  expect(addDays(date, count)).toBe(result)
})

test('weeks begin with Monday', () => {
  expect(['2026-11-23', '2026-11-24', '2026-11-29', '2026-11-30', '1969-12-29'].map(weekdayOf)).toEqual([0, 1, 6, 0, 0])
})

describe('isIsoDate', () => {
  test.each(['2026-11-24', '2028-02-29', '2000-02-29', '9999-12-31'])('%s is a date', date => {
    expect(isIsoDate(date)).toBe(true)
  })

  test.each([
    '2026-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-11-31',
    '2026-11-00',
    '2026-11-24T10:00',
    ' 2026-11-24',
    '2026-11-24\n',
    '26-11-24',
    '+02026-11-24',
    'tomorrow',
    '',
  ])('%j is none', text => {
    expect(isIsoDate(text)).toBe(false)
  })
})

test('a wall time is told apart from a date, and has one', () => {
  expect([isAllDay('2026-11-24'), isAllDay('2026-11-24T00:00')]).toEqual([true, false])
  expect(dateOf('2026-11-24T18:30')).toBe('2026-11-24')
})

test.each([
  ['1970-01-01', 0],
  ['1970-01-01T00:01', 1],
  ['1969-12-31T23:59', -1],
  ['1970-01-02T01:30', 1530],
])('%s is epoch minute %i', (wall, minute) => {
  expect(toEpochMinute(wall)).toBe(minute)
})

test('epoch minutes and wall times are each other', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 0, max: 1439 }), (day, minute) => {
      const epochMinute = day * 1440 + minute
      expect(toEpochMinute(fromEpochMinute(epochMinute))).toBe(epochMinute)
    }),
  )
})

test('an instant is told in UTC to the second, the rest cut off', () => {
  expect(toInstant(Date.UTC(2026, 10, 24, 9, 5, 7, 999))).toBe('2026-11-24T09:05:07Z')
})
