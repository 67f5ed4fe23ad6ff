import { expect, test } from 'vitest'
import { parseTime } from './calendar-time.ts'
import { parseDuration } from './duration.ts'

const seconds = (...date: Parameters<typeof Date.UTC>) => Date.UTC(...date) / 1000

test('dates and times are read as they are written', () => {
  expect(parseTime('20260105', undefined)).toEqual({ wall: seconds(2026, 0, 5), allDay: true })
  expect(parseTime('20260105T101112', 'Europe/Berlin')).toEqual({
    wall: seconds(2026, 0, 5, 10, 11, 12),
    allDay: false,
    zone: 'Europe/Berlin',
  })
  expect(parseTime('20260105T101112Z', 'Europe/Berlin')).toMatchObject({ zone: 'Z' })
})

test('common slips are understood', () => {
  const date = { wall: seconds(2026, 0, 5), allDay: true }
  expect(parseTime('20260105Z', undefined)).toEqual(date)
  expect(parseTime(' 2026-01-05 ', undefined)).toEqual(date)
  expect(parseTime('20260105T101112', undefined, true)).toEqual(date)
  expect(parseTime('2026-01-05t10:11z', undefined)).toEqual({
    wall: seconds(2026, 0, 5, 10, 11),
    allDay: false,
    zone: 'Z',
  })
})

for (const text of [
  '',
  'soon',
  '20260230',
  '20261301',
  '20260100',
  '2026',
  '20260105T',
  '20260105T2511',
  '20260105T1060',
  '00010101',
  '20260105X101112',
]) {
  test(`“${text}” is no time`, () => expect(parseTime(text, undefined)).toBeUndefined())
}

test('durations have nominal days and exact seconds', () => {
  expect(parseDuration('P1W')).toEqual({ days: 7, seconds: 0 })
  expect(parseDuration('+P1DT2H3M4S')).toEqual({ days: 1, seconds: 7384 })
  expect(parseDuration('-PT15M')).toEqual({ days: 0, seconds: -900 })
  expect(['', 'P', 'PT', '1D', 'P1Y', 'PT1D'].map(parseDuration)).toEqual(Array(6).fill(undefined))
})
