import { sql } from 'kysely'
import { createFeedStore, type FeedStore } from '../calendar/feed-store.ts'
import { createOccurrenceReader, type OccurrenceReader } from '../calendar/occurrence-reader.ts'
import { createPictureStore, type PictureStore } from '../pictures/picture-store.ts'
import { createRegistrationStore, type RegistrationStore } from '../registration/registration-store.ts'
import { migrate } from './migrate.ts'
import { openEngine } from './open-engine.ts'

/** Everything the server keeps, one store per kind of thing. */
export interface Storage {
  readonly occurrences: OccurrenceReader
  readonly feeds: FeedStore
  readonly pictures: PictureStore
  readonly registrations: RegistrationStore
  /** Rejects if the database does not answer. */
  check(): Promise<void>
  close(): Promise<void>
}

/**
 * Open the database, or make it, and bring it up to date.
 *
 * @param database path of a SQLite file, `:memory:`, or the `postgres://` address of a PostgreSQL database
 */
export async function openStorage(database: string): Promise<Storage> {
  const engine = openEngine(database)
  try {
    await migrate(engine)
  } catch (error) {
    await engine.close()
    throw error
  }
  return {
    occurrences: createOccurrenceReader(engine),
    feeds: createFeedStore(engine),
    pictures: createPictureStore(engine),
    registrations: createRegistrationStore(engine),
    async check() {
      await sql`select 1`.execute(engine.reader)
    },
    close: () => engine.close(),
  }
}
