import { expect, test } from 'vitest'
import { english } from '../i18n/english.ts'
import type { EventPage } from './event-query.ts'
import { momentText, wallTimeOn } from './page-time.ts'

const page: EventPage = {
  items: [],
  window: { start: '2026-10-24', end: '2026-10-31' },
  today: '2026-10-24',
  timeZone: 'Europe/Vienna',
  offsets: [
    { from: '2026-10-23T22:00:00Z', minutes: 120 },
    { from: '2026-10-25T01:00:00Z', minutes: 60 },
  ],
  warnings: [],
}

test('the offset in force at the instant counts', () => {
  expect(wallTimeOn(page, '2026-10-25T00:59:00Z')).toBe('2026-10-25T02:59')
  expect(wallTimeOn(page, '2026-10-25T01:00:00Z')).toBe('2026-10-25T02:00')
})

test('before the window its first offset counts', () => {
  expect(wallTimeOn(page, '2026-10-20T10:00:00Z')).toBe('2026-10-20T12:00')
})

test('the date is told where it was another day', () => {
  const plain = (instant: string) => momentText(page, instant, english).replaceAll('\u202f', ' ')
  expect(plain('2026-10-24T08:42:00Z')).toBe('10:42 am')
  expect(plain('2026-10-23T08:42:00Z')).toBe('Friday 23 October, 10:42 am')
})
