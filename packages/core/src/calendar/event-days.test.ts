import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, fromEpochMinute } from '../time/iso-date.ts'
import { lastDate, touches } from './event-days.ts'

test.each([
  ['of an hour', '2026-11-24T18:00', '2026-11-24T19:00', '2026-11-24'],
  ['past midnight', '2026-11-24T20:00', '2026-11-25T01:00', '2026-11-25'],
  ['that ends at midnight', '2026-11-24T20:00', '2026-11-25T00:00', '2026-11-24'],
  ['without a length, at midnight', '2026-11-24T00:00', '2026-11-24T00:00', '2026-11-24'],
  ['of one whole day', '2026-11-24', '2026-11-25', '2026-11-24'],
  ['of three whole days', '2026-12-30', '2027-01-02', '2027-01-01'],
  ['of no whole day', '2026-11-24', '2026-11-24', '2026-11-24'],
])('the last date of an event %s', (_, start, end, last) => {
  expect(lastDate(start, end)).toBe(last)
})

test('an event touches a day just where their minutes overlap', () => {
  const minutes = fc.integer({ min: 0, max: 4 * 1440 })
  fc.assert(
    fc.property(minutes, minutes, fc.integer({ min: 0, max: 4 }), (from, length, day) => {
      const epoch = 20_781 * 1440
      const [start, end] = [fromEpochMinute(epoch + from), fromEpochMinute(epoch + from + length)]
      const date = addDays('2026-11-24', day)
      const [opens, closes] = [day * 1440, (day + 1) * 1440]
      const overlaps = from < closes && (from + length > opens || from >= opens)
      expect(touches({ start, end }, { start: date, end: addDays(date, 1) })).toBe(overlaps)
    }),
  )
})
