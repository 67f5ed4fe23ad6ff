import type { Occurrence } from '@library-catalyst/core'
import type { EventAddition } from '@library-catalyst/core/rest/routes'
import * as fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { sampleOccurrence } from '../../test/sample-occurrence.ts'
import { onEachDatabase } from '../../test/test-databases.ts'
import { createFeedStore, type FeedStore } from '../calendar/feed-store.ts'
import { createOccurrenceReader, type OccurrenceReader } from '../calendar/occurrence-reader.ts'
import { createRegistrationStore, type RegistrationStore } from '../registration/registration-store.ts'
import { migrate } from '../storage/migrate.ts'
import { openEngine } from '../storage/open-engine.ts'
import type { StorageEngine } from '../storage/storage-engine.ts'
import { type AdditionStore, createAdditionStore } from './addition-store.ts'

let engine: StorageEngine
let additions: AdditionStore
let feeds: FeedStore
let occurrences: OccurrenceReader
let registrations: RegistrationStore

const now = '2026-11-20T09:00:00Z'
const library = 'harbour'
const by = { library, account: 'ada', now }
const series = { id: 'p:weekly', rule: 'FREQ=WEEKLY' }
const slides = { kind: 'slides', title: 'Slides', url: 'https://library.example/slides.pdf' } as const
const weekly = (date: string, details: Partial<Occurrence> = {}) =>
  sampleOccurrence({ id: `p:weekly~${date}`, start: `2026-${date}T18:00`, series, ...details })
const native: EventAddition = {
  registration: { kind: 'native', capacity: 5, maxPartySize: 1, hasWaitingList: false, questions: [] },
}

const refresh = (...made: readonly Occurrence[]) =>
  feeds.saveReading({
    library,
    feed: 'p',
    at: now,
    sourceKey: '',
    validators: {},
    expansion: { key: '', occurrences: made, warnings: [] },
  })
const get = (id: string) => occurrences.get(library, id)
const list = async (filters = {}) =>
  occurrences.list(library, { window: { start: '2026-01-01', end: '2027-06-01' }, limit: 500, filters })

await onEachDatabase(({ name, create }) => {
  beforeEach(async () => {
    engine = openEngine(await create())
    await migrate(engine)
    additions = createAdditionStore(engine, () => Promise.resolve())
    feeds = createFeedStore(engine)
    occurrences = createOccurrenceReader(engine)
    registrations = createRegistrationStore(engine)
  })
  afterEach(() => engine.close())

  test("stands instead of what the feed says, can be filtered by, and outlives the feed's changes", async () => {
    await refresh(sampleOccurrence({ energy: 'lively' }))
    await additions.put('programme:talk', 0, { energy: 'quiet', materials: [slides] }, by)
    await refresh(sampleOccurrence({ energy: 'lively', title: 'Another talk' }))
    expect(await list({ energy: ['quiet'], materials: true })).toMatchObject([
      { title: 'Another talk', energy: 'quiet' },
    ])
    expect(await list({ energy: ['lively'] })).toEqual([])
  })

  test('taken back, what the feed says now is left, and nothing else', async () => {
    await refresh(sampleOccurrence())
    await additions.put('programme:talk', 0, { energy: 'quiet', ...native }, by)
    const changed = sampleOccurrence({ title: 'Another talk', capacity: 80 })
    await refresh(changed)
    expect(await get('programme:talk')).toMatchObject({ energy: 'quiet', capacity: 5 })
    await additions.put('programme:talk', 1, {}, by)
    expect(await get('programme:talk')).toEqual(changed)
    expect(await registrations.seats({ library, event: 'programme:talk' })).toBeUndefined()
    expect(await additions.get(library, 'programme:talk')).toMatchObject({ version: 2, addition: {} })
  })

  test('on a series, it holds for each date, for those that come, and less than what is said of one date', async () => {
    await refresh(weekly('11-25'), weekly('12-02'))
    await additions.put('p:weekly', 0, { energy: 'quiet', ...native }, by)
    await additions.put('p:weekly~12-02', 0, { energy: 'lively' }, by)
    await refresh(weekly('11-25'), weekly('12-02'), weekly('12-09'))
    expect((await list()).map(({ energy }) => energy)).toEqual(['quiet', 'lively', 'quiet'])
    for (const date of ['11-25', '12-02', '12-09'])
      expect(await registrations.seats({ library, event: `p:weekly~${date}` })).toMatchObject({ seatsLeft: 5 })
  })

  test('waits for an event that its feed drops for a while', async () => {
    await refresh(sampleOccurrence())
    await additions.put('programme:talk', 0, { isFree: true }, by)
    await refresh()
    expect(await additions.get(library, 'programme:talk')).toMatchObject({ addition: { isFree: true } })
    await refresh(sampleOccurrence())
    expect(await get('programme:talk')).toMatchObject({ isFree: true })
  })

  test('is refused for what does not exist, and for a version that is not the last', async () => {
    await expect(additions.put('p:nothing', 0, {}, by)).rejects.toMatchObject({ code: 'not-found' })
    await refresh(sampleOccurrence())
    await expect(additions.put('programme:talk', 1, {}, by)).rejects.toMatchObject({ status: 412 })
  })

  test('says of an own event everything but how one registers', async () => {
    await refresh(sampleOccurrence({ id: 'own:0123456789abcdef' }))
    await additions.put('own:0123456789abcdef', 0, { materials: [slides] }, by)
    const refused = additions.put('own:0123456789abcdef', 1, native, by)
    await expect(refused).rejects.toMatchObject({ fields: [{ pointer: '/registration', code: 'own-event' }] })
  })

  test('a refresh at the same moment does not undo it', async () => {
    await refresh(sampleOccurrence())
    for (let version = 0; version < 5; version++) {
      const energy = version % 2 === 0 ? 'quiet' : 'lively'
      await Promise.all([
        refresh(sampleOccurrence({ title: `Talk ${version}` })),
        additions.put('programme:talk', version, { energy }, by),
      ])
      expect(await get('programme:talk')).toMatchObject({ title: `Talk ${version}`, energy })
    }
  })

  test('additions survive 20 random refreshes', async () => {
    const ids = ['p:a', 'p:b', 'p:weekly~11-25', 'p:weekly~12-02'] as const
    const made = (title: string, id: string) =>
      id.startsWith('p:weekly') ? weekly(id.slice(-5), { title }) : sampleOccurrence({ id, title, energy: 'lively' })
    const someIds = fc.uniqueArray(fc.constantFrom(...ids))
    const step = fc.record({ ids: someIds, title: fc.constantFrom('Talk', 'Chess', 'Quiz') })
    const added = {
      'p:a': { energy: 'quiet' },
      'p:weekly': { isFree: true },
      'p:weekly~12-02': { isFree: false },
    } as const
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 20, maxLength: 20 }), async steps => {
        await refresh(...ids.map(id => made('Talk', id)))
        for (const [event, addition] of Object.entries(added)) {
          const { version } = await additions.get(library, event)
          await additions.put(event, version, addition, by)
        }
        for (const { ids: kept, title } of steps) {
          await refresh(...kept.map(id => made(title, id)))
          const expected = kept.map(id => ({
            ...made(title, id),
            ...(id.startsWith('p:weekly') ? added['p:weekly'] : {}),
            ...(id in added ? added[id as keyof typeof added] : {}),
          }))
          const byId = (one: Occurrence, other: Occurrence) => (one.id < other.id ? -1 : 1)
          expect((await list()).toSorted(byId)).toEqual(expected.sort(byId))
        }
      }),
      { numRuns: name === 'SQLite' ? 20 : 3 },
    )
  })
})
