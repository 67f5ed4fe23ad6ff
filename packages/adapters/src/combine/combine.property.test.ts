import {
  type CalendarAdapter,
  type EventPage,
  type EventQuery,
  type Occurrence,
  selectOccurrences,
  toInstant,
} from '@library-catalyst/core'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { combine } from './combine.ts'
import { combinedId } from './combined-id.ts'

const timeZone = 'UTC'
const now = Date.UTC(2026, 10, 24)
const hour = 3_600_000

/** Few ids, starts and titles, so that they meet. */
const occurrence = fc
  .record({
    id: fc.integer({ min: 0, max: 9 }),
    hours: fc.integer({ min: 0, max: 5 }),
    title: fc.constantFrom('A', 'B', 'C', 'É'),
  })
  .map(({ id, hours, title }): Occurrence => {
    const startInstant = toInstant(now + hours * hour)
    const start = startInstant.slice(0, 16)
    return {
      id: `event-${id}`,
      title,
      start,
      end: start,
      timeZone,
      startInstant,
      endInstant: startInstant,
      status: 'confirmed',
      attendanceMode: 'offline',
      registration: { kind: 'none' },
    }
  })
const source = fc.record({
  occurrences: fc.uniqueArray(occurrence, { selector: ({ id }) => id, maxLength: 10 }),
  pageSize: fc.integer({ min: 1, max: 4 }),
})

/** Answers in pages that are often shorter than asked for, with cursors of its own kind. */
function pagedAdapter({
  occurrences,
  pageSize,
}: {
  readonly occurrences: readonly Occurrence[]
  readonly pageSize: number
}): CalendarAdapter {
  return {
    name: 'paged',
    calendar: {
      list({ cursor = '0', limit: _, ...query }: EventQuery): Promise<EventPage> {
        const whole = selectOccurrences(occurrences, query, { timeZone, now })
        const [from, to] = [Number(cursor), Number(cursor) + pageSize]
        return Promise.resolve({
          ...whole,
          items: whole.items.slice(from, to),
          ...(to < whole.items.length && { cursor: String(to) }),
        })
      },
      get: () => Promise.reject(new Error('Nobody asks')),
    },
  }
}

const query = { start: '2026-11-24', days: 1 }

async function everyPage({ calendar }: CalendarAdapter, limit: number): Promise<readonly EventPage[]> {
  const { signal } = new AbortController()
  const pages = [await calendar.list({ ...query, limit }, { signal })]
  for (let cursor = pages[0]?.cursor; cursor !== undefined; cursor = pages.at(-1)?.cursor) {
    pages.push(await calendar.list({ ...query, limit, cursor }, { signal }))
  }
  return pages
}

test('whatever the sources have, and however they page, all pages together are what one calendar with all of it gives', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(source, { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 1, max: 7 }),
      async (sources, limit) => {
        const joined = new Map<string, Occurrence>()
        for (const one of sources.flatMap(({ occurrences }) => occurrences)) {
          const id = combinedId(one)
          if (!joined.has(id)) joined.set(id, { ...one, id })
        }
        const expected = selectOccurrences([...joined.values()], query, { timeZone, now }).items
        const pages = await everyPage(combine(sources.map(pagedAdapter)), limit)
        expect(pages.flatMap(({ items }) => items)).toEqual(expected)
        expect(pages.slice(0, -1).every(({ items }) => items.length === limit)).toBe(true)
        expect(pages).toHaveLength(Math.max(1, Math.ceil(expected.length / limit)))
      },
    ),
    { numRuns: 500 },
  )
})
