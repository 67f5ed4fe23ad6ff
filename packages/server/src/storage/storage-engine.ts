import type { ColumnDataType } from 'kysely'
import type { Database } from './database.ts'
import type { SearchIndex } from './search-index.ts'

/** One kind of database, open: where queries go, and the few things in which kinds differ. */
export interface StorageEngine {
  /** Reads go on while the writer is in a long transaction, where the database can do that. */
  readonly reader: Database
  readonly writer: Database
  /** For migrations and copies of everything: a statement may take as long as it needs. */
  readonly unhurried: Database
  readonly bytes: ColumnDataType
  readonly search: SearchIndex
  /**
   * Take a name until the transaction ends; false if another one has it. Without waiting, so that the second of two who
   * do the same is told at once.
   */
  claim(transaction: Database, name: string): Promise<boolean>
  close(): Promise<void>
}
