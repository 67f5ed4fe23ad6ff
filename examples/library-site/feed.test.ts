import { existsSync, statSync } from 'node:fs'
import { expect, test } from 'vitest'
import { addDays } from './calendar-date.ts'
import { demoFeed } from './feed.ts'
import { campus } from './programme/campus.ts'
import { monthly } from './programme/monthly.ts'
import { once } from './programme/once.ts'
import { past } from './programme/past.ts'
import { weekly } from './programme/weekly.ts'

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

const items = [...weekly, ...monthly, ...once, ...campus, ...past]
const here = (path: string) => new URL(path, import.meta.url)

test('every picture is there, is small, and says what it shows', () => {
  const pictures = items.flatMap(({ picture }) => picture ?? [])
  expect(pictures.length).toBeGreaterThan(12)
  for (const { file, alt } of pictures) {
    expect(statSync(here(`pictures/${file}`)).size, file).toBeLessThan(15_000)
    expect(alt).toMatch(/^[A-Z][^"]+\.$/)
  }
})

test('every file that was published is there, and every kind of it', () => {
  const materials = items.flatMap(item => item.materials ?? [])
  for (const { file } of materials.filter(({ kind }) => kind !== 'recording'))
    expect(existsSync(here(`materials/${file}`)), file).toBe(true)
  expect(new Set(materials.map(({ kind }) => kind))).toEqual(new Set(['recording', 'slides', 'handout', 'takeaways']))
})

test('something was published of events that are over, and of no other', () => {
  const published = items.filter(({ materials }) => materials)
  expect(published.map(({ when }) => ('week' in when ? (when.week ?? 0) : 0)).filter(week => week >= 0)).toEqual([])
})

test('pictures, pages and files are below the address of the site', () => {
  const feed = demoFeed(today, 'http://127.0.0.1:8787/').replaceAll('\r\n ', '')
  expect(feed).toMatch(/^IMAGE;.*:http:\/\/127\.0\.0\.1:8787\/pictures\/chess\.webp$/m)
  expect(feed).toMatch(/^ATTACH;.*:http:\/\/127\.0\.0\.1:8787\/materials\/tide-clock-plan\.pdf$/m)
  expect(feed).toMatch(/^URL:http:\/\/127\.0\.0\.1:8787\/events\.html#/m)
})
