import { expect, test } from 'vitest'
import type { FeedRecord } from '../calendar/feed-record.ts'
import { parseConfig } from '../config/parse-config.ts'
import { feedSources } from './feed-source.ts'
import { feedStatus, type KnownFeed, libraryFeedState } from './feed-status.ts'

const secret = 'https://example.org/private-9f2c/events.ics'
const now = Date.UTC(2026, 10, 25, 9)
const known: FeedRecord = {
  library: 'harbour',
  feed: 'programme',
  sourceKey: 'somewhere',
  validators: {},
  warnings: [],
  lastReadAt: '2026-11-25T09:00:00Z',
  failures: 0,
}

function feed(record: Partial<FeedRecord> | undefined, id = 'programme'): KnownFeed {
  const feeds = [{ id, url: secret, refreshMinutes: 15 }]
  const config = { libraries: [{ id: 'harbour', name: 'Harbour', timeZone: 'UTC', feeds }] }
  const [source] = feedSources(parseConfig(config), '/')
  if (!source) throw new Error('No source')
  return { source, record: record && { ...known, ...record } }
}

test('a feed is fresh for three of its intervals', () => {
  expect(feedStatus(feed({}), now + 45 * 60_000).state).toBe('fresh')
  expect(feedStatus(feed({}), now + 46 * 60_000).state).toBe('stale')
})

test('a feed that was never read is not stale, and has no events', () => {
  const { lastReadAt: _, ...unread } = known
  const unreadFeed: KnownFeed = { source: feed({}).source, record: { ...unread, failures: 1 } }
  expect(feedStatus(unreadFeed, now).state).toBe('never-read')
  expect(libraryFeedState([unreadFeed], 0, now)).toMatchObject({ hasEvents: false })
  expect(libraryFeedState([unreadFeed], 0, now)).not.toHaveProperty('staleSince')
})

test('a library without feeds has its events: none', () => {
  expect(libraryFeedState([], 0, now)).toEqual({ version: '0.0', hasEvents: true, warnings: [] })
})

test('a library is stale since its oldest stale feed was read', () => {
  const feeds = [
    feed({ lastReadAt: '2026-11-25T07:00:00Z' }),
    feed({ lastReadAt: '2026-11-24T07:00:00Z' }, 'city'),
    feed({}, 'new'),
  ]
  expect(libraryFeedState(feeds, 0, now)).toMatchObject({ staleSince: '2026-11-24T07:00:00Z' })
})

test('the version changes with the data and with staleness', () => {
  const version = (changes: number, at: number) => libraryFeedState([feed({})], changes, at).version
  expect(new Set([version(0, now), version(1, now), version(0, now + 46 * 60_000)]).size).toBe(3)
})

test('the public is told kinds of trouble, not what the feed holds, nor where it is', () => {
  const warnings = [
    { code: 'broken-event', message: 'ATTENDEE:mailto:ada@example.org is odd', subject: 'ada@example.org' },
    { code: 'broken-event', message: 'another', subject: 'b' },
  ]
  const failing = feed({ warnings, failures: 1, failure: { at: '2026-11-25T09:00:00Z', code: 'timeout' } })
  const state = libraryFeedState([failing], 0, now)
  expect(state.warnings).toEqual([
    { code: 'source-failed', message: expect.any(String) as string, subject: 'programme' },
    { code: 'broken-event', message: '2 of this kind in this feed', subject: 'programme' },
  ])
  const told = JSON.stringify([state, feedStatus(failing, now)])
  expect(told).not.toMatch(/ada|example\.org|9f2c/)
})
