import type { Warning } from '@library-catalyst/core'
import type { FeedRecord } from '../calendar/feed-record.ts'
import type { FeedStatus, LibraryFeedState } from './feed-monitor.ts'
import type { FeedSource } from './feed-source.ts'

/** A feed is stale once this many of its intervals have passed without a reading. */
const staleAfterIntervals = 3

export interface KnownFeed {
  readonly source: FeedSource
  readonly record: FeedRecord | undefined
}

export function feedStatus({ source, record }: KnownFeed, now: number): FeedStatus {
  return {
    library: source.library.id,
    feed: source.feed.id,
    state: record?.lastReadAt === undefined ? 'never-read' : isStale({ source, record }, now) ? 'stale' : 'fresh',
    ...(record?.lastReadAt !== undefined && { lastReadAt: record.lastReadAt }),
    ...(record?.failure && { failure: record.failure.code }),
    warnings: record?.warnings.length ?? 0,
  }
}

/** @param changes how often the library's data has changed since the start */
export function libraryFeedState(feeds: readonly KnownFeed[], changes: number, now: number): LibraryFeedState {
  const readAt = (feed: KnownFeed) => feed.record?.lastReadAt
  const stale = feeds.filter(feed => isStale(feed, now))
  const [staleSince] = stale.flatMap(feed => readAt(feed) ?? []).sort()
  return {
    version: `${changes}.${stale.length}`,
    hasEvents: feeds.length === 0 || feeds.some(feed => readAt(feed) !== undefined),
    ...(staleSince !== undefined && { staleSince }),
    warnings: feeds.flatMap(publicWarnings),
  }
}

function isStale({ source, record }: KnownFeed, now: number): boolean {
  if (record?.lastReadAt === undefined) return false
  return now - Date.parse(record.lastReadAt) > staleAfterIntervals * source.feed.refreshMinutes * 60_000
}

/**
 * What an answer says about a feed: kinds of trouble and how often, by the feed's id. The full warnings may quote the
 * feed, where somebody may have written an address; they stay with the staff.
 */
function publicWarnings({ source, record }: KnownFeed): readonly Warning[] {
  const subject = source.feed.id
  if (record?.lastReadAt === undefined)
    return [{ code: 'source-failed', message: 'This feed has not been read yet', subject }]
  const counts = new Map<string, number>()
  for (const { code } of record.warnings) counts.set(code, (counts.get(code) ?? 0) + 1)
  return [
    ...(record.failure
      ? [{ code: 'source-failed', message: 'This feed cannot be read at present; its last copy is shown', subject }]
      : []),
    ...[...counts].map(([code, count]) => ({ code, message: `${count} of this kind in this feed`, subject })),
  ]
}
