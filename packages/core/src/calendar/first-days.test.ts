import { expect, test } from 'vitest'
import { fixtures } from '../testing/contract-fixture.ts'
import type { AgendaDay } from './agenda.ts'
import { firstDays } from './first-days.ts'
import type { Occurrence } from './occurrence.ts'

const [example] = fixtures.occurrences as readonly [Occurrence]
const dayOf = (date: string, count: number): AgendaDay => ({
  date,
  isToday: false,
  occurrences: Array.from({ length: count }, () => example),
})
const days = [dayOf('2026-11-24', 3), dayOf('2026-11-25', 1), dayOf('2026-11-26', 2)]

test('a list is cut between days, behind the one that has the event asked for', () => {
  expect(firstDays(days, 4)).toEqual(days.slice(0, 2))
})

test('one day is there, however long it is', () => {
  expect(firstDays(days, 1)).toEqual(days.slice(0, 1))
})

test('nothing is cut where all is asked for', () => {
  expect(firstDays(days, 5)).toBe(days)
  expect(firstDays(days, Number.POSITIVE_INFINITY)).toBe(days)
  expect(firstDays([], 5)).toEqual([])
})
