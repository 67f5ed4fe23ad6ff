import { indexOccurrences } from '../../calendar/index-occurrences.ts'
import { appliedMigration, migrate, newestMigration } from '../migrate.ts'
import type { StorageEngine } from '../storage-engine.ts'
import { checkSame, TableDigester, type TableDigests } from './table-digest.ts'
import { readTables, type TableRows, writeRows } from './table-rows.ts'

/** All rows of a database at one moment. */
export interface DatabaseCopy {
  /** The last migration that made the tables which they come from. */
  readonly migration: string
  readonly tables: AsyncIterable<TableRows>
}

/** A database cannot be copied; `message` says why, for the person who typed the command. */
export class TransferError extends Error {
  override readonly name = 'TransferError'
}

/**
 * Make a new database hold what the copy holds, and bring it up to date. It is all there, compared row by row with what
 * was read, or nothing is.
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
    for await (const part of digester.through(tables)) await writeRows(transaction, part)
    const given = digester.digests()
    isComplete(given)
    checkSame(await new TableDigester().all(readTables(transaction)), given)
    return given
  })
  await migrate(engine)
  await engine.unhurried.transaction().execute(transaction => indexOccurrences(transaction, engine.search))
  return digests
}

/** Give it the tables that the rows come from. */
async function prepare(engine: StorageEngine, migration: string): Promise<void> {
  if (migration > newestMigration) throw new TransferError('The copy is of a newer version of this program')
  const applied = await appliedMigration(engine.unhurried)
  if (applied === undefined) await migrate(engine, migration)
  else if (applied !== migration)
    throw new TransferError(`The copy is of version ${migration}: fill a database that has no tables yet`)
}
