import type { Database } from '../storage/database.ts'
import type { RelayPartyTable } from './relay-tables.ts'
import type { RelaySide, Thread, ThreadKey } from './relay-thread.ts'

export async function findThread(reader: Database, { library, id }: ThreadKey): Promise<Thread | undefined> {
  const row = await reader
    .selectFrom('relay_thread')
    .selectAll()
    .where('library_id', '=', library)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) return undefined
  const parties = await reader
    .selectFrom('relay_party')
    .selectAll()
    .where('library_id', '=', library)
    .where('thread_id', '=', id)
    .execute()
  const of = (side: RelaySide): RelayPartyTable | undefined => parties.find(party => party.side === side)
  const [first, second] = [of('first'), of('second')]
  return first && second && { row, parties: { first, second } }
}

/**
 * Keep the thread's row until the transaction ends, so that of two messages at once the second sees the first, and none
 * slips in while somebody stops it.
 */
export async function holdThread(transaction: Database, key: ThreadKey): Promise<Thread | undefined> {
  await transaction
    .updateTable('relay_thread')
    .set(eb => ({ hasty_replies: eb.ref('hasty_replies') }))
    .where('library_id', '=', key.library)
    .where('id', '=', key.id)
    .execute()
  return findThread(transaction, key)
}
