import { FeedFailureError } from '../feeds/feed-failure.ts'
import type { HttpFeedSource } from '../feeds/fetch-http.ts'

const accept = 'image/avif, image/webp, image/png, image/jpeg, image/gif'

/**
 * Ask a picture's host for it, as carefully as for a feed.
 *
 * @param url from an event, so that somebody else has written it
 * @throws {FeedFailureError}
 */
export async function fetchPicture(
  url: string,
  http: Pick<HttpFeedSource, 'read'>,
  signal: AbortSignal,
): Promise<Uint8Array> {
  if (!URL.canParse(url)) throw new FeedFailureError('unreachable', 'It is no address')
  const { status, body } = await http.read(new URL(url), { accept }, signal)
  if (status === 404 || status === 410) throw new FeedFailureError('not-found', `HTTP ${status}`)
  if (status !== 200) throw new FeedFailureError('status', `HTTP ${status}`)
  return body
}
