import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { fixtures } from '../testing/contract-fixture.ts'
import type { DaySpan } from './day-spans.ts'
import { type EventBar, layBars } from './event-bars.ts'
import type { Occurrence } from './occurrence.ts'

const [occurrence] = fixtures.occurrences as readonly [Occurrence]
const spans = (...days: readonly (readonly [first: number, last: number])[]): readonly DaySpan[] =>
  days.map(([first, last]) => ({ occurrence, first, last }))
const places = (bars: readonly EventBar[]) => bars.map(({ column, span, lane }) => [column, span, lane])

test('a bar covers its days of the row', () => {
  expect(places(layBars(spans([101, 103]), 100, 7))).toEqual([[1, 3, 0]])
})

test('a bar over an edge is cut there, and says that it goes on', () => {
  expect(layBars(spans([90, 120]), 100, 7)).toEqual([
    { occurrence, column: 0, span: 7, lane: 0, continuesBefore: true, continuesAfter: true },
  ])
  expect(layBars(spans([99, 107]), 100, 7)).toMatchObject([{ continuesBefore: true, continuesAfter: true }])
  expect(layBars(spans([100, 106]), 100, 7)).toMatchObject([{ continuesBefore: false, continuesAfter: false }])
})

test('bars that share a day are in lanes of their own; a lane is used again behind its bar', () => {
  expect(places(layBars(spans([100, 101], [101, 102], [102, 103]), 100, 7))).toEqual([
    [0, 2, 0],
    [1, 2, 1],
    [2, 2, 0],
  ])
})

test('what finds no lane is left out, and what follows still finds one', () => {
  expect(places(layBars(spans([100, 101], [100, 106], [102, 103]), 100, 7, 1))).toEqual([
    [0, 2, 0],
    [2, 2, 0],
  ])
})

test('what is on before or after the row is not in it', () => {
  expect(layBars(spans([90, 99], [107, 110]), 100, 7)).toEqual([])
})

test('no two bars touch the same place, and no lane is empty from the first to the last', () => {
  const some = fc.array(fc.tuple(fc.integer({ min: 90, max: 110 }), fc.nat(9)), { maxLength: 30 })
  fc.assert(
    fc.property(some, days => {
      const sorted = days.toSorted(([one], [other]) => one - other)
      const bars = layBars(spans(...sorted.map(([first, more]) => [first, first + more] as const)), 100, 7)
      const taken = bars.flatMap(({ column, span, lane }) =>
        Array.from({ length: span }, (_, day) => `${column + day} in ${lane}`),
      )
      expect(new Set(taken).size).toBe(taken.length)
      const lanes = new Set(bars.map(({ lane }) => lane))
      expect([...lanes].sort((one, other) => one - other)).toEqual([...lanes.keys()].map((_, lane) => lane))
    }),
  )
})
