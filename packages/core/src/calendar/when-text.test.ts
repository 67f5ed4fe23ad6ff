import { expect, test } from 'vitest'
import { english } from '../i18n/english.ts'
import type { Occurrence } from './occurrence.ts'
import { fullWhen } from './full-when.ts'
import { isElsewhere, placeOfZone, timeOnDay } from './when-text.ts'

const evening = { start: '2026-11-24T18:00', end: '2026-11-24T19:30' }
const night = { start: '2026-11-24T20:00', end: '2026-11-26T01:00' }
const onDay = (times: { start: string; end: string }, date: string) =>
  timeOnDay(times, date, english).replaceAll('\u202f', ' ')
const full = (times: { start: string; end: string }) => fullWhen(times, '2026-11-01', english).replaceAll('\u202f', ' ')

test('an evening has its start and end', () => {
  expect(onDay(evening, '2026-11-24')).toBe('6:00 pm to 7:30 pm')
  expect(full(evening)).toBe('Tuesday 24 November, 6:00 pm to 7:30 pm')
})

test('an event over several days says on each what matters there', () => {
  expect(['2026-11-24', '2026-11-25', '2026-11-26'].map(date => onDay(night, date))).toEqual([
    '8:00 pm to 1:00 am',
    'Continues',
    'Until 1:00 am',
  ])
  expect(full(night)).toBe('Tuesday 24 November, 8:00 pm to Thursday 26 November, 1:00 am')
})

test('an event that ends at midnight belongs to one day', () => {
  expect(full({ start: '2026-11-24T22:00', end: '2026-11-25T00:00' })).toBe('Tuesday 24 November, 10:00 pm to 12:00 am')
})

test('an end that nobody gave is not made up', () => {
  expect(onDay({ start: evening.start, end: evening.start }, '2026-11-24')).toBe('6:00 pm')
})

test('whole days are told with the last one included', () => {
  expect(full({ start: '2026-11-28', end: '2026-11-29' })).toBe('Saturday 28 November, All day')
  expect(full({ start: '2026-11-28', end: '2026-12-01' })).toBe('Saturday 28 November to Monday 30 November')
})

test('a reader whose clock shows the same needs no zone', () => {
  const inVienna = { ...evening, startInstant: '2026-11-24T17:00:00Z' } as Occurrence
  expect(isElsewhere(inVienna, () => 60)).toBe(false)
  expect(isElsewhere(inVienna, () => -420)).toBe(true)
  expect(isElsewhere({ ...inVienna, start: '2026-11-24' }, () => -420)).toBe(false)
})

test('a zone is named by its city', () => {
  expect(placeOfZone('America/Argentina/Buenos_Aires')).toBe('Buenos Aires')
  expect(placeOfZone('UTC')).toBe('UTC')
})
