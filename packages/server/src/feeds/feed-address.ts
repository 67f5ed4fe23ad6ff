import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Where a feed is read. It may hold a secret, so it is never logged or answered. */
export type FeedAddress =
  { readonly kind: 'http'; readonly url: URL } | { readonly kind: 'file'; readonly path: string }

/**
 * @param address from a checked configuration
 * @param directory where a relative `file:` address starts
 */
export function toFeedAddress(address: string, directory: string): FeedAddress {
  if (address.startsWith('file://')) return { kind: 'file', path: fileURLToPath(address) }
  if (address.startsWith('file:')) return { kind: 'file', path: resolve(directory, address.slice('file:'.length)) }
  return { kind: 'http', url: new URL(address.replace(/^webcal:/i, 'https:')) }
}

export const addressText = (address: FeedAddress): string =>
  address.kind === 'http' ? address.url.href : `file:${address.path}`
