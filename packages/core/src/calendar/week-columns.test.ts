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

test('hours of the night in which nothing is on are known, for a view to make them small', () => {
  expect([...week(at('24T21:30', '25T01:15')).quietHours]).toEqual([2, 3, 4, 5, 6, 7, 20])
  expect(week(at('24T09:00', '24T10:00')).quietHours.size).toBe(0)
})

test('the hours of a library that opens late are its own', () => {
  const hours = { start: 12, end: 22 }
  expect(weekColumns([], monday, { today: '2026-11-24', dayCount: 7, hours }).hours).toEqual(hours)
})

test('a day has all that is on, in the order of the list, and what it has of a festival', () => {
  const { columns } = week(at('22', '26'), at('24T10:00', '24T11:00'))
  expect(columns.map(({ occurrences }) => occurrences.length)).toEqual([1, 2, 1, 0, 0, 0, 0])
})

test('a day says how many blocks stand side by side, three at most in a week and six by itself', () => {
  const crowd = Array.from({ length: 8 }, () => at('24T10:00', '24T11:00'))
  expect(week(...crowd, at('25T10:00', '25T11:00')).columns.map(({ laneCount }) => laneCount)).toEqual([
    1, 3, 1, 1, 1, 1, 1,
  ])
  const day = weekColumns(crowd, monday + 1, { today: '2026-11-24', dayCount: 1 })
  expect(day.columns.map(({ laneCount }) => laneCount)).toEqual([6])
})

test('where all days are full, two stand side by side, so that words still have room', () => {
  const crowd = [23, 24, 25, 26, 27, 28].flatMap(day =>
    Array.from({ length: 4 }, () => at(`${day}T10:00`, `${day}T11:00`)),
  )
  expect(week(...crowd).columns.map(({ laneCount }) => laneCount)).toEqual([2, 2, 2, 2, 2, 2, 1])
})

test('there is a line at each full hour, and where anything begins or ends', () => {
  const { lines } = weekColumns([at('23T09:10', '23T10:00'), at('24T09:10', '24T10:45')], monday, {
    today: '2026-11-24',
    dayCount: 7,
    hours: { start: 9, end: 11 },
  })
  expect(lines).toEqual([540, 550, 600, 645, 660])
})

test.each([
  ['of 23 hours', '2026-03-29', '2026-03-23'],
  ['of 25 hours', '2026-10-25', '2026-10-19'],
])('a day %s is drawn by the clock on the wall', (_, date, from) => {
  const night = { ...example, start: `${date}T01:30`, end: `${date}T03:30` }
  const { columns } = weekColumns([night], toEpochDay(from), { today: date, dayCount: 7 })
  expect(columns[6]?.blocks).toMatchObject([{ start: 90, end: 210 }])
})
