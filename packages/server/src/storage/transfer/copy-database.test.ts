import { appendFile, mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { sampleOccurrence } from '../../../test/sample-occurrence.ts'
import { onEachDatabase } from '../../../test/test-databases.ts'
import { migrate } from '../migrate.ts'
import { openEngine } from '../open-engine.ts'
import type { StorageEngine } from '../storage-engine.ts'
import { openStorage, type Storage } from '../storage.ts'
import { tableKeys } from '../table-keys.ts'
import { backUp, moveTo, restore } from './copy-database.ts'
import { TableDigester, type TableDigests } from './table-digest.ts'
import { readTables, writeRows } from './table-rows.ts'
import { TransferError } from './transfer-error.ts'

let folder: string
let engines: StorageEngine[]

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'catalyst-'))
  engines = []
})
afterEach(async () => {
  await Promise.all(engines.map(engine => engine.close()))
  await rm(folder, { recursive: true })
})

function open(database: string): StorageEngine {
  const engine = openEngine(database)
  engines.push(engine)
  return engine
}
const digestsOf = (engine: StorageEngine): Promise<TableDigests> =>
  engine.reader
    .transaction()
    .setAccessMode('read only')
    .execute(async all => new TableDigester().all(readTables(all)))

/** Rows in every table: more than fit into one statement, and bytes, nulls, quotes, characters of all kinds, even U+0000. */
async function fill(database: string): Promise<void> {
  const storage = await openStorage(database)
  await register(storage)
  const occurrences = Array.from({ length: 120 }, (_, number) =>
    sampleOccurrence({
      id: `p:${number}`,
      title: `Ångström's "${number}" 🎉\n a\0b`,
      categories: ['C++', 'Ä', 'a'],
      image: { url: `https://a.example/${number}.jpg`, alt: '' },
    }),
  )
  for (const [library, feed] of [
    ['harbour', 'p'],
    ['city', 'q'],
  ] as const)
    await storage.feeds.saveReading({
      library,
      feed,
      at: '2026-11-25T08:00:00Z',
      sourceKey: 'somewhere',
      validators: {},
      body: new Uint8Array([0, 255, 10, 13, 39]),
      expansion: { key: 'one', occurrences, warnings: [] },
    })
  await storage.close()
  const engine = open(database)
  const picture = { library_id: 'city', picture_key: 'k', width: 320, body: new Uint8Array(70_000).fill(7) }
  await engine.writer
    .insertInto('picture')
    .values({ ...picture, bytes: 70_000, etag: '"e"', read_at: '2026' })
    .execute()
  await fillOthers(engine)
}

/** One row, alike in every column, so that what refers to another table finds its row there. */
async function fillOthers({ writer }: StorageEngine): Promise<void> {
  const tables = await writer.introspection.getTables()
  for (const table of Object.keys(tableKeys)) {
    const { rows } = await sql`select 1 from ${sql.table(table)} limit 1`.execute(writer)
    if (rows.length > 0) continue
    const columns = tables.find(({ name }) => name === table)?.columns ?? []
    const row = Object.fromEntries(columns.map(({ name, dataType }) => [name, sampleValue(dataType.toLowerCase())]))
    await writeRows(writer, { table, rows: [row] })
  }
}

function sampleValue(dataType: string): string | number | Uint8Array {
  if (dataType === 'text') return 'ä "b"'
  return dataType.startsWith('int') ? 1 : new Uint8Array([0, 255])
}
async function register({ registrations }: Storage): Promise<void> {
  const [now, event] = ['2026-11-20T09:00:00Z', { library: 'city', event: 'p:1' }]
  await registrations.configure(event, { capacity: 3, maxPartySize: 4, hasWaitingList: true }, now)
  for (const partySize of [2, 2, 1])
    await registrations.register({
      ...event,
      request: {
        name: 'Zoë',
        email: 'zoe@mail.example',
        partySize,
        answers: { one: 'Yes\n"no"' },
        accessNeeds: 'Light',
      },
      idempotencyKey: `key-${partySize}-${Math.random()}`,
      now,
      occasion: { starts: '2026-11-25T09:00:00Z', ends: '2026-11-25T10:00:00Z' },
    })
}
async function found(database: string): Promise<number> {
  const storage = await openStorage(database)
  const window = { start: '2026-11-25', end: '2026-11-26' }
  const list = await storage.occurrences.list('city', { window, text: 'angstrom 🎉 11', limit: 500 })
  await storage.close()
  return list.length
}

await onEachDatabase(({ createForProcesses }) => {
  test.each(['all.jsonl', 'all.jsonl.gz'])('%s brings back every row of every table, and the search', async name => {
    const [from, to] = [await createForProcesses(), await createForProcesses()]
    await fill(from)
    const before = await digestsOf(open(from))
    expect(Object.keys(before)).toEqual(Object.keys(tableKeys))
    expect(await backUp(open(from), join(folder, name))).toEqual(before)
    expect(await restore(open(to), join(folder, name))).toEqual(before)
    expect(await digestsOf(open(to))).toEqual(before)
    expect(await found(to)).toBe(await found(from))
    expect(await found(to)).toBeGreaterThan(0)
  })

  test('a backup is of one moment, and in nobody’s way', async () => {
    const database = await createForProcesses()
    await fill(database)
    const engine = open(database)
    const before = await digestsOf(engine)
    const file = join(folder, 'all.jsonl')
    const [written] = await Promise.all([
      backUp(open(database), file),
      ...Array.from({ length: 20 }, async (_, number) =>
        engine.writer
          .updateTable('feed')
          .set({ failures: number + 1 })
          .execute(),
      ),
    ])
    expect(written['occurrence']).toEqual(before['occurrence'])
    const target = open(await createForProcesses())
    await restore(target, file)
    const failures = await target.reader.selectFrom('feed').select('failures').execute()
    expect(new Set(failures.map(row => row.failures)).size).toBe(1)
  })

  test('it goes into a new database only', async () => {
    const database = await createForProcesses()
    await fill(database)
    await backUp(open(database), join(folder, 'all.jsonl'))
    await expect(restore(open(database), join(folder, 'all.jsonl'))).rejects.toThrow('not empty')
  })

  test.each([
    ['cut off', async (file: string) => truncate(file, (await stat(file)).size - 200)],
    ['changed', async (file: string) => writeFile(file, (await readFile(file, 'utf8')).replace('"p:7"', '"p:x"'))],
    [
      'longer',
      async (file: string) =>
        appendFile(file, 'feed {"library_id":"x","feed_id":"x","source_key":"","warnings":"[]","failures":0}\n'),
    ],
    ['of something else', (file: string) => writeFile(file, '{"format":"other"}\n')],
    [
      'of another person',
      async (file: string) => writeFile(file, (await readFile(file, 'utf8')).replace('"Zoë"', '"Zoe"')),
    ],
    ['damaged', async (file: string) => writeFile(file, (await readFile(file, 'utf8')).replace('"Zoë"', '"Zoë'))],
    [
      'of a newer program',
      async (file: string) => writeFile(file, (await readFile(file, 'utf8')).replace(/"000\d/, '"9999')),
    ],
  ])('a file that is %s is refused, and leaves no row behind', async (_, spoil) => {
    const [from, to] = [await createForProcesses(), await createForProcesses()]
    await fill(from)
    const file = join(folder, 'all.jsonl')
    await backUp(open(from), file)
    await spoil(file)
    const refused = restore(open(to), file)
    await expect(refused).rejects.toThrow(TransferError)
    await expect(refused).rejects.not.toThrow(/Zoë/)
    const target = open(to)
    await migrate(target)
    expect(await digestsOf(target)).toEqual({})
  })

  test('a compressed file that is cut off is refused in words', async () => {
    const [from, to] = [await createForProcesses(), await createForProcesses()]
    await fill(from)
    const file = join(folder, 'all.jsonl.gz')
    await backUp(open(from), file)
    await truncate(file, (await stat(file)).size - 200)
    await expect(restore(open(to), file)).rejects.toThrow(TransferError)
  })

  test('without its search, nothing is restored', async () => {
    const [from, to] = [await createForProcesses(), await createForProcesses()]
    await fill(from)
    await backUp(open(from), join(folder, 'all.jsonl'))
    const engine = open(to)
    const search = { ...engine.search, add: () => Promise.reject(new Error('cut short')) }
    await expect(restore({ ...engine, search }, join(folder, 'all.jsonl'))).rejects.toThrow('cut short')
    expect(await digestsOf(engine)).toEqual({})
  })

  test('what an older version wrote is brought up to date', async () => {
    const old = open(await createForProcesses())
    await migrate(old, '0001-calendar-feeds')
    await old.writer
      .insertInto('feed')
      .values({ library_id: 'a', feed_id: 'f', source_key: '', warnings: '[]', failures: 3 })
      .execute()
    await backUp(old, join(folder, 'old.jsonl'))
    const target = open(await createForProcesses())
    expect(await restore(target, join(folder, 'old.jsonl'))).toMatchObject({ feed: { rows: 1 } })
    expect(await target.reader.selectFrom('picture').selectAll().execute()).toEqual([])
  })

  test('only its user may read a backup, and an unfinished one does not take the place of the last', async () => {
    const database = await createForProcesses()
    await fill(database)
    const file = join(folder, 'all.jsonl')
    await backUp(open(database), file)
    expect((await stat(file)).mode & 0o777).toBe(0o600)
    const engine = open(await createForProcesses())
    await expect(backUp(engine, file)).rejects.toThrow('no tables')
    expect(await readdir(folder)).toEqual(['all.jsonl'])
  })

  test('a SQLite file moves here, and from here into a SQLite file', async () => {
    const [file, here, back] = [join(folder, 'a.db'), await createForProcesses(), join(folder, 'b.db')]
    await fill(file)
    const before = await digestsOf(open(file))
    expect(await moveTo(open(here), open(file))).toEqual(before)
    expect(await digestsOf(open(here))).toEqual(before)
    expect(await found(here)).toBe(await found(file))
    expect(await moveTo(open(back), open(here))).toEqual(before)
  })
})
