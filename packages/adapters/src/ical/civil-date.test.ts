import { expect, test } from 'vitest'
import {
  basicText,
  civilDateOf,
  dateText,
  daysInMonth,
  epochDayOf,
  instantText,
  minuteText,
  weekdayOfDay,
} from './civil-date.ts'

const days = Array.from({ length: 12_000 }, (_, at) => -719_162 + at * 304)

test('days are the dates that Date makes of them, from year 1 to 9999', () => {
  const wrong = days.filter(day => dateText(day) !== new Date(day * 86_400_000).toISOString().slice(0, 10))
  expect(wrong).toEqual([])
})

test('a date and its day are each other’s inverse', () => {
  const wrong = days.filter(day => {
    const { year, month, day: ofMonth } = civilDateOf(day)
    return epochDayOf(year, month, ofMonth) !== day
  })
  expect(wrong).toEqual([])
})

test('weekdays count from Monday', () => {
  expect([-4, -3, 0, 4].map(weekdayOfDay)).toEqual([6, 0, 3, 0])
})

test('February has 29 days in leap years only', () => {
  expect([1900, 2000, 2023, 2024].map(year => daysInMonth(year, 2))).toEqual([28, 29, 28, 29])
})

test('times are written to the minute, as instants, and as RFC 5545 has them', () => {
  const time = Date.UTC(2026, 10, 24, 7, 5, 9) / 1000
  expect([minuteText(time), instantText(time)]).toEqual(['2026-11-24T07:05', '2026-11-24T07:05:09Z'])
  expect([basicText(time, false), basicText(time, true)]).toEqual(['20261124T070509', '20261124'])
  expect(instantText(-1)).toBe('1969-12-31T23:59:59Z')
})
