import * as v from 'valibot'
import { expect, test } from 'vitest'
import { occurrenceSchema } from '../rest/schemas.ts'
import { fixtures, onLibraryClocks } from './contract-fixture.ts'

const { occurrences } = fixtures

test.each(occurrences.map(occurrence => [occurrence.id, occurrence] as const))(
  '%s is an occurrence',
  (_, occurrence) => {
    expect(v.parse(v.strictObject(occurrenceSchema.entries), occurrence)).toEqual(occurrence)
  },
)

test('the occurrences are in no order that an adapter could keep', () => {
  const starts = occurrences.map(({ start }) => start)
  expect(starts).not.toEqual(starts.toSorted())
})

test('the instants are what the system of this machine makes of the wall times', () => {
  const hours = (timeZone: string, instant: string) =>
    new Date(instant).toLocaleString('sv-SE', { timeZone }).replace(' ', 'T').slice(0, 16)
  for (const { timeZone, start, end, startInstant, endInstant } of occurrences) {
    expect(hours(timeZone, startInstant)).toBe(start.padEnd(16, 'T00:00'))
    expect(hours(timeZone, endInstant)).toBe(end.padEnd(16, 'T00:00'))
  }
})

test("an event abroad is told on the library's clocks where that is asked for, and nothing else changes", () => {
  const changed = onLibraryClocks(fixtures).occurrences.filter((event, index) => event !== occurrences[index])
  expect(changed).toMatchObject([
    { id: 'new-york', timeZone: 'Europe/Vienna', start: '2026-12-02T19:00', end: '2026-12-02T20:00' },
  ])
})
