import { expect, test } from 'vitest'
import { fixtures } from '../testing/contract-fixture.ts'
import { toEpochDay } from '../time/iso-date.ts'
import type { Occurrence } from './occurrence.ts'
import { weekColumns } from './week-columns.ts'

const [example] = fixtures.occurrences as readonly [Occurrence]
const at = (start: string, end: string): Occurrence => ({
  ...example,
  start: `2026-11-${start}`,
  end: `2026-11-${end}`,
})
const monday = toEpochDay('2026-11-23')
const week = (...occurrences: readonly Occurrence[]) =>
  weekColumns(occurrences, monday, { today: '2026-11-24', dayCount: 7 })

test('a week has seven days, one of which may be today', () => {
  const { columns } = week()
  expect(columns.map(({ date, isToday }) => [date, isToday])).toEqual([
    ['2026-11-23', false],
    ['2026-11-24', true],
    ['2026-11-25', false],
    ['2026-11-26', false],
    ['2026-11-27', false],
    ['2026-11-28', false],
    ['2026-11-29', false],
  ])
})

test('a day by itself is one column', () => {
  const { columns, bars } = weekColumns([at('24T10:00', '24T11:00'), at('25T10:00', '25T11:00')], monday + 1, {
    today: '2026-11-24',
    dayCount: 1,
  })
  expect([columns.map(({ blocks }) => blocks.length), bars]).toEqual([[1], []])
})

test('events stand on their days by time, a night on both of them', () => {
  const { columns, bars } = week(at('24T10:00', '24T11:00'), at('25T22:00', '26T02:00'))
  expect(columns.map(({ blocks }) => blocks.length)).toEqual([0, 1, 1, 1, 0, 0, 0])
  expect(bars).toEqual([])
})

test('what is on all day, or for a day and longer, stands above the hours', () => {
  const { columns, bars, barLanes } = week(at('22', '25'), at('24', '25'), at('24T10:00', '25T10:00'))
  expect(columns.every(({ blocks }) => blocks.length === 0)).toBe(true)
  expect(bars.map(({ column, span, lane, continuesBefore }) => [column, span, lane, continuesBefore])).toEqual([
    [0, 2, 0, true],
    [1, 1, 1, false],
    [1, 2, 2, false],
  ])
  expect(barLanes).toBe(3)
})

test('from 8 to 20 is shown, and more where events are earlier or later', () => {
  expect(week(at('24T09:00', '24T10:00')).hours).toEqual({ start: 8, end: 20 })
  expect(week(at('24T07:45', '24T09:00'), at('25T19:00', '25T20:01')).hours).toEqual({ start: 7, end: 21 })
  expect(week(at('24T22:00', '25T00:30')).hours).toEqual({ start: 0, end: 24 })
})

test('the hours of a library that opens late are its own', () => {
  const hours = { start: 12, end: 22 }
  expect(weekColumns([], monday, { today: '2026-11-24', dayCount: 7, hours }).hours).toEqual(hours)
})
