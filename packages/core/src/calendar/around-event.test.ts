import { expect, test, vi } from 'vitest'
import type { CalendarPort } from '../adapter/adapter.ts'
import { AdapterError } from '../adapter/adapter-error.ts'
import { addDays } from '../time/iso-date.ts'
import { AroundEvent } from './around-event.ts'
import type { EventQuery } from './event-query.ts'
import type { Occurrence } from './occurrence.ts'
import { selectOccurrences } from './select-occurrences.ts'

const today = '2026-11-24'
const clock = { timeZone: 'UTC', now: Date.UTC(2026, 10, 24, 9) }

function event(date: string, more: Partial<Occurrence> = {}): Occurrence {
  return {
    id: `chess.${date}`,
    title: 'Chess',
    start: `${date}T18:00`,
    end: `${date}T19:00`,
    timeZone: 'UTC',
    startInstant: `${date}T18:00:00Z`,
    endInstant: `${date}T19:00:00Z`,
    status: 'confirmed',
    attendanceMode: 'offline',
    registration: { kind: 'none' },
    ...more,
  }
}

const chess = (date: string) => event(date, { series: { id: 'chess' }, categories: ['Games'] })
const dates = ['2026-11-10', '2026-11-17', '2026-11-24', '2026-12-01', '2027-06-01'].map(chess)
const goClub = event('2026-11-25', { id: 'go', categories: ['Games'] })

/** Remembers what it was asked, and by which signal it may be stopped. */
function portOf(occurrences: readonly Occurrence[]) {
  const asked: { readonly query: EventQuery; readonly signal: AbortSignal }[] = []
  const port: CalendarPort = {
    async list(query, { signal }) {
      asked.push({ query, signal })
      return selectOccurrences(occurrences, query, clock)
    },
    get: id => Promise.reject(new AdapterError('not-found', id)),
  }
  return { port, asked }
}

const idsOf = (occurrences: readonly Occurrence[] | undefined) => occurrences?.map(({ id }) => id)

test('nothing is asked before somebody looks, and then each thing once', async () => {
  const { port, asked } = portOf(dates)
  using around = new AroundEvent(port, chess('2026-11-24'), today)
  expect(asked).toEqual([])
  around.look()
  await vi.waitUntil(() => around.related.value.state === 'ready')
  expect(asked.map(({ query }) => query)).toEqual([
    { series: 'chess', days: 92, limit: 12 },
    { filters: { category: ['Games'] }, days: 30, limit: 50 },
  ])
})

test('other dates are those of the next three months', async () => {
  using around = new AroundEvent(portOf([...dates, goClub]).port, chess('2026-11-24'), today)
  around.look()
  await vi.waitUntil(() => around.otherDates.value.state === 'ready')
  expect(idsOf(around.otherDates.value.value?.items)).toEqual(['chess.2026-12-01'])
})

test('of an event that is over, they are those that came after it', async () => {
  using around = new AroundEvent(portOf(dates).port, chess('2026-11-10'), today)
  around.look()
  await vi.waitUntil(() => around.otherDates.value.state === 'ready')
  expect(idsOf(around.otherDates.value.value?.items)).toEqual([
    'chess.2026-11-17',
    'chess.2026-11-24',
    'chess.2026-12-01',
  ])
})

test('it is told of which days they are all', async () => {
  const daily = Array.from({ length: 20 }, (_, later) => chess(addDays(today, later)))
  for (const [occurrences, end] of [
    [dates, '2027-02-24'],
    [daily, '2026-12-05'],
  ] as const) {
    using around = new AroundEvent(portOf(occurrences).port, chess(today), today)
    around.look()
    await vi.waitUntil(() => around.otherDates.value.state === 'ready')
    expect(around.otherDates.value.value?.window).toEqual({ start: today, end })
  }
})

test('related events share a topic, and are none of its own dates', async () => {
  using around = new AroundEvent(portOf([...dates, goClub]).port, chess('2026-11-24'), today)
  around.look()
  await vi.waitUntil(() => around.related.value.state === 'ready')
  expect(idsOf(around.related.value.value)).toEqual(['go'])
})

test('of a single event without a topic, nothing is asked', () => {
  const { port, asked } = portOf(dates)
  using around = new AroundEvent(port, event('2026-11-24'), today)
  around.look()
  expect(asked).toEqual([])
})

test('a back end that knows no series shows no strangers among the dates', async () => {
  const { port } = portOf([...dates, goClub])
  const careless: CalendarPort = { ...port, list: ({ series: _, ...query }, options) => port.list(query, options) }
  using around = new AroundEvent(careless, chess('2026-11-24'), today)
  around.look()
  await vi.waitUntil(() => around.otherDates.value.state === 'ready')
  expect(idsOf(around.otherDates.value.value?.items)).toEqual(['chess.2026-12-01'])
})

test('disposing aborts what is in flight', () => {
  const { port, asked } = portOf(dates)
  const around = new AroundEvent(port, chess('2026-11-24'), today)
  around.look()
  around[Symbol.dispose]()
  expect(asked.map(({ signal }) => signal.aborted)).toEqual([true, true])
})
