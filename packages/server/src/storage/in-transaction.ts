import { setTimeout } from 'node:timers/promises'
import type { Database } from './database.ts'
import { StorageError } from './storage-error.ts'

const attempts = 5
/** Waits grow from this, in milliseconds, with full jitter, so that those who met do not meet again. */
const firstWait = 20

/**
 * Do all of `work` or nothing. It is done again from its start if another transaction was in the way, so whatever it does
 * outside the database must bear that.
 *
 * @throws {StorageError} `busy` if it was in the way every time
 */
export async function inTransaction<Result>(
  database: Database,
  work: (transaction: Database) => Promise<Result>,
  random = Math.random,
): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await database.transaction().execute(work)
    } catch (error) {
      const again = error instanceof StorageError && error.code === 'busy' && attempt < attempts
      if (!again) throw error
    }
    await setTimeout(random() * firstWait * 2 ** attempt)
  }
}
