import { AdapterError } from '@library-catalyst/core'
import { conditions, type Validators, validatorsOf } from '../conditional-request.ts'
import { readBody } from '../read-body.ts'
import { fromStatus } from '../status-error.ts'
import type { Feed } from './feed.ts'
import { readFeed } from './read-feed.ts'

export interface FetchedFeed {
  readonly feed: Feed
  readonly validators: Validators
}

export interface FetchFeedOptions {
  readonly fetch: typeof fetch
  readonly maxBytes: number
  readonly timeoutSeconds: number
  readonly signal: AbortSignal
}

/**
 * Ask for the feed, if it has changed since.
 *
 * @param known what was fetched last
 * @returns `known` itself if it has not changed (304)
 * @throws {AdapterError} `offline`, or what the HTTP status means
 */
export async function fetchFeed(
  url: string,
  known: FetchedFeed | undefined,
  { fetch, maxBytes, timeoutSeconds, signal }: FetchFeedOptions,
): Promise<FetchedFeed> {
  const limited = AbortSignal.any([signal, AbortSignal.timeout(timeoutSeconds * 1000)])
  try {
    const headers = conditions(known?.validators ?? {})
    const response = await fetch(url.replace(/^webcals?:/i, 'https:'), { headers, signal: limited })
    if (response.status === 304 && known) return known
    if (!response.ok) {
      await response.body?.cancel()
      throw fromStatus(response)
    }
    const feed = readFeed(await readBody(response, maxBytes), { maxBytes })
    return { feed, validators: validatorsOf(response) }
  } catch (error) {
    if (error instanceof AdapterError) throw error
    throw new AdapterError('offline', 'The feed could not be fetched', { cause: error })
  }
}
