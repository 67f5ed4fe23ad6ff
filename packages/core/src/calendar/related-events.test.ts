import { expect, test } from 'vitest'
import type { Occurrence } from './occurrence.ts'
import { relatedEvents } from './related-events.ts'

const options = { count: 3, today: '2026-11-24', now: Date.UTC(2026, 10, 24, 9) }

function event(id: string, more: Partial<Occurrence> = {}): Occurrence {
  return {
    id,
    title: id,
    start: '2026-11-26T18:00',
    end: '2026-11-26T19:00',
    timeZone: 'UTC',
    startInstant: '2026-11-26T18:00:00Z',
    endInstant: '2026-11-26T19:00:00Z',
    status: 'confirmed',
    attendanceMode: 'offline',
    registration: { kind: 'none' },
    categories: ['Crafts'],
    ...more,
  }
}

const knitting = event('knitting', { categories: ['Crafts', 'Wool'], audiences: ['Adults'], branch: 'Harbour' })
const related = (...candidates: readonly Occurrence[]) =>
  relatedEvents(knitting, candidates, options).map(({ id }) => id)

test('what shares more comes first, and of the same worth what is sooner', () => {
  const candidates = [
    event('soon'),
    event('later'),
    event('same branch', { branch: 'Harbour' }),
    event('same people', { audiences: ['Adults'] }),
    event('more alike', { categories: ['Wool', 'Crafts'] }),
  ]
  expect(related(...candidates)).toEqual(['more alike', 'same people', 'same branch'])
  expect(related(...candidates.slice(0, 2))).toEqual(['soon', 'later'])
})

test('a branch alone makes nothing alike', () => {
  expect(related(event('chess', { categories: ['Games'], branch: 'Harbour' }))).toEqual([])
})

test('neither the event itself, nor another of its dates', () => {
  const weekly = event('first', { series: { id: 'weekly' } })
  const next = event('second', { series: { id: 'weekly' } })
  expect(relatedEvents(weekly, [weekly, next, event('other')], options).map(({ id }) => id)).toEqual(['other'])
  expect(related(knitting)).toEqual([])
})

test('a series is there once, with its next date', () => {
  expect(related(event('first', { series: { id: 'weekly' } }), event('second', { series: { id: 'weekly' } }))).toEqual([
    'first',
  ])
})

test('nothing that is over, or does not take place', () => {
  expect(
    related(
      event('past', { start: '2026-11-23T18:00', end: '2026-11-23T19:00' }),
      event('cancelled', { status: 'cancelled' }),
      event('postponed', { status: 'postponed' }),
      event('moved', { status: 'moved' }),
    ),
  ).toEqual(['moved'])
})
