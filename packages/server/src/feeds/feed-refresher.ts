import type { FeedStore } from '../calendar/feed-store.ts'
import type { Log } from '../log.ts'
import { createFeedDesk, type FeedDesk } from './feed-desk.ts'
import type { FeedMonitor, LibraryFeedState } from './feed-monitor.ts'
import type { FeedSource } from './feed-source.ts'
import { feedStatus, libraryFeedState } from './feed-status.ts'
import type { RefreshTools } from './refresh-feed.ts'
import { RefreshedFeed, type RefreshedFeedTools } from './refreshed-feed.ts'
import { createWorkQueue } from './work-queue.ts'

/** Feeds that are read at the same time; the others wait for their turn. */
const feedsAtOnce = 4

export interface FeedRefresherOptions extends RefreshTools {
  readonly sources: readonly FeedSource[]
  readonly log: Log
  /** From 0 to below 1. */
  readonly random?: () => number
}

export interface FeedRefresher extends FeedMonitor, FeedDesk {
  /** Stop reading; resolves once nothing is under way any more. */
  stop(): Promise<void>
}

/** Asked with every request, so it is worked out once for a minute without changes. */
interface RememberedState {
  readonly changes: number
  readonly minute: number
  readonly state: LibraryFeedState
}

/** Read every feed now and then, from now on. What was kept from the last run can be answered from at once. */
export async function startFeedRefresher({
  sources,
  random = Math.random,
  ...tools
}: FeedRefresherOptions): Promise<FeedRefresher> {
  const { store, now } = tools
  const stopping = new AbortController()
  await store.keepOnly(sources.map(({ library, feed }) => ({ library: library.id, feed: feed.id })))
  const feeds = await loadFeeds(sources, store, {
    ...tools,
    random,
    inTurn: createWorkQueue(feedsAtOnce),
    stopping: stopping.signal,
  })
  const byLibrary = groupByLibrary(feeds)
  const feedsOf = (library: string) => byLibrary.get(library) ?? []
  const states = new Map<string, RememberedState>()

  for (const feed of feeds) feed.start()
  return {
    stateOf(library) {
      const own = feedsOf(library)
      const changes = own.reduce((sum, feed) => sum + feed.changes, 0)
      const minute = Math.floor(now() / 60_000)
      const last = states.get(library)
      if (last?.changes === changes && last.minute === minute) return last.state
      const state = libraryFeedState(own, changes, now())
      states.set(library, { changes, minute, state })
      return state
    },
    async settled(library) {
      const unread = feedsOf(library).filter(feed => feed.record?.lastReadAt === undefined)
      await Promise.all(unread.map(async feed => feed.firstAttempt))
    },
    ...createFeedDesk(feedsOf, now),
    list: () => feeds.map(feed => feedStatus(feed, now())),
    async stop() {
      stopping.abort()
      await Promise.all(feeds.map(feed => feed.stopped()))
    },
  }
}

async function loadFeeds(
  sources: readonly FeedSource[],
  store: FeedStore,
  tools: RefreshedFeedTools,
): Promise<readonly RefreshedFeed[]> {
  const records = new Map((await store.list()).map(record => [`${record.library}/${record.feed}`, record]))
  return sources.map(source => new RefreshedFeed(source, records.get(`${source.library.id}/${source.feed.id}`), tools))
}

function groupByLibrary(feeds: readonly RefreshedFeed[]): ReadonlyMap<string, readonly RefreshedFeed[]> {
  const groups = new Map<string, RefreshedFeed[]>()
  for (const feed of feeds) {
    const group = groups.get(feed.source.library.id)
    if (group) group.push(feed)
    else groups.set(feed.source.library.id, [feed])
  }
  return groups
}
