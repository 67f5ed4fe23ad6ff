import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, fromEpochMinute } from '../time/iso-date.ts'
import { fixtures } from '../testing/contract-fixture.ts'
import { agendaDays } from './agenda.ts'
import { touches } from './event-days.ts'
import type { Occurrence } from './occurrence.ts'

const week = { start: '2026-11-23', end: '2026-11-30' } as const
const [example] = fixtures.occurrences as readonly [Occurrence]
const talk = { ...example, id: 'talk', start: '2026-11-24T18:00', end: '2026-11-24T19:00' }

const dates = (...occurrences: readonly Occurrence[]) =>
  agendaDays(occurrences, week, '2026-11-24').map(({ date }) => date)

test('days without events are left out', () => {
  expect(dates(talk)).toEqual(['2026-11-24'])
  expect(dates()).toEqual([])
})

test('an all-day event shows on each of its days, its end excluded', () => {
  expect(dates({ ...talk, start: '2026-11-27', end: '2026-11-29' })).toEqual(['2026-11-27', '2026-11-28'])
})

test('an event that ends at midnight does not spill into the next day', () => {
  expect(dates({ ...talk, end: '2026-11-25T00:00' })).toEqual(['2026-11-24'])
})

test('an event that lasts past midnight shows on both days', () => {
  expect(dates({ ...talk, end: '2026-11-25T00:01' })).toEqual(['2026-11-24', '2026-11-25'])
})

test('of an event that reaches out of the window, only the days within show', () => {
  expect(dates({ ...talk, start: '2026-11-01', end: '2026-11-25' })).toEqual(['2026-11-23', '2026-11-24'])
  expect(dates({ ...talk, start: '2026-11-29', end: '2027-11-29' })).toEqual(['2026-11-29'])
})

test('an event outside the window does not show', () => {
  expect(dates({ ...talk, start: '2026-11-22T18:00', end: '2026-11-23T00:00' })).toEqual([])
  expect(dates({ ...talk, start: '2026-11-30T00:00', end: '2026-11-30T01:00' })).toEqual([])
})

test('days are in order, even where a long event began before', () => {
  const long = { ...talk, start: '2026-11-20', end: '2026-11-28' }
  expect(dates(long, { ...talk, start: '2026-11-23T10:00', end: '2026-11-23T11:00' })).toEqual([
    '2026-11-23',
    '2026-11-24',
    '2026-11-25',
    '2026-11-26',
    '2026-11-27',
  ])
})

test('only today is marked as today', () => {
  const days = agendaDays([{ ...talk, start: '2026-11-23', end: '2026-11-26' }], week, '2026-11-24')
  expect(days.map(({ isToday }) => isToday)).toEqual([false, true, false])
})

test('an occurrence is on a day just where it touches it, and keeps the order it came in', () => {
  const minutes = fc.integer({ min: -2 * 1440, max: 8 * 1440 })
  const some = fc.array(fc.tuple(minutes, fc.integer({ min: 0, max: 3 * 1440 })), { maxLength: 20 })
  fc.assert(
    fc.property(some, spans => {
      const monday = 20_780 * 1440
      const occurrences = spans.map(([from, length], index) => {
        const [start, end] = [fromEpochMinute(monday + from), fromEpochMinute(monday + from + length)]
        return { ...talk, id: `${index}`, start, end }
      })
      const shown = new Map(agendaDays(occurrences, week, week.start).map(day => [day.date, day.occurrences]))
      for (let date: string = week.start; date < week.end; date = addDays(date, 1)) {
        const expected = occurrences.filter(occurrence => touches(occurrence, { start: date, end: addDays(date, 1) }))
        expect(shown.get(date) ?? []).toEqual(expected)
      }
    }),
  )
})
