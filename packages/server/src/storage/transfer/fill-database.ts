import { indexOccurrences } from '../../calendar/index-occurrences.ts'
import type { Database } from '../database.ts'
import { appliedMigration, migrate, newestMigration } from '../migrate.ts'
import type { StorageEngine } from '../storage-engine.ts'
import { StorageError } from '../storage-error.ts'
import { checkSame, TableDigester, type TableDigests } from './table-digest.ts'
import { readTables, type TableRows, writeRows } from './table-rows.ts'
import { TransferError } from './transfer-error.ts'

/** All rows of a database at one moment. */
export interface DatabaseCopy {
  /** The last migration that made the tables which they come from. */
  readonly migration: string
  readonly tables: AsyncIterable<TableRows>
}

/**
 * Make a new database hold what the copy holds, and bring it up to date. It is all there, compared row by row with what
 * was read and findable by its words, or nothing is.
 *
 * @param isComplete asked once everything has been written; throws if there should have been more
 * @throws {TransferError} if the database holds anything already, or the copy is of a newer program
 */
export async function fillDatabase(
  engine: StorageEngine,
  { migration, tables }: DatabaseCopy,
  isComplete: (written: TableDigests) => void = () => {},
): Promise<TableDigests> {
  await prepare(engine, migration)
  const digests = await engine.unhurried.transaction().execute(async transaction => {
    for await (const _ of readTables(transaction)) throw new TransferError('The database to fill is not empty')
    const digester = new TableDigester()
    for await (const part of digester.through(tables)) await write(transaction, part)
    const given = digester.digests()
    isComplete(given)
    checkSame(await new TableDigester().all(readTables(transaction)), given)
    await indexOccurrences(transaction, engine.search)
    return given
  })
  await migrate(engine)
  return digests
}

async function write(transaction: Database, part: TableRows): Promise<void> {
  try {
    await writeRows(transaction, part)
  } catch (error) {
    if (error instanceof StorageError) throw error
    // What a database says of a row may quote it.
    throw new TransferError(`Table ${part.table} does not take its rows as they are in the copy`)
  }
}

/** Give it the tables that the rows come from. */
async function prepare(engine: StorageEngine, migration: string): Promise<void> {
  if (migration > newestMigration) throw new TransferError('The copy is of a newer version of this program')
  const applied = await appliedMigration(engine.unhurried)
  if (applied === undefined) await migrate(engine, migration)
  else if (applied !== migration)
    throw new TransferError(`The copy is of version ${migration}: fill a database that has no tables yet`)
}
