import type { FeedAddress } from './feed-address.ts'
import { fetchFile } from './fetch-file.ts'
import { createHttpFeedSource, type HttpFeedSourceOptions } from './fetch-http.ts'
import type { FetchedFeed, FetchFeedOptions } from './fetched-feed.ts'

export interface FeedFetcher {
  /**
   * Ask a source for a feed, unless it is as it was.
   *
   * @throws {FeedFailureError}
   */
  fetch(address: FeedAddress, options: FetchFeedOptions): Promise<FetchedFeed>
  close(): Promise<void>
}

export function createFeedFetcher(options: HttpFeedSourceOptions): FeedFetcher {
  const http = createHttpFeedSource(options)
  return {
    fetch: (address, request) =>
      address.kind === 'http' ? http.fetch(address.url, request) : fetchFile(address.path, request),
    close: () => http.close(),
  }
}
