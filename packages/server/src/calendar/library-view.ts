import { dateAt, type IsoDate } from '@library-catalyst/core'
import type { Clock } from '../clock.ts'
import type { LibraryConfig } from '../config/config-schema.ts'
import type { FeedMonitor, LibraryFeedState } from '../feeds/feed-monitor.ts'

/** A library, as those who answer for it see it. */
export interface LibraryView {
  readonly config: LibraryConfig
  readonly now: Clock
  /** Whether its answers carry pictures. */
  readonly showsPictures: boolean
  /** Its date now. */
  today(): IsoDate
  feedState(): LibraryFeedState
  /** Resolves once there is something to answer from, or it is clear that there is not. */
  settled(): Promise<void>
  /** Another one means that an answer may be another. */
  version(): string
}

export interface LibraryViewOptions {
  readonly feeds: FeedMonitor
  readonly now: Clock
  /** False where there is nothing to make pictures with. */
  readonly canShowPictures: boolean
}

export function createLibraryView(
  config: LibraryConfig,
  { feeds, now, canShowPictures }: LibraryViewOptions,
): LibraryView {
  const today = byMinute(now, () => dateAt(config.timeZone, now()))
  const feedState = () => feeds.stateOf(config.id)
  return {
    config,
    now,
    showsPictures: canShowPictures && config.pictures,
    today,
    feedState,
    settled: () => feeds.settled(config.id),
    version: () => `${feedState().version}/${today()}`,
  }
}

/** Asked thousands of times in a second, and another one at most once in a minute. */
function byMinute<Value>(now: Clock, read: () => Value): () => Value {
  let last: { readonly minute: number; readonly value: Value } | undefined
  return () => {
    const minute = Math.floor(now() / 60_000)
    if (last?.minute !== minute) last = { minute, value: read() }
    return last.value
  }
}
