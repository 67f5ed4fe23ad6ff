import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { fixtures } from '../testing/contract-fixture.ts'
import { fromEpochMinute, toEpochDay } from '../time/iso-date.ts'
import { daySpans } from './day-spans.ts'
import type { Occurrence } from './occurrence.ts'
import { layBlocks } from './timed-blocks.ts'

const [example] = fixtures.occurrences as readonly [Occurrence]
const tuesday = toEpochDay('2026-11-24')
const at = (start: string, end: string): Occurrence => ({
  ...example,
  start: `2026-11-${start}`,
  end: `2026-11-${end}`,
})
const blocks = (...occurrences: readonly Occurrence[]) => layBlocks(daySpans(occurrences, tuesday, 1), tuesday)
const lanes = (...occurrences: readonly Occurrence[]) =>
  blocks(...occurrences).map(block => [block.lane, block.laneCount])

test('an event by itself has the whole width, from its start to its end', () => {
  const talk = at('24T18:00', '24T19:30')
  expect(blocks(talk)).toEqual([
    {
      events: [{ occurrence: talk, continuesBefore: false, continuesAfter: false }],
      start: 1080,
      end: 1170,
      lane: 0,
      laneCount: 1,
    },
  ])
})

test('events at the same time stand side by side', () => {
  expect(lanes(at('24T10:00', '24T11:00'), at('24T10:00', '24T11:00'), at('24T10:30', '24T12:00'))).toEqual([
    [0, 3],
    [1, 3],
    [2, 3],
  ])
})

test('events one after the other have the whole width each', () => {
  expect(lanes(at('24T10:00', '24T11:00'), at('24T11:00', '24T12:00'))).toEqual([
    [0, 1],
    [0, 1],
  ])
})

test('what begins when those before have ended does not share with them', () => {
  expect(lanes(at('24T10:00', '24T11:00'), at('24T10:00', '24T11:00'), at('24T11:00', '24T12:00'))).toEqual([
    [0, 2],
    [1, 2],
    [0, 1],
  ])
})

test('events that overlap by way of another share its width, and a lane that is free again', () => {
  expect(lanes(at('24T10:00', '24T13:00'), at('24T10:00', '24T11:00'), at('24T11:00', '24T12:00'))).toEqual([
    [0, 2],
    [1, 2],
    [1, 2],
  ])
})

test('an event over midnight is cut there, and says that it goes on', () => {
  const night = at('24T22:00', '25T01:00')
  expect(blocks(night)).toMatchObject([
    { start: 1320, end: 1440, events: [{ continuesBefore: false, continuesAfter: true }] },
  ])
  expect(layBlocks(daySpans([night], tuesday + 1, 1), tuesday + 1)).toMatchObject([
    { start: 0, end: 60, events: [{ continuesBefore: true, continuesAfter: false }] },
  ])
})

test('an event until midnight does not go on', () => {
  expect(blocks(at('24T22:00', '25T00:00'))).toMatchObject([{ end: 1440, events: [{ continuesAfter: false }] }])
})

test('a short event is as high as a word, and what begins within that stands beside it', () => {
  expect(blocks(at('24T10:00', '24T10:00'), at('24T10:15', '24T11:00'))).toMatchObject([
    { start: 600, end: 630, laneCount: 2 },
    { start: 615, laneCount: 2 },
  ])
  expect(blocks(at('24T23:50', '24T23:55'))).toMatchObject([{ start: 1430, end: 1440 }])
})

test('where more are on at once than fit side by side, they join the block with the fewest, below what is there', () => {
  const crowd = [at('24T10:00', '24T11:00'), at('24T10:00', '24T11:00'), at('24T10:30', '24T12:00')]
  const [two, one] = layBlocks(daySpans(crowd, tuesday, 1), tuesday, 2)
  expect(two).toMatchObject({ start: 600, end: 720, lane: 0, laneCount: 2 })
  expect(two?.events.map(({ occurrence }) => occurrence)).toEqual([crowd[0], crowd[2]])
  expect(one).toMatchObject({ start: 600, end: 660, lane: 1, laneCount: 2 })
})

test('no two blocks touch the same place, none is left out, and all are within the day', () => {
  const times = fc.array(fc.tuple(fc.integer({ min: -600, max: 1439 }), fc.nat(800)), { maxLength: 30 })
  fc.assert(
    fc.property(times, fc.integer({ min: 1, max: 30 }), (some, mostLanes) => {
      const occurrences = some
        .toSorted(([one], [other]) => one - other)
        .map(([from, length]) => {
          const start = tuesday * 1440 + from
          return { ...example, start: fromEpochMinute(start), end: fromEpochMinute(start + length) }
        })
      const spans = daySpans(occurrences, tuesday, 1)
      const placed = layBlocks(spans, tuesday, mostLanes)
      expect(placed.reduce((count, { events }) => count + events.length, 0)).toBe(spans.length)
      placed.forEach((one, at) => {
        expect(0 <= one.start && one.start < one.end && one.end <= 1440 && one.lane < one.laneCount).toBe(true)
        expect(one.laneCount).toBeLessThanOrEqual(mostLanes)
        for (const other of placed.slice(at + 1)) {
          const overlap = one.start < other.end && other.start < one.end
          if (overlap) expect([one.laneCount, one.lane === other.lane]).toEqual([other.laneCount, false])
        }
      })
    }),
  )
})
