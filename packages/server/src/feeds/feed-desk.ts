import type { FeedHealth } from '@library-catalyst/core/rest/routes'
import type { Clock } from '../clock.ts'
import type { FeedSource } from './feed-source.ts'
import { feedStatus, type KnownFeed } from './feed-status.ts'
import type { RefreshedFeed } from './refreshed-feed.ts'

/** The feeds of a library, for its staff. */
export interface FeedDesk {
  detailsOf(library: string): FeedHealth[]
  /** Read a feed whenever it is due; resolves once that is done, well or not. */
  refreshNow(library: string, feed: string): Promise<void>
  /** Go on with other settings of the same feeds. */
  follow(sources: readonly FeedSource[]): void
}

export function createFeedDesk(feedsOf: (library: string) => readonly RefreshedFeed[], now: Clock): FeedDesk {
  const find = (library: string, id: string) => feedsOf(library).find(({ source }) => source.feed.id === id)
  return {
    detailsOf: library => feedsOf(library).map(feed => toFeedHealth(feed, now())),
    async refreshNow(library, feed) {
      await find(library, feed)?.readNow()
    },
    follow(sources) {
      for (const source of sources) find(source.library.id, source.feed.id)?.follow(source)
    },
  }
}

/** With the warnings as they are, which may quote the feed. */
function toFeedHealth(feed: KnownFeed, now: number): FeedHealth {
  const { state, lastReadAt, failure } = feedStatus(feed, now)
  const { source, record } = feed
  return {
    id: source.feed.id,
    state,
    ...(lastReadAt !== undefined && { lastReadAt }),
    ...(failure !== undefined && { failure }),
    ...(record?.failure && { failedAt: record.failure.at }),
    refreshMinutes: source.feed.refreshMinutes,
    warnings: (record?.warnings ?? []).map(({ code, subject, message }) => ({
      code,
      ...(subject !== undefined && { subject }),
      message,
    })),
  }
}
