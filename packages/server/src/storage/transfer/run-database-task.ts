import { existsSync } from 'node:fs'
import type { DatabaseTask } from '../../command-line.ts'
import { isPostgresUrl, locateDatabase } from '../locate-database.ts'
import { openEngine } from '../open-engine.ts'
import type { StorageEngine } from '../storage-engine.ts'
import { backUp, moveTo, restore } from './copy-database.ts'
import type { TableDigests } from './table-digest.ts'
import { TransferError } from './transfer-error.ts'

/**
 * Do what the command line asks for, and say how many rows of each table were copied.
 *
 * @param database the configured one, as `openStorage` takes it
 * @throws {TransferError} if it cannot be done
 */
export async function runDatabaseTask(
  task: DatabaseTask,
  database: string,
  tell: (line: string) => void,
): Promise<void> {
  if (task.kind !== 'restore') mustExist(database)
  const copied = await withEngine(database, engine => run(task, engine))
  for (const [table, { rows, sha256 }] of Object.entries(copied)) tell(`${table}: ${rows} rows, sha256 ${sha256}`)
}

async function run(task: DatabaseTask, engine: StorageEngine): Promise<TableDigests> {
  switch (task.kind) {
    case 'backup':
      return backUp(engine, task.file)
    case 'restore':
      return restore(engine, task.file)
    case 'move':
      return withEngine(locateDatabase(task.to, process.cwd()), target => moveTo(target, engine))
  }
}

async function withEngine<Result>(database: string, work: (engine: StorageEngine) => Promise<Result>): Promise<Result> {
  const engine = openEngine(database)
  try {
    return await work(engine)
  } finally {
    await engine.close()
  }
}

/** To open a SQLite file is to make it. */
function mustExist(database: string): void {
  if (!isPostgresUrl(database) && !existsSync(database)) throw new TransferError(`There is no database ${database}`)
}
