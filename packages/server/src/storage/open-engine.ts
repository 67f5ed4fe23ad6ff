import { isPostgresUrl } from './locate-database.ts'
import { openPostgres } from './postgres/open-postgres.ts'
import { openSqlite } from './sqlite/open-sqlite.ts'
import type { StorageEngine } from './storage-engine.ts'

/** Open a database as it is; its tables may be missing, or old. */
export function openEngine(database: string): StorageEngine {
  return isPostgresUrl(database) ? openPostgres(database) : openSqlite(database)
}
