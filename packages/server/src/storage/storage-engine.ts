import type { ColumnDataType } from 'kysely'
import type { Database } from './database.ts'
import type { SearchIndex } from './search-index.ts'

/** One kind of database, open: where queries go, and the few things in which kinds differ. */
export interface StorageEngine {
  /** Reads go on while the writer is in a long transaction, where the database can do that. */
  readonly reader: Database
  readonly writer: Database
  readonly bytes: ColumnDataType
  readonly search: SearchIndex
  close(): Promise<void>
}
