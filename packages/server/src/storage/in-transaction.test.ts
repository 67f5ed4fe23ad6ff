import { afterEach, beforeEach, expect, test } from 'vitest'
import { onEachDatabase } from '../../test/test-databases.ts'
import { inTransaction } from './in-transaction.ts'
import { migrate } from './migrate.ts'
import { openEngine } from './open-engine.ts'
import type { StorageEngine } from './storage-engine.ts'
import { StorageError } from './storage-error.ts'
import type { Database } from './database.ts'

let engine: StorageEngine
const addFeed = (database: Database) =>
  database
    .insertInto('feed')
    .values({ library_id: 'a', feed_id: 'a', source_key: '', warnings: '[]', failures: 0 })
    .execute()
const countFeeds = async () => (await engine.reader.selectFrom('feed').select('feed_id').execute()).length

await onEachDatabase(({ create }) => {
  beforeEach(async () => {
    engine = openEngine(await create())
    await migrate(engine)
  })
  afterEach(() => engine.close())

  test('work that another transaction was in the way of is done again, from its start', async () => {
    let times = 0
    await inTransaction(engine.writer, async transaction => {
      await addFeed(transaction)
      if (++times < 3) throw new StorageError('busy')
    })
    expect(times).toBe(3)
    expect(await countFeeds()).toBe(1)
  })

  test('it gives up after a while, and leaves nothing', async () => {
    const never = inTransaction(
      engine.writer,
      async transaction => {
        await addFeed(transaction)
        throw new StorageError('busy')
      },
      () => 0,
    )
    await expect(never).rejects.toMatchObject({ code: 'busy' })
    expect(await countFeeds()).toBe(0)
  })

  test.each([new StorageError('unavailable'), new RangeError('a mistake')])('%s is not tried again', async error => {
    let times = 0
    const work = () => {
      times++
      return Promise.reject(error)
    }
    await expect(inTransaction(engine.writer, work)).rejects.toBe(error)
    expect(times).toBe(1)
  })
})
