import { expect, test } from 'vitest'
import { expandFeed, findOccurrence } from './expand-feed.ts'
import { readFeed } from './read-feed.ts'

const event = (...lines: readonly string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT']
const options = { timeZone: 'America/New_York' }

const feed = readFeed(
  [
    'BEGIN:VCALENDAR',
    ...event('UID:single/1', 'DTSTART:20260105T020000Z'),
    ...event('UID:weekly', 'DTSTART:20260101T150000Z', 'RRULE:FREQ=WEEKLY'),
    ...event('UID:weekly', 'RECURRENCE-ID:20260108T150000Z', 'DTSTART:20260301T150000Z'),
    ...event('UID:weekly', 'RECURRENCE-ID;RANGE=THISANDFUTURE:20260205T150000Z', 'DTSTART:20260210T150000Z'),
    ...event('UID:all-day', 'DTSTART;VALUE=DATE:20260101', 'RRULE:FREQ=MONTHLY'),
    ...event('UID:alone', 'RECURRENCE-ID:20260101T100000Z', 'DTSTART:20270101T100000Z'),
    ...event('DTSTART:20260105T100000Z', 'SUMMARY:Nameless'),
    'END:VCALENDAR',
  ].join('\r\n'),
)

test('every occurrence is found again by its id', () => {
  const { occurrences } = expandFeed(feed, { start: '2026-01-01', end: '2027-02-01' }, options)
  expect(occurrences).toHaveLength(72)
  expect(occurrences.map(({ id }) => findOccurrence(feed, id, options))).toEqual(occurrences)
})

test('ids are safe in a URL, and stay the same when the feed is read again', () => {
  const { occurrences } = expandFeed(feed, { start: '2026-01-05', end: '2026-01-06' }, options)
  expect(occurrences.map(({ id }) => id)).toEqual(['h0daaafh07mpcby'])
})

test('an instance is known by when it was to begin', () => {
  expect(findOccurrence(feed, 'weekly~20260108T150000Z', options)).toMatchObject({
    start: '2026-03-01T10:00',
    status: 'moved',
  })
  expect(findOccurrence(feed, 'weekly~20260212T150000Z', options)).toMatchObject({
    start: '2026-02-17T10:00',
    status: 'moved',
  })
  expect(findOccurrence(feed, 'all-day~20260301', options)).toMatchObject({ start: '2026-03-01', end: '2026-03-02' })
})

for (const id of [
  '',
  '~',
  'weekly',
  'weekly~20260109T150000Z',
  'weekly~99991231T000000Z',
  'weekly~20269999',
  'all-day~20260302',
]) {
  test(`“${id}” is not found`, () => {
    expect(() => findOccurrence(feed, id, options)).toThrow(expect.objectContaining({ code: 'not-found' }))
  })
}
