import type { Occurrence } from '@library-catalyst/core'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { sampleOccurrence } from '../../test/sample-occurrence.ts'
import { onEachDatabase } from '../../test/test-databases.ts'
import { createFeedStore } from '../calendar/feed-store.ts'
import { migrate } from '../storage/migrate.ts'
import { openEngine } from '../storage/open-engine.ts'
import type { StorageEngine } from '../storage/storage-engine.ts'
import { pictureKey } from './picture-key.ts'
import { createPictureStore } from './picture-store.ts'

let engine: StorageEngine

const library = 'harbour'
const url = (name: string) => `https://a.example/${name}.jpg`
const idOf = (name: string) => ({ library, key: pictureKey(library, url(name)) })
const sizes = (bytes: number) => new Map([[320, new Uint8Array(bytes)] as const])

/** Make these the events of the library, each with a picture. */
async function carry(...names: readonly string[]): Promise<void> {
  const occurrences = names.map((name): Occurrence =>
    sampleOccurrence({ id: `p:${name}`, image: { url: url(name), alt: '' } }),
  )
  await createFeedStore(engine).saveReading({
    library,
    feed: 'p',
    at: '2026-11-25T08:00:00Z',
    sourceKey: '',
    validators: {},
    expansion: { key: names.join(), occurrences, warnings: [] },
  })
}

await onEachDatabase(databases => {
  beforeEach(async () => {
    engine = openEngine(await databases.create())
    await migrate(engine)
  })
  afterEach(() => engine.close())

  test('knows the address of a picture that an event of this library carries, and no other', async () => {
    const store = createPictureStore(engine)
    await carry('boat')
    expect(await store.urlOf(idOf('boat'))).toBe(url('boat'))
    expect(await store.urlOf(idOf('other'))).toBeUndefined()
    expect(await store.urlOf({ ...idOf('boat'), library: 'city' })).toBeUndefined()
  })

  test('gives a copy back as it was, in its width only', async () => {
    const store = createPictureStore(engine)
    await carry('boat')
    await store.save(idOf('boat'), '2026-11-25T09:00:00Z', new Map([[320, new Uint8Array([1, 2])]]))
    const kept = await store.get(idOf('boat'), 320)
    expect(kept).toEqual({ body: new Uint8Array([1, 2]), etag: kept?.etag, readAt: '2026-11-25T09:00:00Z' })
    expect(kept?.etag).toMatch(/^"[\w-]{24}"$/)
    expect(await store.get(idOf('boat'), 640)).toBeUndefined()
  })

  test('a copy takes the place of an older one', async () => {
    const store = createPictureStore(engine)
    await carry('boat')
    await store.save(idOf('boat'), '2026-11-25T09:00:00Z', sizes(1))
    await store.save(idOf('boat'), '2026-12-02T09:00:00Z', sizes(2))
    expect((await store.get(idOf('boat'), 320))?.body).toHaveLength(2)
  })

  test('makes room by forgetting what was read first', async () => {
    const store = createPictureStore(engine, 250)
    await carry('a', 'b', 'c')
    for (const [at, name] of ['b', 'a', 'c'].entries())
      await store.save(idOf(name), `2026-11-25T0${at}:00:00Z`, sizes(100))
    const kept = await Promise.all(['a', 'b', 'c'].map(async name => store.get(idOf(name), 320)))
    expect(kept.map(one => one !== undefined)).toEqual([true, false, true])
  })

  test('a copy goes when no event carries the picture any more, and when its feed goes', async () => {
    const store = createPictureStore(engine)
    await carry('a', 'b')
    for (const name of ['a', 'b']) await store.save(idOf(name), '2026-11-25T09:00:00Z', sizes(1))
    await carry('b')
    expect(await store.get(idOf('a'), 320)).toBeUndefined()
    expect(await store.get(idOf('b'), 320)).toBeDefined()
    await createFeedStore(engine).keepOnly([])
    expect(await store.get(idOf('b'), 320)).toBeUndefined()
  })

  test('a library that shows no pictures keeps none', async () => {
    const store = createPictureStore(engine)
    await carry('a')
    await store.save(idOf('a'), '2026-11-25T09:00:00Z', sizes(1))
    await store.keepOnly([library])
    expect(await store.get(idOf('a'), 320)).toBeDefined()
    await store.keepOnly([])
    expect(await store.get(idOf('a'), 320)).toBeUndefined()
  })
})
