import { open } from 'node:fs/promises'
import { FeedFailureError } from './feed-failure.ts'
import { type FetchedFeed, type FetchFeedOptions, maxFeedBytes } from './fetched-feed.ts'

/**
 * Read a feed from a file, unless it is as it was.
 *
 * @throws {FeedFailureError}
 */
export async function fetchFile(path: string, { validators, signal }: FetchFeedOptions): Promise<FetchedFeed> {
  await using file = await open(path).catch(cause => {
    throw new FeedFailureError(isMissing(cause) ? 'not-found' : 'unreachable', 'The file cannot be opened', { cause })
  })
  const { size, mtimeMs } = await file.stat()
  const lastModified = `${mtimeMs}-${size}`
  if (validators.lastModified === lastModified) return { changed: false, validators }
  if (size > maxFeedBytes) throw new FeedFailureError('too-large', 'The file is too large')
  try {
    return { changed: true, validators: { lastModified }, body: new Uint8Array(await file.readFile({ signal })) }
  } catch (cause) {
    throw new FeedFailureError('unreachable', 'The file cannot be read', { cause })
  }
}

const isMissing = (cause: unknown): boolean => cause instanceof Error && 'code' in cause && cause.code === 'ENOENT'
