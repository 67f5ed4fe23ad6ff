import { sql } from 'kysely'
import { createFeedStore, type FeedStore } from '../calendar/feed-store.ts'
import { createOccurrenceReader, type OccurrenceReader } from '../calendar/occurrence-reader.ts'
import { migrate } from './migrate.ts'
import { openSqlite } from './sqlite/open-sqlite.ts'

/** Everything the server keeps, one store per kind of thing. */
export interface Storage {
  readonly occurrences: OccurrenceReader
  readonly feeds: FeedStore
  /** Rejects if the database does not answer. */
  check(): Promise<void>
  close(): Promise<void>
}

/**
 * Open the database, or make it, and bring it up to date.
 *
 * @param database path of a SQLite file, or `:memory:`
 */
export async function openStorage(database: string): Promise<Storage> {
  const engine = openSqlite(database)
  try {
    await migrate(engine)
  } catch (error) {
    await engine.close()
    throw error
  }
  return {
    occurrences: createOccurrenceReader(engine),
    feeds: createFeedStore(engine),
    async check() {
      await sql`select 1`.execute(engine.reader)
    },
    close: () => engine.close(),
  }
}
