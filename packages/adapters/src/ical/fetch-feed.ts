import { AdapterError } from '@library-catalyst/core'
import type { Feed } from './feed.ts'
import { readBody } from './read-body.ts'
import { readFeed } from './read-feed.ts'

/** What an answer said about its version, to ask whether there is a newer one. */
export interface Validators {
  readonly etag?: string
  readonly lastModified?: string
}

export interface FetchedFeed {
  readonly feed: Feed
  readonly validators: Validators
}

export interface FetchFeedOptions {
  readonly fetch: typeof fetch
  readonly maxBytes: number
  readonly timeoutSeconds: number
}

/**
 * Ask for the feed.
 *
 * @returns undefined if it has not changed (304)
 * @throws {AdapterError} `offline`, or what the HTTP status means
 */
export async function fetchFeed(
  url: string,
  validators: Validators,
  { fetch, maxBytes, timeoutSeconds }: FetchFeedOptions,
): Promise<FetchedFeed | undefined> {
  const signal = AbortSignal.timeout(timeoutSeconds * 1000)
  try {
    const response = await fetch(url.replace(/^webcals?:/i, 'https:'), { headers: conditions(validators), signal })
    if (response.status === 304) return undefined
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

function conditions({ etag, lastModified }: Validators): Record<string, string> {
  return {
    ...(etag !== undefined && { 'If-None-Match': etag }),
    ...(lastModified !== undefined && { 'If-Modified-Since': lastModified }),
  }
}

/** In a page, a condition on another origin's answer would need its leave (a CORS preflight); the browser's cache asks itself. */
function validatorsOf({ type, headers }: Response): Validators {
  if (type === 'cors') return {}
  const [etag, lastModified] = [headers.get('etag'), headers.get('last-modified')]
  return { ...(etag !== null && { etag }), ...(lastModified !== null && { lastModified }) }
}

function fromStatus({ status, headers }: Response): AdapterError {
  const message = `The feed answers with status ${status}`
  if (status === 404 || status === 410) return new AdapterError('not-found', message)
  if (status === 401 || status === 403) return new AdapterError('unauthorised', message)
  if (status !== 429) return new AdapterError('upstream', message)
  const retryAfter = secondsUntil(headers.get('retry-after'))
  return new AdapterError('rate-limited', message, retryAfter === undefined ? {} : { retryAfter })
}

/** Seconds, or a date: RFC 9110 section 10.2.3. */
function secondsUntil(header: string | null): number | undefined {
  if (header === null) return undefined
  if (/^\d{1,9}$/.test(header)) return Number(header)
  const date = Date.parse(header)
  return Number.isNaN(date) ? undefined : Math.max(0, Math.ceil((date - Date.now()) / 1000))
}
