import { expect, test } from 'vitest'
import { frameDays, monthFrame } from './month-frame.ts'

const page = (date: string, firstWeekday: number) =>
  frameDays(monthFrame(date, firstWeekday), '2026-11-24').map(day => day.date)

test.each([
  ['2026-11-24', 0, '2026-10-26', '2026-12-06'],
  ['2026-11-24', 6, '2026-11-01', '2026-12-05'],
  ['2026-11-24', 5, '2026-10-31', '2026-12-04'],
  ['2026-02-10', 6, '2026-02-01', '2026-02-28'],
  ['2026-08-31', 0, '2026-07-27', '2026-09-06'],
])('the page of %s, weeks beginning on %i, goes from %s to %s', (date, firstWeekday, first, last) => {
  const dates = page(date, firstWeekday)
  expect([dates[0], dates.at(-1)]).toEqual([first, last])
  expect(dates.length % 7).toBe(0)
})

test('a month of four weeks takes four rows, one that begins late takes six', () => {
  expect(monthFrame('2027-02-01', 0).weekCount).toBe(4)
  expect(monthFrame('2026-08-01', 0).weekCount).toBe(6)
})

test('days of the months around are there and marked', () => {
  const days = frameDays(monthFrame('2026-11-24', 0), '2026-11-24')
  const around = days.filter(day => !day.isInMonth).map(day => day.date)
  expect([around.length, around[0], around[5], around[6], around.at(-1)]).toEqual([
    12,
    '2026-10-26',
    '2026-10-31',
    '2026-12-01',
    '2026-12-06',
  ])
  expect(days.filter(day => day.isToday)).toEqual([
    { date: '2026-11-24', dayOfMonth: 24, isInMonth: true, isToday: true },
  ])
})
