import { expect, test } from 'vitest'
import type { EventRecord } from './event-record.ts'
import { readTimes } from './event-times.ts'

const evening: EventRecord = {
  all_day: false,
  start_date: '2026-11-24 18:00:00',
  end_date: '2026-11-24 19:30:00',
  utc_start_date: '2026-11-24 17:00:00',
  utc_end_date: '2026-11-24 18:30:00',
  timezone: 'Europe/Vienna',
}
const local = { utc_start_date: undefined, utc_end_date: undefined }

test.each<[string, EventRecord, string, string]>([
  ['a time in UTC is exact', {}, '2026-11-24T17:00:00Z', '2026-11-24T18:30:00Z'],
  [
    'it counts more than the local time',
    { start_date: '1999-01-01 00:00:00' },
    '2026-11-24T17:00:00Z',
    '2026-11-24T18:30:00Z',
  ],
  ['an offset for a zone changes nothing then', { timezone: 'UTC-5' }, '2026-11-24T17:00:00Z', '2026-11-24T18:30:00Z'],
  ['seconds are dropped', { utc_end_date: '2026-11-24 22:59:59' }, '2026-11-24T17:00:00Z', '2026-11-24T22:59:00Z'],
  [
    'without UTC the local time counts, in the zone of the event',
    local,
    '2026-11-24T17:00:00Z',
    '2026-11-24T18:30:00Z',
  ],
  ['or at its offset', { ...local, timezone: 'UTC-5' }, '2026-11-24T23:00:00Z', '2026-11-25T00:30:00Z'],
  ['with minutes', { ...local, timezone: 'UTC+5:45' }, '2026-11-24T12:15:00Z', '2026-11-24T13:45:00Z'],
  ['or a fraction', { ...local, timezone: 'UTC+5.5' }, '2026-11-24T12:30:00Z', '2026-11-24T14:00:00Z'],
  [
    "or in the library's zone, if it has none",
    { ...local, timezone: '' },
    '2026-11-24T18:00:00Z',
    '2026-11-24T19:30:00Z',
  ],
  [
    'an event without an end has no length',
    { end_date: undefined, utc_end_date: undefined },
    '2026-11-24T17:00:00Z',
    '2026-11-24T17:00:00Z',
  ],
  [
    'nor has one that ends before it starts',
    { utc_end_date: '2026-11-23 00:00:00' },
    '2026-11-24T17:00:00Z',
    '2026-11-24T17:00:00Z',
  ],
])('%s', (_, details, startInstant, endInstant) => {
  expect(readTimes({ ...evening, ...details }, { timeZone: 'Europe/London' })).toMatchObject({
    startInstant,
    endInstant,
  })
})

test.each<[string, EventRecord, boolean, object]>([
  ["on the library's clock", {}, false, { start: '2026-11-24T17:00', timeZone: 'Europe/London' }],
  ['on its own, if those are kept', {}, true, { start: '2026-11-24T18:00', timeZone: 'Europe/Vienna' }],
  [
    "on the library's, if its own is an offset",
    { timezone: 'UTC+2' },
    true,
    { start: '2026-11-24T17:00', timeZone: 'Europe/London' },
  ],
])('an event is told %s', (_, details, keepEventZones, expected) => {
  expect(readTimes({ ...evening, ...details }, { timeZone: 'Europe/London', keepEventZones })).toMatchObject(expected)
})

test.each<[string, EventRecord, string, string]>([
  ['one day ends a second before midnight', { end_date: '2026-11-24 23:59:59' }, '2026-11-24', '2026-11-25'],
  ['three days', { end_date: '2026-11-26 23:59:59' }, '2026-11-24', '2026-11-27'],
  ['an end at midnight is the end of the day before', { end_date: '2026-11-26 00:00:00' }, '2026-11-24', '2026-11-26'],
  ['no end', { end_date: '' }, '2026-11-24', '2026-11-25'],
  ['an end at the start', { end_date: '2026-11-24 00:00:00' }, '2026-11-24', '2026-11-25'],
  [
    'over the end of summer time',
    { start_date: '2026-10-24 00:00:00', end_date: '2026-10-25 23:59:59' },
    '2026-10-24',
    '2026-10-26',
  ],
  [
    'days that begin at six',
    { start_date: '2026-11-24 06:00:00', end_date: '2026-11-25 05:59:59' },
    '2026-11-24',
    '2026-11-25',
  ],
  ['for ever', { end_date: '9999-12-31 23:59:59' }, '2026-11-24', '9999-01-01'],
])('whole days: %s', (_, details, start, end) => {
  const event = { ...evening, all_day: true, start_date: '2026-11-24 00:00:00', ...details }
  expect(readTimes(event, { timeZone: 'Europe/London' })).toMatchObject({ start, end })
})

test('whole days are those of the zone in which they are told', () => {
  const event = { ...evening, all_day: true, start_date: '2026-11-24 00:00:00', end_date: '2026-11-24 23:59:59' }
  expect(readTimes(event, { timeZone: 'America/New_York' })).toMatchObject({
    startInstant: '2026-11-24T05:00:00Z',
    endInstant: '2026-11-25T05:00:00Z',
  })
})

test('an event behind a password does not tell whether it lasts all day, and is told by its times', () => {
  expect(readTimes({ ...evening, all_day: 'null' }, { timeZone: 'Europe/Vienna' })).toMatchObject({
    start: '2026-11-24T18:00',
  })
})

test.each<[string, EventRecord]>([
  ['no start', { start_date: undefined, utc_start_date: undefined }],
  ['a start of zeros', { utc_start_date: '0000-00-00 00:00:00' }],
  ['a start in words', { utc_start_date: 'next Tuesday' }],
  ['a day that no calendar has', { utc_start_date: '2026-02-30 10:00:00' }],
  ['an hour that no clock has', { utc_start_date: '2026-02-20 25:00:00' }],
  ['an end in words', { utc_end_date: 'late' }],
  ['a whole day without a date', { all_day: true, start_date: null }],
])('%s is broken', (_, details) => {
  expect(() => readTimes({ ...evening, ...details }, { timeZone: 'UTC' })).toThrow(
    expect.objectContaining({ name: 'BrokenEventError' }),
  )
})
