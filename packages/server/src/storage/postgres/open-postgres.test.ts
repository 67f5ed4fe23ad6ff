import { sql } from 'kysely'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { onPostgres } from '../../../test/test-databases.ts'
import { openEngine } from '../open-engine.ts'
import type { StorageEngine } from '../storage-engine.ts'
import { migrate } from '../migrate.ts'

let engine: StorageEngine
const shown = async (name: string, of: 'reader' | 'writer' = 'writer') =>
  (await sql<{ value: string }>`select current_setting(${name}) as value`.execute(engine[of])).rows[0]?.value
const addFeed = (feed: string) =>
  engine.reader
    .insertInto('feed')
    .values({ library_id: 'a', feed_id: feed, source_key: '', warnings: '[]', failures: 0 })
    .execute()

await onPostgres(({ create }) => {
  let url: string
  beforeEach(async () => {
    url = await create()
    engine = openEngine(url)
  })
  afterEach(() => engine.close())

  test('what was acknowledged is synced, whatever the settings of the database', async () => {
    await sql
      .raw(`alter database ${new URL(url).pathname.slice(1)} set synchronous_commit = off`)
      .execute(engine.unhurried)
    await engine.close()
    engine = openEngine(url)
    expect(await shown('synchronous_commit')).toBe('on')
    expect(await shown('synchronous_commit', 'reader')).toBe('off')
  })

  test('statements and locks have a limit, but for migrations', async () => {
    expect(await shown('statement_timeout')).toBe('15s')
    expect(await shown('lock_timeout')).toBe('10s')
    expect(await shown('default_transaction_isolation')).toBe('read committed')
    const unhurried = await sql<{ value: string }>`select current_setting('statement_timeout') as value`.execute(
      engine.unhurried,
    )
    expect(unhurried.rows).toEqual([{ value: '0' }])
  })

  test('the reader cannot write', async () => {
    await migrate(engine)
    await expect(addFeed('a')).rejects.toThrow(/read-only/)
  })

  test('counts are numbers, and bytes are bytes', async () => {
    const { rows } = await sql`select count(*) as n, '\\x00ff'::bytea as b, null::bytea as none`.execute(engine.reader)
    expect(rows).toEqual([{ n: 1, b: new Uint8Array([0, 255]), none: null }])
  })

  test('text sorts by code point, though this database sorts as people do', async () => {
    const { rows } = await sql`select 'a' < 'B' as people`.execute(engine.reader)
    expect(rows).toEqual([{ people: true }])
    await migrate(engine)
    const compared = await sql`select title_key < 'a' as before from (select 'B' collate "C" as title_key) x`.execute(
      engine.reader,
    )
    expect(compared.rows).toEqual([{ before: true }])
  })

  test('a transaction that was in the way of another is told apart from a database that is away', async () => {
    await expect(sql`select 1/0`.execute(engine.writer)).rejects.toThrow('division by zero')
    await expect(
      sql`do $$ begin raise exception using errcode = '40001'; end $$`.execute(engine.writer),
    ).rejects.toMatchObject({ name: 'StorageError', code: 'busy' })
    await expect(sql`select pg_terminate_backend(pg_backend_pid())`.execute(engine.writer)).rejects.toMatchObject({
      name: 'StorageError',
      code: 'unavailable',
    })
    expect((await sql`select 1 as one`.execute(engine.writer)).rows).toEqual([{ one: 1 }])
  })

  test('a database that is not there is unavailable', async () => {
    const nowhere = openEngine('postgres://localhost:1/nothing')
    await expect(sql`select 1`.execute(nowhere.reader)).rejects.toMatchObject({
      name: 'StorageError',
      code: 'unavailable',
    })
    await nowhere.close()
  })
})
