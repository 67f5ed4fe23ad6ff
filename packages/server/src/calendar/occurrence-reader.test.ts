import { cursorAfter, parseCursor, selectOccurrences, type EventQuery, type Occurrence } from '@library-catalyst/core'
import * as fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { randomOccurrences, randomQueries } from '../../test/random-occurrences.ts'
import { sampleOccurrence } from '../../test/sample-occurrence.ts'
import { onEachDatabase } from '../../test/test-databases.ts'
import { openStorage, type Storage } from '../storage/storage.ts'

const clock = { timeZone: 'Europe/Vienna', now: Date.UTC(2026, 10, 25) }

let storage: Storage

/** Takes the place of what was stored before. */
async function store(library: string, occurrences: readonly Occurrence[]): Promise<void> {
  await storage.feeds.saveReading({
    library,
    feed: 'p',
    at: '2026-11-25T08:00:00Z',
    sourceKey: 'somewhere',
    validators: {},
    expansion: { key: 'one', occurrences, warnings: [] },
  })
}

async function idsFound(query: EventQuery): Promise<readonly string[]> {
  const { window } = selectOccurrences([], query, clock)
  const { text, series, filters, cursor, limit = 500 } = query
  const found = await storage.occurrences.list('harbour', {
    window,
    limit,
    ...(text !== undefined && { text }),
    ...(series !== undefined && { series }),
    ...(filters && { filters }),
    ...(cursor !== undefined && { after: parseCursor(cursor) }),
  })
  return found.map(({ id }) => id)
}

await onEachDatabase(({ create }) => {
  beforeEach(async () => {
    storage = await openStorage(await create())
  })
  afterEach(() => storage.close())

  test('selects from the database what core selects in memory, in the same order', async () => {
    await fc.assert(
      fc.asyncProperty(
        randomOccurrences,
        fc.array(randomQueries, { minLength: 8, maxLength: 8 }),
        async (all, queries) => {
          await store('harbour', all)
          for (const query of queries) {
            const expected = selectOccurrences(all, { limit: 500, ...query }, clock)
            expect(await idsFound(query), JSON.stringify(query)).toEqual(expected.items.map(({ id }) => id))
          }
        },
      ),
      { numRuns: 60 },
    )
  }, 60_000)

  test('goes on after a cursor where core does', async () => {
    await fc.assert(
      fc.asyncProperty(randomOccurrences, fc.nat(), async (all, at) => {
        const query = { start: '2026-11-18', days: 30, limit: 500 }
        const { items } = selectOccurrences(all, query, clock)
        const last = items[at % Math.max(1, items.length)]
        if (!last) return
        await store('harbour', all)
        const paged = { ...query, cursor: cursorAfter(last) }
        const expected = selectOccurrences(all, paged, clock)
        expect(await idsFound(paged)).toEqual(expected.items.map(({ id }) => id))
      }),
      { numRuns: 40 },
    )
  }, 60_000)

  test('never finds the events of another library, whose id begins alike', async () => {
    await store('harbour-2', [sampleOccurrence({ title: 'Chess' })])
    await store('harbour', [sampleOccurrence({ title: 'Draughts' })])
    expect(await idsFound({ start: '2026-11-25', days: 1, text: 'chess' })).toEqual([])
    expect(await storage.occurrences.get('harbour', 'programme:talk')).toMatchObject({ title: 'Draughts' })
  })

  test('gives an occurrence back as it was', async () => {
    const occurrence = sampleOccurrence({ title: '\uD83C lone', description: 'One\n\nTwo\0', capacity: 0 })
    await store('harbour', [occurrence])
    expect(await storage.occurrences.get('harbour', occurrence.id)).toEqual(occurrence)
  })

  test('finds a word that is longer than some indexes take, by its beginning', async () => {
    const long = 'ä'.repeat(3000)
    await store('harbour', [sampleOccurrence({ title: long, categories: ['a\0b'] })])
    const found = (text: string) => idsFound({ start: '2026-11-25', days: 1, text })
    expect(await found(long.slice(0, 2500))).toEqual(['programme:talk'])
    expect(await found('b')).toEqual(['programme:talk'])
    expect(await found(`${'a'.repeat(20)}b`)).toEqual([])
  })
})
