import { expect, test } from 'vitest'
import { expandFeed } from './expand-feed.ts'
import { readFeed } from './read-feed.ts'

function shown(...events: readonly (readonly string[])[]) {
  const lines = events.flatMap(event => ['BEGIN:VEVENT', ...event, 'END:VEVENT'])
  const feed = readFeed(['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR'].join('\r\n'))
  const { occurrences, warnings } = expandFeed(feed, { start: '2026-01-01', end: '2026-02-01' }, { timeZone: 'UTC' })
  return { titles: occurrences.map(({ title }) => title), ids: new Set(occurrences.map(({ id }) => id)), warnings }
}

const day = (date: number) => `DTSTART:202601${String(date).padStart(2, '0')}T100000Z`

test('private and confidential events are left out, and counted', () => {
  const { titles, warnings } = shown(
    ['UID:a', day(5), 'SUMMARY:Open', 'CLASS:PUBLIC'],
    ['UID:b', day(6), 'SUMMARY:Staff', 'CLASS:PRIVATE'],
    ['UID:c', day(7), 'SUMMARY:Board', 'CLASS:Confidential'],
  )
  expect(titles).toEqual(['Open'])
  expect(warnings).toEqual([{ code: 'private-events', message: '2 private events are left out' }])
})

test('an instance that is private is gone from its series', () => {
  const series = ['UID:a', day(5), 'RRULE:FREQ=DAILY;COUNT=3', 'SUMMARY:Open']
  const { titles } = shown(series, ['UID:a', 'RECURRENCE-ID:20260106T100000Z', day(6), 'CLASS:PRIVATE'])
  expect(titles).toEqual(['Open', 'Open'])
})

test('different events with one UID are all shown, with ids of their own', () => {
  const { titles, ids, warnings } = shown(
    ['UID:a', day(5), 'SUMMARY:One'],
    ['UID:a', day(6), 'SUMMARY:Two'],
    ['UID:a', day(7), 'SUMMARY:Three'],
  )
  expect(titles).toEqual(['One', 'Two', 'Three'])
  expect(ids.size).toBe(3)
  expect(warnings.map(({ code, subject }) => [code, subject])).toEqual([
    ['reused-uid', 'a'],
    ['reused-uid', 'a'],
  ])
})

test('of two versions with the same SEQUENCE the one that was changed later counts', () => {
  const old = ['UID:a', day(5), 'SUMMARY:Old', 'LAST-MODIFIED:20251101T000000Z']
  const changed = ['UID:a', day(6), 'SUMMARY:New', 'LAST-MODIFIED:20251201T000000Z']
  expect(shown(old, changed).titles).toEqual(['New'])
  expect(shown(changed, old).titles).toEqual(['New'])
})
