import type { Warning } from '@library-catalyst/core'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { parseConfig } from '../config/parse-config.ts'
import type { LogEntry } from '../log.ts'
import { openStorage, type Storage } from '../storage/storage.ts'
import { FeedFailureError } from './feed-failure.ts'
import { startFeedRefresher } from './feed-refresher.ts'
import { feedSources } from './feed-source.ts'
import type { FetchedFeed } from './fetched-feed.ts'

let storage: Storage
let logged: LogEntry[]
let fetches: number
let warnings: readonly Warning[]
let source: () => Promise<FetchedFeed>

beforeEach(async () => {
  vi.useFakeTimers({ now: Date.UTC(2026, 10, 25, 9), toFake: ['setTimeout', 'clearTimeout', 'Date'] })
  storage = await openStorage(':memory:')
  logged = []
  fetches = 0
  warnings = []
  source = () => Promise.resolve({ changed: true, validators: {}, body: new Uint8Array([66]) })
})
afterEach(async () => {
  vi.useRealTimers()
  await storage.close()
})

function start(feed: object = {}, random = 0.5) {
  const feeds = [{ id: 'programme', url: 'https://example.org/events.ics', refreshMinutes: 15, ...feed }]
  return startFeedRefresher({
    sources: feedSources(parseConfig({ libraries: [{ id: 'harbour', name: 'Harbour', timeZone: 'UTC', feeds }] }), '/'),
    store: storage.feeds,
    fetcher: {
      fetch: () => {
        fetches++
        return source()
      },
      close: () => Promise.resolve(),
    },
    expand: () => ({ occurrences: [], warnings }),
    now: Date.now,
    log: entry => logged.push(entry),
    random: () => random,
  })
}

/** Let time pass, and what it has set off come to an end. */
async function pass(minutes: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(minutes * 60_000)
  await vi.waitFor(() => storage.check())
}

test('reads a feed at once, and then at its interval', async () => {
  const refresher = await start()
  await refresher.settled('harbour')
  expect(fetches).toBe(1)
  await pass(14)
  expect(fetches).toBe(1)
  await pass(2)
  expect(fetches).toBe(2)
  await refresher.stop()
})

test('reads no more once it was stopped', async () => {
  const refresher = await start()
  await refresher.stop()
  await pass(60)
  expect(fetches).toBe(1)
})

test('tells the log, by ids and a word, when a feed fails and when it is back', async () => {
  source = () => Promise.reject(new FeedFailureError('timeout', 'https://example.org/events.ics was slow'))
  const refresher = await start()
  await refresher.settled('harbour')
  source = () => Promise.resolve({ changed: true, validators: {}, body: new Uint8Array([67]) })
  await pass(1)
  await refresher.stop()
  expect(logged).toEqual([
    { level: 'warning', event: 'feed-failed', library: 'harbour', feed: 'programme', code: 'timeout' },
    { level: 'info', event: 'feed-recovered', library: 'harbour', feed: 'programme' },
  ])
})

test('tells the log which events of a feed are amiss, once, without quoting them', async () => {
  warnings = [{ code: 'broken-event', message: 'ATTENDEE:mailto:ada@example.org', subject: 'event-7' }]
  const refresher = await start()
  await refresher.settled('harbour')
  await pass(16)
  await refresher.stop()
  expect(logged).toEqual([
    {
      level: 'warning',
      event: 'feed-warnings',
      library: 'harbour',
      feed: 'programme',
      count: 1,
      first: ['broken-event event-7'],
    },
  ])
})

test('goes on after an error that nobody foresaw, and logs no message of it', async () => {
  source = () => Promise.reject(new TypeError('secret'))
  const refresher = await start()
  await refresher.settled('harbour')
  expect(logged).toEqual([
    { level: 'error', event: 'feed-refresh-broke', library: 'harbour', feed: 'programme', code: 'TypeError' },
  ])
  await pass(16)
  expect(fetches).toBe(2)
  await refresher.stop()
})

test('a feed that was read shortly before a restart is not read at once', async () => {
  const first = await start()
  await first.settled('harbour')
  await first.stop()
  await pass(5)
  const second = await start()
  await pass(9)
  expect(fetches).toBe(1)
  await pass(2)
  expect(fetches).toBe(2)
  await second.stop()
})

test('what another server on the same database has read makes old answers old here, too', async () => {
  const first = await start({}, 0)
  await first.settled('harbour')
  const second = await start()
  const before = second.stateOf('harbour').version
  source = () => Promise.resolve({ changed: true, validators: {}, body: new Uint8Array([67]) })
  await pass(16)
  expect(fetches).toBe(3)
  expect(second.stateOf('harbour').version).not.toBe(before)
  await Promise.all([first.stop(), second.stop()])
})

test('a feed whose address changed is read at once', async () => {
  const first = await start()
  await first.settled('harbour')
  await first.stop()
  const second = await start({ url: 'https://example.org/new.ics' })
  await pass(0)
  await second.stop()
  expect(fetches).toBe(2)
})

test('a file is read at once after every start', async () => {
  for (let times = 0; times < 2; times++) {
    const refresher = await start({ url: 'file:./events.ics' })
    await pass(0)
    await refresher.stop()
  }
  expect(fetches).toBe(2)
})

test('waits for the first attempt only where nothing was read before', async () => {
  let finish = (_: FetchedFeed): void => undefined
  source = () => new Promise(resolve => (finish = resolve))
  const refresher = await start()
  let settled = false
  const settling = refresher.settled('harbour').then(() => (settled = true))
  await pass(0)
  expect(settled).toBe(false)
  finish({ changed: true, validators: {}, body: new Uint8Array([66]) })
  await settling
  expect(refresher.stateOf('harbour').hasEvents).toBe(true)
  await refresher.stop()
})

test('lists how each feed is', async () => {
  const refresher = await start()
  await refresher.settled('harbour')
  expect(refresher.list()).toEqual([
    { library: 'harbour', feed: 'programme', state: 'fresh', lastReadAt: '2026-11-25T09:00:00Z', warnings: 0 },
  ])
  await refresher.stop()
})
