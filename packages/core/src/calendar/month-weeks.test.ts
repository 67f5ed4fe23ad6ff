import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { fixtures } from '../testing/contract-fixture.ts'
import { addDays, fromEpochMinute, toEpochDay } from '../time/iso-date.ts'
import { touches } from './event-days.ts'
import { monthCounts } from './month-counts.ts'
import { type MonthDay, monthWeeks, visiblePerDay } from './month-weeks.ts'
import type { Occurrence } from './occurrence.ts'

const options = { today: '2026-11-24', firstWeekday: 0 }
const [example] = fixtures.occurrences as readonly [Occurrence]
const event = (id: string, start: string, end = start): Occurrence => ({ ...example, id, start, end })
const november = (...occurrences: readonly Occurrence[]) => monthWeeks(occurrences, '2026-11-24', options)
const ids = (occurrences: readonly Occurrence[]) => occurrences.map(({ id }) => id)

function dayOf(date: string, ...occurrences: readonly Occurrence[]): MonthDay {
  const day = november(...occurrences)
    .flatMap(({ days }) => days)
    .find(other => other.date === date)
  if (!day) throw new Error(`${date} is not on the page`)
  return day
}

test('events stand on their days, in the order of the list', () => {
  const day = dayOf('2026-11-24', event('b', '2026-11-24'), event('a', '2026-11-24T10:00'), event('c', '2026-11-25'))
  expect(ids(day.entries)).toEqual(['b', 'a'])
})

test('of five events of a day four are drawn, and the fifth is counted', () => {
  const day = dayOf('2026-11-24', ...['a', 'b', 'c', 'd', 'e'].map(id => event(id, '2026-11-24T10:00')))
  expect([ids(day.entries), day.moreCount, day.occurrences.length]).toEqual([['a', 'b', 'c', 'd'], 1, 5])
})

test('four events of a day leave nothing to count', () => {
  expect(dayOf('2026-11-24', ...['a', 'b', 'c', 'd'].map(id => event(id, '2026-11-24T10:00'))).moreCount).toBe(0)
})

test('an all-day event of one day is an entry, one of two days is a bar', () => {
  const weeks = november(event('one', '2026-11-24', '2026-11-25'), event('two', '2026-11-24', '2026-11-26'))
  expect(weeks.flatMap(({ bars }) => bars).map(bar => [bar.occurrence.id, bar.column, bar.span])).toEqual([
    ['two', 1, 2],
  ])
  expect(weeks.flatMap(({ days }) => days).flatMap(({ entries }) => ids(entries))).toEqual(['one'])
})

test('an event until midnight is no bar, one into the night is', () => {
  const bars = (end: string) => november(event('late', '2026-11-24T20:00', end)).flatMap(week => week.bars)
  expect(bars('2026-11-25T00:00')).toHaveLength(0)
  expect(bars('2026-11-25T00:30')).toHaveLength(1)
})

test('a bar goes on in the next week', () => {
  const weeks = november(event('long', '2026-11-21', '2026-11-25'))
  expect(
    weeks.map(({ bars }) => bars.map(bar => [bar.column, bar.span, bar.continuesBefore, bar.continuesAfter])),
  ).toEqual([[], [], [], [[5, 2, false, true]], [[0, 2, true, false]], []])
})

test('room is left above the entries for the lanes that cross the day, and for no others', () => {
  const long = [event('a', '2026-11-23', '2026-11-25'), event('b', '2026-11-24', '2026-11-27')]
  expect(['23', '24', '26', '27'].map(day => dayOf(`2026-11-${day}`, ...long).barLanes)).toEqual([1, 2, 2, 0])
})

test('however many exhibitions run, an event of that day alone is seen', () => {
  const long = ['a', 'b', 'c', 'd'].map(id => event(id, '2026-11-01', '2026-12-01'))
  const day = dayOf('2026-11-24', ...long, event('talk', '2026-11-24T18:00'), event('walk', '2026-11-24T19:00'))
  expect([day.barLanes, ids(day.entries), day.moreCount]).toEqual([3, ['talk'], 2])
})

test('events of the months around stand on the days that are shown of them, and others nowhere', () => {
  const weeks = november(event('october', '2026-10-26'), event('before', '2026-10-25'), event('after', '2026-12-07'))
  expect(weeks.flatMap(({ days }) => days).flatMap(({ occurrences }) => ids(occurrences))).toEqual(['october'])
})

const occurrences = fc
  .array(fc.tuple(fc.integer({ min: -10 * 1440, max: 50 * 1440 }), fc.integer({ min: 0, max: 9000 })), {
    maxLength: 60,
  })
  .map(times => {
    const first = toEpochDay('2026-10-26') * 1440
    return times
      .toSorted(([one], [other]) => one - other)
      .map(([from, length], index) =>
        event(`${index}`, fromEpochMinute(first + from), fromEpochMinute(first + from + length)),
      )
  })

test('every event is on its days, drawn there or counted, and never more than four are drawn', () => {
  fc.assert(
    fc.property(occurrences, fc.integer({ min: 0, max: 6 }), (some, firstWeekday) => {
      for (const { days, bars } of monthWeeks(some, '2026-11-24', { ...options, firstWeekday })) {
        days.forEach(({ date, occurrences, entries, moreCount, barLanes }, column) => {
          const crossing = bars.filter(bar => bar.column <= column && column < bar.column + bar.span)
          expect(occurrences).toEqual(some.filter(one => touches(one, { start: date, end: addDays(date, 1) })))
          expect(entries.length + crossing.length + moreCount).toBe(occurrences.length)
          expect(entries.length + crossing.length).toBeLessThanOrEqual(visiblePerDay)
          for (const { lane } of crossing) expect(lane).toBeLessThan(barLanes)
        })
      }
    }),
  )
})

test('where there is room for numbers only, they are those of the days', () => {
  fc.assert(
    fc.property(occurrences, some => {
      const counts = monthCounts(some, '2026-11-24', options).map(week => week.map(day => [day.date, day.eventCount]))
      const lengths = november(...some).map(({ days }) => days.map(day => [day.date, day.occurrences.length]))
      expect(counts).toEqual(lengths)
    }),
  )
})

test('a year of ten thousand events is laid out as its one month is', () => {
  const start = toEpochDay('2026-01-01') * 1440
  const year = Array.from({ length: 10_000 }, (_, index) => {
    const minute = start + Math.floor((index * 365 * 1440) / 10_000)
    return event(`${index}`, fromEpochMinute(minute), fromEpochMinute(minute + (index % 50 === 0 ? 3000 : 60)))
  })
  const page = year.filter(one => touches(one, { start: '2026-10-26', end: '2026-12-07' }))
  expect(november(...year)).toEqual(november(...page))
})
