import { Migrator } from 'kysely/migration'
import type { Database } from './database.ts'
import { calendarFeeds } from './migrations/0001-calendar-feeds.ts'
import type { StorageEngine } from './storage-engine.ts'

/** Forward only, in this order; what has been released is never changed. */
const migrations = { '0001-calendar-feeds': calendarFeeds }

/**
 * Bring the tables up to date. Safe with several processes at once, and a failed migration leaves nothing behind.
 *
 * @throws if the database is newer than this program, or a migration fails
 */
export async function migrate(engine: StorageEngine): Promise<void> {
  const migrator = new Migrator({
    db: engine.writer,
    provider: {
      getMigrations: async () =>
        Object.fromEntries(
          Object.entries(migrations).map(([name, up]) => [name, { up: (database: Database) => up(database, engine) }]),
        ),
    },
  })
  const { error } = await migrator.migrateToLatest()
  if (error !== undefined) throw new Error('The database cannot be brought up to date', { cause: error })
}
