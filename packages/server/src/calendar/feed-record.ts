import type { Instant, Warning } from '@library-catalyst/core'
import type { Selectable } from 'kysely'
import type { FeedTable } from '../storage/database.ts'

export interface FeedKey {
  readonly library: string
  readonly feed: string
}

/** What a server of HTTP wants to be asked with, the next time (RFC 9110 section 8.8). */
export interface Validators {
  readonly etag?: string
  readonly lastModified?: string
}

/** What is known of a feed, besides its body and its occurrences. */
export interface FeedRecord extends FeedKey {
  readonly sourceKey: string
  readonly validators: Validators
  readonly expansionKey?: string
  readonly warnings: readonly Warning[]
  readonly lastReadAt?: Instant
  readonly failure?: { readonly at: Instant; readonly code: string }
  /** How often it has failed since it was last read. */
  readonly failures: number
}

/** All but the body, which is large. */
export const recordColumns = [
  'library_id',
  'feed_id',
  'source_key',
  'etag',
  'last_modified',
  'expansion_key',
  'warnings',
  'last_read_at',
  'last_failure_at',
  'last_failure_code',
  'failures',
] as const satisfies readonly (keyof FeedTable)[]

export function toFeedRecord(row: Pick<Selectable<FeedTable>, (typeof recordColumns)[number]>): FeedRecord {
  const { last_failure_at: failedAt, last_failure_code: code, failures } = row
  return {
    library: row.library_id,
    feed: row.feed_id,
    sourceKey: row.source_key,
    validators: {
      ...(row.etag !== null && { etag: row.etag }),
      ...(row.last_modified !== null && { lastModified: row.last_modified }),
    },
    ...(row.expansion_key !== null && { expansionKey: row.expansion_key }),
    warnings: JSON.parse(row.warnings) as Warning[],
    ...(row.last_read_at !== null && { lastReadAt: row.last_read_at }),
    ...(failures > 0 && failedAt !== null && code !== null && { failure: { at: failedAt, code } }),
    failures,
  }
}
