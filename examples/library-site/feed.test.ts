import { expect, test } from 'vitest'
import { addDays } from './calendar-date.ts'
import { demoFeed } from './feed.ts'

const today = '2026-11-25'
const lines = demoFeed(today).split('\r\n')
const unfolded = demoFeed(today).replaceAll('\r\n ', '').split('\r\n')
const starting = (name: string) => unfolded.filter(line => line.startsWith(name))

test('no line is longer than 75 octets, and none has a bare line break', () => {
  expect(lines.filter(line => new TextEncoder().encode(line).length > 75)).toEqual([])
  expect(lines.filter(line => /[\r\n]/.test(line))).toEqual([])
})

test('the same day gives the same feed', () => {
  expect(demoFeed(today)).toBe(demoFeed(today))
})

test('an entry keeps its UID in another season', () => {
  const uids = (feed: string) => feed.replaceAll('\r\n ', '').match(/^UID:.*$/gm)
  expect(uids(demoFeed('2031-07-06'))).toEqual(uids(demoFeed(today)))
})

test('there is something on every day of the week', () => {
  const weekly = starting('RRULE:').filter(rule => /DAILY|WEEKLY/.test(rule))
  for (const day of ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']) expect(weekly.join()).toContain(day)
})

test('a closed day is left out of every series that falls on it', () => {
  expect(starting('EXDATE').filter(line => line.includes(':20261225T'))).toHaveLength(4)
})

test('one date of a series moves and one is cancelled, whatever the week', () => {
  for (let week = 0; week < 60; week += 1) {
    const feed = demoFeed(addDays(today, 7 * week))
    expect(feed.match(/^RECURRENCE-ID/gm)).toHaveLength(2)
  }
})
