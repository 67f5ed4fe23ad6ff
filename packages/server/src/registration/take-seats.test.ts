import { sql } from 'kysely'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { onEachDatabase } from '../../test/test-databases.ts'
import type { Database } from '../storage/database.ts'
import { migrate } from '../storage/migrate.ts'
import { openEngine } from '../storage/open-engine.ts'
import type { StorageEngine } from '../storage/storage-engine.ts'
import { takeSeats } from './take-seats.ts'

const capacity = 10
const askers = Array.from({ length: 100 }, (_, number) => number)
const party = { library: 'a', event: 'e', size: 1, now: '2026-11-25T09:00:00Z', eventStarts: '2026-11-26T09:00:00Z' }

let engines: readonly StorageEngine[]
let engine: StorageEngine

type Take = (transaction: Database, id: string) => Promise<boolean>

/** Under the strictest isolation at which PostgreSQL still lets most of them through. */
async function confirmedOf(take: Take): Promise<number> {
  const taken = await Promise.allSettled(
    askers.map(async number =>
      (engines[number % engines.length] ?? engine).writer
        .transaction()
        .setIsolationLevel('repeatable read')
        .execute(async transaction => take(transaction, String(number))),
    ),
  )
  return taken.filter(each => each.status === 'fulfilled' && each.value).length
}

/** What not to do. */
const countThenInsert: Take = async (transaction, id) => {
  const { rows } = await sql<{ n: number }>`select count(*) as n from registration`.execute(transaction)
  if ((rows[0]?.n ?? 0) >= capacity) return false
  await sql`insert into registration (library_id, id, occurrence_id, number, party_size, status, created_at, name, email,
    answers) values ('a', ${id}, 'e', ${Number(id)}, 1, 'confirmed', '', '', '', '{}')`.execute(transaction)
  return true
}

await onEachDatabase(({ name, createForProcesses }) => {
  beforeEach(async () => {
    const database = await createForProcesses()
    engine = openEngine(database)
    // Two connections to one SQLite file would wait for each other in one thread.
    engines = name === 'SQLite' ? [engine] : [engine, openEngine(database)]
    await migrate(engine)
    await sql`insert into event_seats (library_id, occurrence_id, capacity, max_party, has_waiting_list, taken, waiting,
      last_number, last_given) values ('a', 'e', ${capacity}, 4, 0, 0, 0, 0, 0)`.execute(engine.writer)
  })
  afterEach(() => Promise.all(engines.map(each => each.close())))

  test('one guarded statement never gives more than there is', async () => {
    let confirmed = 0
    // Who was in the way of another under this isolation tries again, as a patron would.
    for (let turn = 0; turn < 30 && confirmed < capacity; turn++)
      confirmed += await confirmedOf(async transaction => (await takeSeats(transaction, party)) !== undefined)
    expect(confirmed).toBe(capacity)
    expect(await engine.reader.selectFrom('event_seats').select('taken').execute()).toEqual([{ taken: capacity }])
  })

  // SQLite lets one transaction write at a time, and begins none that may write beside it.
  if (name === 'PostgreSQL')
    test('to count first and to insert then gives one seat to many', async () => {
      expect(await confirmedOf(countThenInsert)).toBeGreaterThan(capacity)
    })
})
