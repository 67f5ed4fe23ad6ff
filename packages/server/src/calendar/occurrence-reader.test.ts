import { cursorAfter, parseCursor, selectOccurrences, type EventQuery, type Occurrence } from '@library-catalyst/core'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { randomOccurrences, randomQueries } from '../../test/random-occurrences.ts'
import { sampleOccurrence } from '../../test/sample-occurrence.ts'
import { openStorage, type Storage } from '../storage/storage.ts'

const clock = { timeZone: 'Europe/Vienna', now: Date.UTC(2026, 10, 25) }

async function stored(library: string, occurrences: readonly Occurrence[], into?: Storage): Promise<Storage> {
  const storage = into ?? (await openStorage(':memory:'))
  await storage.feeds.saveReading({
    library,
    feed: 'p',
    at: '2026-11-25T08:00:00Z',
    sourceKey: 'somewhere',
    validators: {},
    expansion: { key: 'one', occurrences, warnings: [] },
  })
  return storage
}

async function idsFound(storage: Storage, query: EventQuery): Promise<readonly string[]> {
  const { window } = selectOccurrences([], query, clock)
  const { text, filters, cursor, limit = 500 } = query
  const found = await storage.occurrences.list('harbour', {
    window,
    limit,
    ...(text !== undefined && { text }),
    ...(filters && { filters }),
    ...(cursor !== undefined && { after: parseCursor(cursor) }),
  })
  return found.map(({ id }) => id)
}

test('selects from the database what core selects in memory, in the same order', async () => {
  await fc.assert(
    fc.asyncProperty(
      randomOccurrences,
      fc.array(randomQueries, { minLength: 8, maxLength: 8 }),
      async (all, queries) => {
        const storage = await stored('harbour', all)
        for (const query of queries) {
          const expected = selectOccurrences(all, { limit: 500, ...query }, clock)
          expect(await idsFound(storage, query), JSON.stringify(query)).toEqual(expected.items.map(({ id }) => id))
        }
        await storage.close()
      },
    ),
    { numRuns: 60 },
  )
})

test('goes on after a cursor where core does', async () => {
  await fc.assert(
    fc.asyncProperty(randomOccurrences, fc.nat(), async (all, at) => {
      const query = { start: '2026-11-18', days: 30, limit: 500 }
      const { items } = selectOccurrences(all, query, clock)
      const last = items[at % Math.max(1, items.length)]
      if (!last) return
      const storage = await stored('harbour', all)
      const paged = { ...query, cursor: cursorAfter(last) }
      const expected = selectOccurrences(all, paged, clock)
      expect(await idsFound(storage, paged)).toEqual(expected.items.map(({ id }) => id))
      await storage.close()
    }),
    { numRuns: 40 },
  )
})

test('never finds the events of another library, whose id begins alike', async () => {
  const storage = await stored('harbour-2', [sampleOccurrence({ title: 'Chess' })])
  await stored('harbour', [sampleOccurrence({ title: 'Draughts' })], storage)
  expect(await idsFound(storage, { start: '2026-11-25', days: 1, text: 'chess' })).toEqual([])
  expect(await storage.occurrences.get('harbour', 'programme:talk')).toMatchObject({ title: 'Draughts' })
  await storage.close()
})

test('gives an occurrence back as it was', async () => {
  const occurrence = sampleOccurrence({ title: '\uD83C lone', description: 'One\n\nTwo', capacity: 0 })
  const storage = await stored('harbour', [occurrence])
  expect(await storage.occurrences.get('harbour', occurrence.id)).toEqual(occurrence)
  await storage.close()
})
