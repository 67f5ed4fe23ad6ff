import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { sql } from 'kysely'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Database } from '../database.ts'
import { migrate } from '../migrate.ts'
import type { StorageEngine } from '../storage-engine.ts'
import { openSqlite } from './open-sqlite.ts'

let directory: string
let engines: StorageEngine[]

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'catalyst-'))
  engines = []
})
afterEach(async () => {
  await Promise.all(engines.map(engine => engine.close()))
  await rm(directory, { recursive: true })
})

function open(): StorageEngine {
  const engine = openSqlite(join(directory, 'catalyst.db'))
  engines.push(engine)
  return engine
}
async function pragma(database: Database, name: string): Promise<unknown> {
  const { rows } = await sql.raw<Record<string, unknown>>(`pragma ${name}`).execute(database)
  return Object.values(rows[0] ?? {})[0]
}
const addFeed = (database: Database, feed: string) =>
  database
    .insertInto('feed')
    .values({ library_id: 'a', feed_id: feed, source_key: '', warnings: '[]', failures: 0 })
    .execute()
const countFeeds = async (database: Database) => (await database.selectFrom('feed').select('feed_id').execute()).length

test('what was acknowledged is synced, what was deleted is overwritten, and keys between tables hold', async () => {
  const { writer } = open()
  expect(await pragma(writer, 'journal_mode')).toBe('wal')
  expect(await pragma(writer, 'synchronous')).toBe(2)
  expect(await pragma(writer, 'secure_delete')).toBe(1)
  expect(await pragma(writer, 'foreign_keys')).toBe(1)
  expect(await pragma(writer, 'busy_timeout')).toBe(5000)
})

test('the reader goes on while a transaction is open, sees none of it, and cannot write', async () => {
  const engine = open()
  await migrate(engine)
  await engine.writer.transaction().execute(async transaction => {
    await addFeed(transaction, 'a')
    expect(await countFeeds(engine.reader)).toBe(0)
  })
  expect(await countFeeds(engine.reader)).toBe(1)
  await expect(addFeed(engine.reader, 'b')).rejects.toThrow(/readonly/)
})

test('migrations run once, however many processes start at the same time', async () => {
  const storage = new URL('../storage.ts', import.meta.url).href
  const script = `import(${JSON.stringify(storage)}).then(async ({ openStorage }) =>
    (await openStorage(${JSON.stringify(join(directory, 'catalyst.db'))})).close())`
  const node = ['--conditions=@library-catalyst/source', '--eval', script]
  await Promise.all([1, 2, 3].map(() => promisify(execFile)(process.execPath, node)))
  const { rows } = await sql`select name from kysely_migration`.execute(open().reader)
  expect(rows).toHaveLength(1)
}, 20_000)

test('a database of a newer program is refused', async () => {
  const engine = open()
  await migrate(engine)
  await sql`insert into kysely_migration (name, timestamp) values ('9999-future', '2030-01-01T00:00:00.000Z')`.execute(
    engine.writer,
  )
  await expect(migrate(engine)).rejects.toThrow('cannot be brought up to date')
})

test('a failed migration leaves nothing behind', async () => {
  const engine = open()
  await sql`create table occurrence (id text)`.execute(engine.writer)
  await expect(migrate(engine)).rejects.toThrow()
  const { rows } = await sql`select name from sqlite_master where name = 'feed'`.execute(engine.reader)
  expect(rows).toEqual([])
})

test('every table has the library first in its key', async () => {
  const engine = open()
  await migrate(engine)
  const { rows } = await sql<{ table: string; first: string }>`select m.name as "table", c.name as first
    from sqlite_master m, pragma_table_info(m.name) c where m.type = 'table' and c.pk = 1
    and m.name not like 'kysely_%' and m.name not like 'sqlite_%' and m.name not like 'occurrence_words%'`.execute(
    engine.reader,
  )
  // The search index of SQLite needs a number; the library is in its unique key and in every term.
  const tables = rows.filter(({ table }) => table !== 'occurrence_text')
  expect(tables.map(({ table }) => table).sort()).toEqual(['feed', 'occurrence', 'occurrence_facet'])
  expect(new Set(tables.map(({ first }) => first))).toEqual(new Set(['library_id']))
})
