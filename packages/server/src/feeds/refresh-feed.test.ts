import type { DateRange, Occurrence } from '@library-catalyst/core'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { sampleOccurrence } from '../../test/sample-occurrence.ts'
import { parseConfig } from '../config/parse-config.ts'
import { openStorage, type Storage } from '../storage/storage.ts'
import { FeedFailureError } from './feed-failure.ts'
import { feedSources } from './feed-source.ts'
import type { FetchedFeed } from './fetched-feed.ts'
import { refreshFeed } from './refresh-feed.ts'

const day = 24 * 60 * 60_000
let storage: Storage
let now: number
let horizons: DateRange[]
/** What the source gives; an error is thrown. */
let fetched: FetchedFeed | FeedFailureError
let askedWith: object
let made: () => readonly Occurrence[]

beforeEach(async () => {
  storage = await openStorage(':memory:')
  now = Date.UTC(2026, 10, 25, 9)
  horizons = []
  fetched = { changed: true, validators: { etag: '"one"' }, body: bytes('one') }
  made = () => [sampleOccurrence()]
})
afterEach(() => storage.close())

const bytes = (text: string) => new TextEncoder().encode(text)

function sourceWith(feed: object = {}) {
  const library = { id: 'harbour', name: 'Harbour', timeZone: 'Europe/Vienna' }
  const feeds = [{ id: 'programme', url: 'https://example.org/events.ics', ...feed }]
  const [source] = feedSources(parseConfig({ libraries: [{ ...library, feeds }] }), '/')
  if (!source) throw new Error('No source')
  return source
}

async function refresh(source = sourceWith()) {
  const known = await storage.feeds.get({ library: 'harbour', feed: 'programme' })
  const tools = {
    store: storage.feeds,
    now: () => now,
    expand: (_: Uint8Array, __: unknown, horizon: DateRange) => {
      horizons.push(horizon)
      return { occurrences: made(), warnings: [] }
    },
    fetcher: {
      fetch: async (_: unknown, { validators }: { validators: object }) => {
        askedWith = validators
        if (fetched instanceof FeedFailureError) throw fetched
        return Promise.resolve(fetched)
      },
      close: () => Promise.resolve(),
    },
  }
  return refreshFeed(source, known, tools, new AbortController().signal)
}
const record = () => storage.feeds.get({ library: 'harbour', feed: 'programme' })
const stored = async () => storage.occurrences.get('harbour', 'programme:talk')

test('a first reading makes occurrences from 400 days ago to 800 days ahead', async () => {
  expect(await refresh()).toEqual({ changed: true })
  expect(horizons).toEqual([{ start: '2025-10-21', end: '2029-02-03' }])
  expect(await stored()).toBeDefined()
  expect(await record()).toMatchObject({ lastReadAt: '2026-11-25T09:00:00Z', validators: { etag: '"one"' } })
})

test('an unchanged feed is not read again on the same day', async () => {
  await refresh()
  fetched = { changed: false, validators: { etag: '"one"' } }
  now += 60_000
  expect(await refresh()).toEqual({ changed: false })
  expect(askedWith).toEqual({ etag: '"one"' })
  expect(horizons).toHaveLength(1)
  expect(await record()).toMatchObject({ lastReadAt: '2026-11-25T09:01:00Z' })
})

test('the same bytes again are no change, even without validators', async () => {
  fetched = { changed: true, validators: {}, body: bytes('one') }
  await refresh()
  expect(await refresh()).toEqual({ changed: false })
  expect(horizons).toHaveLength(1)
})

test('an unchanged feed is made anew from its copy when the day moves on', async () => {
  await refresh()
  fetched = { changed: false, validators: {} }
  now += day
  await refresh()
  expect(horizons[1]).toEqual({ start: '2025-10-22', end: '2029-02-04' })
})

test('an unchanged feed is made anew when a setting changes', async () => {
  await refresh()
  fetched = { changed: false, validators: {} }
  await refresh(sourceWith({ branch: 'Harbour' }))
  expect(horizons).toHaveLength(2)
})

test('validators of another address are not sent', async () => {
  await refresh()
  await refresh(sourceWith({ url: 'https://example.org/new.ics' }))
  expect(askedWith).toEqual({})
})

test('validators of another day are not sent to a source that is asked for a window', async () => {
  const site = sourceWith({ kind: 'the-events-calendar' })
  await refresh(site)
  await refresh(site)
  expect(askedWith).toEqual({ etag: '"one"' })
  now += day
  await refresh(site)
  expect(askedWith).toEqual({})
})

test('a failure leaves the occurrences, the copy and the validators', async () => {
  await refresh()
  fetched = new FeedFailureError('timeout', 'slow')
  expect(await refresh()).toEqual({ changed: false, failure: fetched })
  expect(await stored()).toBeDefined()
  expect(await record()).toMatchObject({ failure: { code: 'timeout' }, validators: { etag: '"one"' } })
})

test('the copy follows the day while the feed fails', async () => {
  await refresh()
  fetched = new FeedFailureError('timeout', 'slow')
  now += day
  made = () => [sampleOccurrence({ title: 'Moved on' })]
  expect(await refresh()).toMatchObject({ changed: true })
  expect(await stored()).toMatchObject({ title: 'Moved on' })
})

test('what is no calendar is a failure, and is not kept', async () => {
  await refresh()
  fetched = { changed: true, validators: { etag: '"login page"' }, body: bytes('<html>') }
  made = () => {
    throw new Error('no calendar')
  }
  expect(await refresh()).toMatchObject({ changed: false, failure: { code: 'unreadable' } })
  expect(await record()).toMatchObject({ validators: { etag: '"one"' } })
  expect(await storage.feeds.body({ library: 'harbour', feed: 'programme' })).toEqual(bytes('one'))
})

test('an attempt that is called off is no failure', async () => {
  const source = sourceWith()
  const stop = AbortSignal.abort()
  const fetcher = { fetch: () => Promise.reject(new FeedFailureError('timeout', '')), close: () => Promise.resolve() }
  const tools = { fetcher, store: storage.feeds, now: () => now, expand: () => ({ occurrences: [], warnings: [] }) }
  await expect(refreshFeed(source, undefined, tools, stop)).rejects.toThrow()
  expect(await record()).toBeUndefined()
})
