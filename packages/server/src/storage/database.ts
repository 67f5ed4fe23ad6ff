import type { Kysely } from 'kysely'

/**
 * The tables. The library comes first in every key, so that a database can be spread by library. Times are text
 * (ISO 8601, UTC) and flags are integers, alike on SQLite and PostgreSQL.
 */
export interface Tables {
  feed: FeedTable
  occurrence: OccurrenceTable
  occurrence_facet: OccurrenceFacetTable
}

export interface FeedTable {
  library_id: string
  feed_id: string
  /** Stands for the address it was read from: validators of another address are worth nothing. */
  source_key: string
  etag: string | null
  last_modified: string | null
  /** The last good copy, as it came. */
  body: Uint8Array | null
  /** Stands for all that the occurrences were made with, besides the body. */
  expansion_key: string | null
  /** JSON, a list of `Warning`. */
  warnings: string
  last_read_at: string | null
  last_failure_at: string | null
  last_failure_code: string | null
  /** How often it has failed since it was last read. */
  failures: number
}

export interface OccurrenceTable {
  library_id: string
  id: string
  feed_id: string
  start_wall: string
  /** The last date on which it shows. */
  last_date: string
  title_key: string
  /** JSON, an `Occurrence`. */
  document: string
  document_hash: string
  /** Which text of the search index it has; a series shares one. */
  text_key: string
}

export interface OccurrenceFacetTable {
  library_id: string
  occurrence_id: string
  facet: string
  word: string
}

export type Database = Kysely<Tables>
