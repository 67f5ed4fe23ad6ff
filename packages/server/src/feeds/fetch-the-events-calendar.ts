import { fetchEvents, type FetchedEvents, toRestSite } from '@library-catalyst/adapters/the-events-calendar'
import { AdapterError } from '@library-catalyst/core'
import { FeedFailureError } from './feed-failure.ts'
import type { FeedRequest } from './feed-fetcher.ts'
import { type HttpFeedSource, toFailure } from './fetch-http.ts'
import { type FetchedFeed, maxFeedBytes } from './fetched-feed.ts'
import { recentPart } from './horizon.ts'
import { writeSiteEvents } from './site-events.ts'

/** For all pages together, in milliseconds; each has the time of one feed besides. */
const timeout = 5 * 60_000
const secondsForOne = 60

/** Statuses that WordPress explains in the answer. */
const explained = new Set([200, 304, 400, 404])

/**
 * Read a WordPress site's events, page by page, into one body. It is asked for conditionally if one page was all, and
 * the site gave validators.
 *
 * @throws {FeedFailureError}
 */
export async function fetchTheEventsCalendar(
  url: URL,
  { validators, signal, horizon }: FeedRequest,
  http: Pick<HttpFeedSource, 'read'>,
): Promise<FetchedFeed> {
  try {
    const site = toRestSite(url.href)
    const window = recentPart(horizon)
    const first = { url: site.listUrl(window).href, validators, bytes: 0, events: [], next: '' }
    const known: FetchedEvents = { pages: [first], events: [], warnings: [] }
    const limited = AbortSignal.any([signal, AbortSignal.timeout(timeout)])
    const options = { fetch: fetchWith(http), timeoutSeconds: secondsForOne, signal: limited }
    const fetched = await fetchEvents(site, window, known, options)
    if (fetched === known) return { changed: false, validators }
    const body = writeSiteEvents(fetched)
    if (body.length > maxFeedBytes) throw new FeedFailureError('too-large', `${body.length} bytes of events`)
    const [page, ...others] = fetched.pages
    return { changed: true, validators: page && others.length === 0 ? page.validators : {}, body }
  } catch (error) {
    throw toSiteFailure(error)
  }
}

/** The adapter's requests, made as carefully as any of ours. */
const fetchWith =
  ({ read }: Pick<HttpFeedSource, 'read'>): typeof fetch =>
  async (input, init) => {
    const { status, headers, body } = await read(
      new URL(String(input)),
      init?.headers as Record<string, string>,
      init?.signal as AbortSignal,
    )
    if (explained.has(status)) return new Response(status === 304 ? null : body, { status, headers: [...headers] })
    const wait = Number(headers.get('retry-after') ?? Number.NaN)
    throw new FeedFailureError('status', `HTTP ${status}`, { retryAfter: Number.isFinite(wait) ? wait : undefined })
  }

/** What the adapter rejects with says what the site said; what was thrown while asking is its cause. */
function toSiteFailure(error: unknown): FeedFailureError {
  if (!(error instanceof AdapterError) || error.code === 'offline') return toFailure(error)
  const code = error.code === 'not-found' ? 'not-found' : error.code === 'invalid' ? 'status' : 'unreadable'
  return new FeedFailureError(code, error.message, { cause: error })
}
