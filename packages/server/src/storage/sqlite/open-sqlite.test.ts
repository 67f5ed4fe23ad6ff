import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
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
