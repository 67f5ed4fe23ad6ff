import type { Database } from '../database.ts'
import { appliedMigration } from '../migrate.ts'
import type { StorageEngine } from '../storage-engine.ts'
import { readBackupFile, writeBackupFile } from './backup-file.ts'
import { type DatabaseCopy, fillDatabase } from './fill-database.ts'
import type { TableDigests } from './table-digest.ts'
import { readTables } from './table-rows.ts'
import { TransferError } from './transfer-error.ts'

/** Write all of a database to a file, as it is at this moment; servers may go on meanwhile. */
export async function backUp(engine: StorageEngine, file: string): Promise<TableDigests> {
  const reading = engine.unhurried.transaction().setIsolationLevel('repeatable read').setAccessMode('read only')
  return reading.execute(async transaction => writeBackupFile(file, await copyOf(transaction)))
}

/**
 * Make a new database of a file that `backUp` wrote.
 *
 * @throws {TransferError} if that cannot be done; the database is then as it was, but for its empty tables
 */
export async function restore(engine: StorageEngine, file: string): Promise<TableDigests> {
  const backup = await readBackupFile(file)
  return fillDatabase(engine, backup, read => backup.checkComplete(read))
}

/**
 * Copy all of one database into a new one. No server should run on either; nobody can write the first one meanwhile,
 * if it is a SQLite file, so nothing that was acknowledged stays behind.
 *
 * @throws {TransferError} as above
 */
export async function moveTo(target: StorageEngine, source: StorageEngine): Promise<TableDigests> {
  return source.unhurried
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async transaction => fillDatabase(target, await copyOf(transaction)))
}

async function copyOf(transaction: Database): Promise<DatabaseCopy> {
  const migration = await appliedMigration(transaction)
  if (migration === undefined) throw new TransferError('The database is empty: it has no tables')
  return { migration, tables: readTables(transaction) }
}
