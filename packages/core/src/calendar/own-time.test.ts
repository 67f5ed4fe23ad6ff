import { expect, test } from 'vitest'
import { english } from '../i18n/english.ts'
import type { Occurrence } from './occurrence.ts'
import { ownTimeText } from './own-time.ts'

const talk: Occurrence = {
  id: 'talk',
  title: 'Evening talk',
  start: '2026-11-24T18:00',
  end: '2026-11-24T19:30',
  timeZone: 'Europe/Vienna',
  startInstant: '2026-11-24T17:00:00Z',
  endInstant: '2026-11-24T18:30:00Z',
  status: 'confirmed',
  attendanceMode: 'online',
  registration: { kind: 'none' },
}
const hours = (ahead: number) => () => ahead * 60
const textFor = (occurrence: Occurrence, readerOffsetAt: (instant: string) => number) =>
  ownTimeText(occurrence, '2026-11-23', english, readerOffsetAt)?.replaceAll('\u202f', ' ')

test('on the same day, the time is enough', () => {
  expect(textFor(talk, hours(-7))).toBe('10:00 am to 11:30 am')
})

test('on another day, the date is told', () => {
  expect(textFor(talk, hours(13))).toBe('Wednesday 25 November, 6:00 am to 7:30 am')
  expect(
    textFor({ ...talk, startInstant: '2026-11-24T00:00:00Z', endInstant: '2026-11-24T01:30:00Z' }, hours(-7)),
  ).toBe('Monday 23 November, 5:00 pm to 6:30 pm')
})

test('over a midnight there, both dates are told', () => {
  expect(textFor(talk, hours(6))).toBe('Tuesday 24 November, 11:00 pm to Wednesday 25 November, 12:30 am')
})

test('each end is told by the offset that is in force then', () => {
  const clocksGoBack = (instant: string) => (instant < '2026-11-24T18:00:00Z' ? 120 : 60)
  expect(textFor(talk, clocksGoBack)).toBe('7:00 pm to 7:30 pm')
})

test('nothing is told where the clocks are the same, where one has to be there, or of whole days', () => {
  expect(textFor(talk, hours(1))).toBe(undefined)
  expect(textFor({ ...talk, attendanceMode: 'offline' }, hours(-7))).toBe(undefined)
  expect(textFor({ ...talk, start: '2026-11-24', end: '2026-11-25' }, hours(-7))).toBe(undefined)
})
