import type { Instant } from '@library-catalyst/core'
import type { Database } from '../storage/database.ts'

export interface Deletions {
  /** Empty for what was deleted in all libraries together. */
  readonly library: string
  /** Who deleted it: the name of a job, or such as `erasure`. */
  readonly job: string
  /** How much of what. A zero says that there was nothing to delete. */
  readonly counts: Readonly<Record<string, number>>
}

/** Add to what was deleted on this day. */
export async function recordDeletions(
  transaction: Database,
  { library, job, counts }: Deletions,
  now: Instant,
): Promise<void> {
  for (const [what, amount] of Object.entries(counts)) {
    const insert = transaction
      .insertInto('deletion_log')
      .values({ library_id: library, date: now.slice(0, 10), job, what, amount })
    // Zeros come every minute; only the first of a day is written.
    await insert
      .onConflict(conflict =>
        amount === 0
          ? conflict.doNothing()
          : conflict
              .columns(['library_id', 'date', 'job', 'what'])
              .doUpdateSet(eb => ({ amount: eb('deletion_log.amount', '+', amount) })),
      )
      .execute()
  }
}

/** @returns how many lines were older */
export async function forgetDeletions(writer: Database, before: Instant): Promise<number> {
  const { numDeletedRows } = await writer
    .deleteFrom('deletion_log')
    .where('date', '<', before.slice(0, 10))
    .executeTakeFirstOrThrow()
  return Number(numDeletedRows)
}
