import type { Database } from '../storage/database.ts'

/**
 * Have the occurrences of a library to oneself until the transaction ends: else a refresh that looked for what staff had
 * added before they did would write its own over theirs.
 */
export async function holdCalendar(transaction: Database, library: string): Promise<void> {
  await setVersion(transaction, library, 0)
}

/** To be done in the transaction that changes anything about the occurrences of a library. */
export async function raiseCalendarVersion(transaction: Database, library: string): Promise<void> {
  await setVersion(transaction, library, 1)
}

async function setVersion(transaction: Database, library: string, step: number): Promise<void> {
  await transaction
    .insertInto('calendar_version')
    .values({ library_id: library, version: step })
    .onConflict(conflict =>
      conflict.column('library_id').doUpdateSet(eb => ({ version: eb('calendar_version.version', '+', step) })),
    )
    .execute()
}
