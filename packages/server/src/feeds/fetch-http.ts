import { Agent, fetch, type Response } from 'undici'
import type { Validators } from '../calendar/feed-record.ts'
import { FeedFailureError } from './feed-failure.ts'
import { type FetchedFeed, type FetchFeedOptions, maxFeedBytes } from './fetched-feed.ts'
import { type AddressFilter, filteredLookup, isForbiddenHost } from './public-address.ts'

const maxRedirects = 5
const redirectStatuses = new Set([301, 302, 303, 307, 308])
const userAgent = 'LibraryCatalyst/0.1 (calendar feed reader)'

export interface HttpFeedSourceOptions {
  /** Which addresses it may connect to, redirects included. */
  readonly isAllowed: AddressFilter
  /** For a whole reading, redirects included, in milliseconds. */
  readonly timeout?: number
  /** After decompression. */
  readonly maxBytes?: number
}

export interface HttpFeedSource {
  /**
   * Ask for a feed, conditionally.
   *
   * @throws {FeedFailureError}
   */
  fetch(url: URL, options: FetchFeedOptions): Promise<FetchedFeed>
  /**
   * Whatever is answered, read whole, for a source that takes several requests.
   *
   * @throws {FeedFailureError} if nothing is
   */
  read(url: URL, headers: Record<string, string>, signal: AbortSignal): Promise<HttpAnswer>
  close(): Promise<void>
}

export interface HttpAnswer {
  readonly status: number
  readonly headers: ReadonlyMap<string, string>
  readonly body: Uint8Array<ArrayBuffer>
}

/** Reads feeds over HTTP. It keeps no cookies. */
export function createHttpFeedSource({
  isAllowed,
  timeout = 30_000,
  maxBytes = maxFeedBytes,
}: HttpFeedSourceOptions): HttpFeedSource {
  const agent = new Agent({
    connect: { timeout: 10_000, lookup: filteredLookup(isAllowed) },
    maxHeaderSize: 16_384,
  })

  async function follow(first: URL, headers: Record<string, string>, signal: AbortSignal): Promise<Response> {
    let url = first
    for (let redirects = 0; redirects <= maxRedirects; redirects++) {
      if (isForbiddenHost(url.hostname, isAllowed))
        throw new FeedFailureError('forbidden-address', 'The address is not allowed')
      const response = await fetch(url, { headers, signal, dispatcher: agent, redirect: 'manual' })
      const location = response.headers.get('location')
      if (!redirectStatuses.has(response.status) || location === null) return response
      await response.body?.cancel()
      url = redirectTarget(location, url)
    }
    throw new FeedFailureError('redirects', `More than ${maxRedirects} redirects`)
  }

  return {
    async fetch(url, { validators, signal }) {
      const limited = AbortSignal.any([signal, AbortSignal.timeout(timeout)])
      try {
        const response = await follow(url, requestHeaders(validators), limited)
        if (response.status === 304) return { changed: false, validators }
        await refuseFailure(response)
        return { changed: true, validators: validatorsOf(response), body: await readBody(response, maxBytes) }
      } catch (error) {
        throw toFailure(error)
      }
    },
    async read(url, headers, signal) {
      const limited = AbortSignal.any([signal, AbortSignal.timeout(timeout)])
      try {
        const response = await follow(url, { 'user-agent': userAgent, ...headers }, limited)
        const { status } = response
        return { status, headers: new Map(response.headers), body: await readBody(response, maxBytes) }
      } catch (error) {
        throw toFailure(error)
      }
    },
    close: () => agent.destroy(),
  }
}

function redirectTarget(location: string, from: URL): URL {
  const url = URL.parse(location, from)
  const safe = url && (url.protocol === 'https:' || (url.protocol === 'http:' && from.protocol === 'http:'))
  if (!safe) throw new FeedFailureError('redirects', 'A redirect leads away from HTTP, or from https to http')
  return url
}

function requestHeaders({ etag, lastModified }: Validators): Record<string, string> {
  return {
    accept: 'text/calendar, */*;q=0.5',
    'user-agent': userAgent,
    ...(etag !== undefined && { 'if-none-match': etag }),
    ...(lastModified !== undefined && { 'if-modified-since': lastModified }),
  }
}

function validatorsOf({ headers }: Response): Validators {
  const [etag, lastModified] = [headers.get('etag'), headers.get('last-modified')]
  return { ...(etag !== null && { etag }), ...(lastModified !== null && { lastModified }) }
}

async function refuseFailure(response: Response): Promise<void> {
  if (response.status === 200) return
  await response.body?.cancel()
  const code = response.status === 404 || response.status === 410 ? 'not-found' : 'status'
  const wait = Number(response.headers.get('retry-after') ?? Number.NaN)
  throw new FeedFailureError(code, `HTTP ${response.status}`, { retryAfter: Number.isFinite(wait) ? wait : undefined })
}

/** Counted after decompression, as it comes: a small file that unpacks to a large one stops at the limit too. */
async function readBody(response: Response, maxBytes: number): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = []
  let length = 0
  const announced = Number(response.headers.get('content-length') ?? 0)
  if (announced > maxBytes) {
    await response.body?.cancel()
    throw new FeedFailureError('too-large', `Announced as ${announced} bytes`)
  }
  const body = response.body as AsyncIterable<Uint8Array> | null
  for await (const chunk of body ?? []) {
    length += chunk.byteLength
    // Leaving the loop cancels the transfer.
    if (length > maxBytes) throw new FeedFailureError('too-large', `More than ${maxBytes} bytes`)
    chunks.push(chunk)
  }
  return new Uint8Array(Buffer.concat(chunks))
}

/** What undici throws wraps its reason in `cause`. */
export function toFailure(error: unknown): FeedFailureError {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof FeedFailureError) return cause
    if (cause.name === 'TimeoutError' || cause.name === 'ConnectTimeoutError')
      return new FeedFailureError('timeout', 'It took too long', { cause: error })
  }
  return new FeedFailureError('unreachable', 'No answer', { cause: error })
}
