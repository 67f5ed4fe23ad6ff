import { setTimeout } from 'node:timers/promises'
import type { Occurrence } from '@library-catalyst/core'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { sampleOccurrence } from '../../test/sample-occurrence.ts'
import { onEachDatabase } from '../../test/test-databases.ts'
import { migrate } from '../storage/migrate.ts'
import { openEngine } from '../storage/open-engine.ts'
import type { StorageEngine } from '../storage/storage-engine.ts'
import { createFeedStore, type FeedReading, type FeedStore } from './feed-store.ts'
import { replaceOccurrences } from './occurrence-writer.ts'
import { createOccurrenceReader, type OccurrenceReader } from './occurrence-reader.ts'

let engine: StorageEngine
let feeds: FeedStore
let occurrences: OccurrenceReader
const programme = { library: 'harbour', feed: 'programme' }

const reading = (made: readonly Occurrence[], more: Partial<FeedReading> = {}): FeedReading => ({
  ...programme,
  at: '2026-11-25T08:00:00Z',
  sourceKey: 'somewhere',
  validators: { etag: '"one"' },
  body: new Uint8Array([66]),
  expansion: { key: 'today', occurrences: made, warnings: [] },
  ...more,
})
const titles = async (text?: string) => {
  const window = { start: '2026-01-01', end: '2027-01-01' }
  const found = await occurrences.list('harbour', { window, limit: 100, ...(text !== undefined && { text }) })
  return found.map(({ title }) => title)
}
const count = async (table: string) => {
  const { rows } = await engine.reader.executeQuery<{ count: number }>({
    sql: `select count(*) as count from ${table}`,
    parameters: [],
    query: { kind: 'RawNode', sqlFragments: [], parameters: [] },
    queryId: { queryId: 'count' },
  })
  return rows[0]?.count
}

await onEachDatabase(({ name, create }) => {
  beforeEach(async () => {
    engine = openEngine(await create())
    await migrate(engine)
    feeds = createFeedStore(engine)
    occurrences = createOccurrenceReader(engine)
  })
  afterEach(() => engine.close())

  test('remembers what is known of a feed', async () => {
    await feeds.saveReading(reading([]))
    expect(await feeds.get(programme)).toEqual({
      ...programme,
      sourceKey: 'somewhere',
      validators: { etag: '"one"' },
      expansionKey: 'today',
      warnings: [],
      lastReadAt: '2026-11-25T08:00:00Z',
      failures: 0,
    })
    expect(await feeds.body(programme)).toEqual(new Uint8Array([66]))
  })

  test('says whether a reading changed anything', async () => {
    expect(await feeds.saveReading(reading([sampleOccurrence()]))).toBe(true)
    expect(await feeds.saveReading(reading([sampleOccurrence()]))).toBe(false)
    expect(await feeds.saveReading(reading([sampleOccurrence({ title: 'Concert' })]))).toBe(true)
    expect(await feeds.saveReading(reading([]))).toBe(true)
  })

  test('replaces what changed and deletes what is gone, in the search too', async () => {
    const [one, two] = [
      sampleOccurrence({ id: 'programme:1', title: 'Chess' }),
      sampleOccurrence({ id: 'programme:2' }),
    ]
    await feeds.saveReading(reading([one, two]))
    await feeds.saveReading(reading([{ ...one, title: 'Draughts' }]))
    expect(await titles()).toEqual(['Draughts'])
    expect(await titles('chess')).toEqual([])
    expect(await titles('drau')).toEqual(['Draughts'])
    expect(await count('occurrence_text')).toBe(1)
    if (name === 'SQLite') expect(await count('occurrence_words')).toBe(1)
    expect(await count('occurrence_facet')).toBe(3)
  })

  test('keeps one text for a whole series', async () => {
    const series = ['24', '25', '26'].map(day =>
      sampleOccurrence({ id: `programme:${day}`, title: 'Story time', start: `2026-11-${day}T16:00` }),
    )
    await feeds.saveReading(reading(series))
    expect(await count('occurrence_text')).toBe(1)
    expect(await titles('story')).toHaveLength(3)
  })

  test('keeps the occurrences of a feed that fails, and counts its failures', async () => {
    await feeds.saveReading(reading([sampleOccurrence()]))
    const failure = { ...programme, at: '2026-11-25T09:00:00Z', sourceKey: 'somewhere', code: 'timeout' }
    await feeds.saveFailure(failure)
    await feeds.saveFailure(failure)
    expect(await titles()).toEqual(['Talk'])
    expect(await feeds.get(programme)).toMatchObject({
      failures: 2,
      failure: { code: 'timeout' },
      validators: { etag: '"one"' },
    })
  })

  test('forgets the failure once the feed has been read', async () => {
    await feeds.saveFailure({ ...programme, at: '2026-11-25T07:00:00Z', sourceKey: 'somewhere', code: 'timeout' })
    await feeds.saveReading(reading([]))
    expect(await feeds.get(programme)).not.toHaveProperty('failure')
  })

  test('keeps the old copy and the old occurrences if a reading cannot be stored', async () => {
    await feeds.saveReading(reading([sampleOccurrence()]))
    const twice = sampleOccurrence({ id: 'programme:twice', title: 'Twice' })
    await expect(feeds.saveReading(reading([twice, twice], { body: new Uint8Array([67]) }))).rejects.toThrow()
    expect(await titles()).toEqual(['Talk'])
    expect(await feeds.body(programme)).toEqual(new Uint8Array([66]))
  })

  test('keeps two feeds of a library apart', async () => {
    await feeds.saveReading(reading([sampleOccurrence()]))
    await feeds.saveReading(reading([sampleOccurrence({ id: 'city:1', title: 'Fair' })], { feed: 'city' }))
    await feeds.saveReading(reading([]))
    expect(await titles()).toEqual(['Fair'])
  })

  test('deletes everything of a feed that is not configured any more', async () => {
    await feeds.saveReading(reading([sampleOccurrence()]))
    await feeds.saveReading(reading([sampleOccurrence({ id: 'city:1', title: 'Fair' })], { feed: 'city' }))
    await feeds.keepOnly([{ library: 'harbour', feed: 'city' }])
    expect(await titles()).toEqual(['Fair'])
    expect(await feeds.get(programme)).toBeUndefined()
    expect(await count('occurrence_facet')).toBe(3)
    if (name === 'SQLite') expect(await count('occurrence_words')).toBe(1)
  })

  test('a text that two feeds share stays findable, though one drops it while the other takes it up', async () => {
    const chess = (id: string) => [sampleOccurrence({ id, title: 'Chess' })]
    await feeds.saveReading(reading(chess('programme:1')))
    await feeds.saveReading(reading([], { feed: 'city' }))
    let dropping: Promise<boolean> | undefined
    await engine.writer.transaction().execute(async transaction => {
      await replaceOccurrences(transaction, engine.search, { library: 'harbour', feed: 'city' }, chess('city:1'))
      dropping = feeds.saveReading(reading([]))
      await setTimeout(100)
    })
    expect(await dropping).toBe(true)
    expect(await titles('chess')).toEqual(['Chess'])
  })
})
