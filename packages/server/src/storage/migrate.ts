import { sql } from 'kysely'
import { Migrator } from 'kysely/migration'
import type { Database } from './database.ts'
import { calendarFeeds } from './migrations/0001-calendar-feeds.ts'
import { picturesAndSeries } from './migrations/0002-pictures-and-series.ts'
import { registrations } from './migrations/0003-registrations.ts'
import { mailJobsLinks } from './migrations/0004-mail-jobs-links.ts'
import { ownEvents } from './migrations/0005-own-events.ts'
import { staff } from './migrations/0006-staff.ts'
import { safety } from './migrations/0007-safety.ts'
import type { StorageEngine } from './storage-engine.ts'

/** Forward only, in this order; what has been released is never changed. */
const migrations = {
  '0001-calendar-feeds': calendarFeeds,
  '0002-pictures-and-series': picturesAndSeries,
  '0003-registrations': registrations,
  '0004-mail-jobs-links': mailJobsLinks,
  '0005-own-events': ownEvents,
  '0006-staff': staff,
  '0007-safety': safety,
}

export const newestMigration = Object.keys(migrations).at(-1) ?? ''

/** The last one that a database has had; undefined if it has no tables yet. */
export async function appliedMigration(database: Database): Promise<string | undefined> {
  const tables = await database.introspection.getTables({ withInternalKyselyTables: true })
  if (!tables.some(({ name }) => name === 'kysely_migration')) return undefined
  const { rows } = await sql<{ last: string | null }>`select max(name) as last from kysely_migration`.execute(database)
  return rows[0]?.last ?? undefined
}

/**
 * Bring the tables up to date. Safe with several processes at once, and a failed migration leaves nothing behind.
 *
 * @param last to stop after this one, in a database that has no tables yet
 * @throws if the database is newer than this program, or a migration fails
 */
export async function migrate(engine: StorageEngine, last = newestMigration): Promise<void> {
  const migrator = new Migrator({
    db: engine.unhurried,
    provider: {
      getMigrations: async () =>
        Object.fromEntries(
          Object.entries(migrations).map(([name, up]) => [name, { up: (database: Database) => up(database, engine) }]),
        ),
    },
  })
  const { error } = await (last === newestMigration ? migrator.migrateToLatest() : migrator.migrateTo(last))
  if (error !== undefined) throw new Error('The database cannot be brought up to date', { cause: error })
}
