import type { DateRange } from '@library-catalyst/core'
import type { FeedSource } from './feed-source.ts'
import { fetchFile } from './fetch-file.ts'
import { createHttpFeedSource, type HttpFeedSourceOptions } from './fetch-http.ts'
import { fetchTheEventsCalendar } from './fetch-the-events-calendar.ts'
import type { FetchedFeed, FetchFeedOptions } from './fetched-feed.ts'

export interface FeedRequest extends FetchFeedOptions {
  /** The dates that matter, to a source that can be asked for some. */
  readonly horizon: DateRange
}

export interface FeedFetcher {
  /**
   * Ask a source for a feed, unless it is as it was.
   *
   * @throws {FeedFailureError}
   */
  fetch(source: Pick<FeedSource, 'address' | 'kind'>, request: FeedRequest): Promise<FetchedFeed>
  close(): Promise<void>
}

export function createFeedFetcher(options: HttpFeedSourceOptions): FeedFetcher {
  const http = createHttpFeedSource(options)
  return {
    async fetch({ address, kind }, request) {
      if (address.kind === 'file') return fetchFile(address.path, request)
      return kind === 'ical' ? http.fetch(address.url, request) : fetchTheEventsCalendar(address.url, request, http)
    },
    close: () => http.close(),
  }
}
