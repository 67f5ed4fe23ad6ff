import { DatabaseSync } from 'node:sqlite'
import { Kysely } from 'kysely'
import type { Tables } from '../database.ts'
import type { StorageEngine } from '../storage-engine.ts'
import { NodeSqliteDialect } from './node-sqlite-dialect.ts'
import { sqliteSearchIndex } from './sqlite-search-index.ts'

const inMemory = ':memory:'
/** How long to wait for another process that writes, in milliseconds. */
const timeout = 5000

/**
 * Open a SQLite file, or make it.
 *
 * @param file a path, or `:memory:`
 */
export function openSqlite(file: string): StorageEngine {
  const writing = new DatabaseSync(file, { timeout, enableForeignKeyConstraints: true })
  // What a client was told is done is on the disk; what is deleted is overwritten there.
  writing.exec('pragma journal_mode = wal; pragma synchronous = full; pragma secure_delete = on')
  const writer = toKysely(writing)
  const reader = file === inMemory ? writer : toKysely(new DatabaseSync(file, { timeout, readOnly: true }))
  return {
    reader,
    writer,
    unhurried: writer,
    bytes: 'blob',
    search: sqliteSearchIndex,
    // Only one transaction writes at a time.
    claim: () => Promise.resolve(true),
    async close() {
      if (reader !== writer) await reader.destroy()
      await writer.destroy()
    },
  }
}

const toKysely = (database: DatabaseSync): Kysely<Tables> => new Kysely({ dialect: new NodeSqliteDialect(database) })
