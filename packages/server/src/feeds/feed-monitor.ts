import type { Instant, Warning } from '@library-catalyst/core'

/** How the feeds of the libraries are, for those who answer from what was read. */
export interface FeedMonitor {
  stateOf(library: string): LibraryFeedState
  /** Resolves once each feed of the library has been read, now or in an earlier run, or been tried in vain. */
  settled(library: string): Promise<void>
  list(): readonly FeedStatus[]
}

export interface LibraryFeedState {
  /** Another one means that answers may be others. */
  readonly version: string
  /** False if nothing has ever been read from any of its feeds: an empty list would be a lie. */
  readonly hasEvents: boolean
  /** When the feed that is behind was last read. */
  readonly staleSince?: Instant
  readonly warnings: readonly Warning[]
}

export interface FeedStatus {
  readonly library: string
  readonly feed: string
  readonly state: 'fresh' | 'stale' | 'never-read'
  readonly lastReadAt?: Instant
  /** A word for the trouble, if the last attempt failed. */
  readonly failure?: string
  readonly warnings: number
}
