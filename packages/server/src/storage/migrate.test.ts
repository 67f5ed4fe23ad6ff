import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { sql } from 'kysely'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { onEachDatabase } from '../../test/test-databases.ts'
import { tableKeys } from './table-keys.ts'
import { migrate, newestMigration } from './migrate.ts'
import { openEngine } from './open-engine.ts'
import type { StorageEngine } from './storage-engine.ts'

let database: string
let engine: StorageEngine

/** Of every table but those of Kysely and of the search. */
async function tables(): Promise<readonly string[]> {
  const found = await engine.reader.introspection.getTables()
  return found.map(({ name }) => name).filter(name => !/^occurrence_(text|words)/.test(name))
}
const applied = async () => (await sql<{ name: string }>`select name from kysely_migration`.execute(engine.reader)).rows

/** The columns of the key, in its order. */
const keyOf = {
  SQLite: (table: string) =>
    sql<{ name: string }>`select name from pragma_table_info(${table}) where pk > 0 order by pk`,
  PostgreSQL: (table: string) => sql<{ name: string }>`select a.attname as name from pg_index i,
    unnest(i.indkey) with ordinality k(number, place) join pg_attribute a on a.attnum = k.number
    where i.indrelid = ${table}::regclass and a.attrelid = i.indrelid and i.indisprimary order by k.place`,
}

await onEachDatabase(({ name, createForProcesses }) => {
  beforeEach(async () => {
    database = await createForProcesses()
    engine = openEngine(database)
  })
  afterEach(() => engine.close())

  test('migrations run once, however many processes start at the same time', async () => {
    const storage = new URL('storage.ts', import.meta.url).href
    const script = `import(${JSON.stringify(storage)}).then(async ({ openStorage }) =>
      (await openStorage(${JSON.stringify(database)})).close())`
    const node = ['--conditions=@library-catalyst/source', '--eval', script]
    await Promise.all([1, 2, 3, 4].map(() => promisify(execFile)(process.execPath, node)))
    const names = (await applied()).map(row => row.name)
    expect(new Set(names).size).toBe(names.length)
    expect(names.at(-1)).toBe(newestMigration)
  }, 60_000)

  test('a database of a newer program is refused', async () => {
    await migrate(engine)
    await sql`insert into kysely_migration (name, timestamp) values ('9999-future', '2030-01-01T00:00:00Z')`.execute(
      engine.writer,
    )
    await expect(migrate(engine)).rejects.toThrow('cannot be brought up to date')
  })

  test('a failed migration leaves nothing behind', async () => {
    await sql`create table occurrence (id text)`.execute(engine.writer)
    await expect(migrate(engine)).rejects.toThrow()
    expect(await tables()).toEqual(['occurrence'])
  })

  test('every table has its library first in its key, and the key that copies of it are sorted by', async () => {
    await migrate(engine)
    expect([...(await tables())].sort()).toEqual(Object.keys(tableKeys).sort())
    for (const [table, key] of Object.entries(tableKeys)) {
      const { rows } = await keyOf[name](table).execute(engine.reader)
      expect(
        rows.map(row => row.name),
        table,
      ).toEqual(key)
      expect(key[0]).toBe('library_id')
    }
  })
})
