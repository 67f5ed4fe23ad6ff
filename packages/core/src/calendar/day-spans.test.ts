import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { fixtures } from '../testing/contract-fixture.ts'
import { addDays, dateOf, fromEpochDay, fromEpochMinute, toEpochDay } from '../time/iso-date.ts'
import { daySpans } from './day-spans.ts'
import { lastDate, touches } from './event-days.ts'
import type { Occurrence } from './occurrence.ts'

const [example] = fixtures.occurrences as readonly [Occurrence]
const monday = toEpochDay('2026-11-23')

test('events that are on in the window are those that touch it, on the days that the list has them', () => {
  const minutes = fc.integer({ min: -4 * 1440, max: 10 * 1440 })
  const times = fc.record({ from: minutes, length: fc.integer({ min: 0, max: 4 * 1440 }), isAllDay: fc.boolean() })
  fc.assert(
    fc.property(fc.array(times), some => {
      const occurrences = some.map(({ from, length, isAllDay }): Occurrence => {
        const [start, end] = [from, from + length].map(minute => fromEpochMinute(monday * 1440 + minute)) as [
          string,
          string,
        ]
        return isAllDay ? { ...example, start: dateOf(start), end: addDays(end, 1) } : { ...example, start, end }
      })
      const window = { start: '2026-11-23', end: '2026-11-30' }
      const expected = occurrences
        .filter(occurrence => touches(occurrence, window))
        .map(({ start, end }) => [dateOf(start), lastDate(start, end)])
      const spans = daySpans(occurrences, monday, 7)
      expect(spans.map(({ first, last }) => [fromEpochDay(first), fromEpochDay(last)])).toEqual(expected)
    }),
  )
})
