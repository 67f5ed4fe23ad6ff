import { blockPair } from '../safety/blocks.ts'
import type { Database } from '../storage/database.ts'
import { notify, type RelayMoment } from './pass-on.ts'
import { type CloseReason, isOpen, otherSide, type RelaySide, type Thread } from './relay-thread.ts'

/** One of the two does not want to go on; the other is told that it has ended, and not why. */
export async function stopThread(
  transaction: Database,
  thread: Thread,
  side: RelaySide,
  moment: RelayMoment,
): Promise<void> {
  if (!isOpen(thread)) return
  await close(transaction, thread, 'stopped', moment, side)
  await notify(transaction, thread, otherSide(side), 'ended', moment)
}

/** The same, and the two are kept apart from now on. The other one is not told anything, and sees no difference. */
export async function blockInThread(
  transaction: Database,
  thread: Thread,
  side: RelaySide,
  moment: RelayMoment,
): Promise<void> {
  const { first, second } = thread.parties
  await blockPair(transaction, thread.row.library_id, [first.address, second.address], moment.now)
  if (isOpen(thread)) await close(transaction, thread, 'blocked', moment, side)
}

/** Nothing is passed on until staff have looked. */
export async function hideThread(
  transaction: Database,
  { library, id }: { readonly library: string; readonly id: string },
  now: string,
): Promise<void> {
  await transaction
    .updateTable('relay_thread')
    .set({ closed_at: now, closed_because: 'hidden' satisfies CloseReason })
    .where('library_id', '=', library)
    .where('id', '=', id)
    .where('closed_at', 'is', null)
    .execute()
}

/** Staff found nothing wrong with it. */
export async function showThread(
  transaction: Database,
  { library, id }: { readonly library: string; readonly id: string },
): Promise<void> {
  await transaction
    .updateTable('relay_thread')
    .set({ closed_at: null, closed_because: null, closed_by: null })
    .where('library_id', '=', library)
    .where('id', '=', id)
    .where('closed_because', '=', 'hidden' satisfies CloseReason)
    .execute()
}

async function close(
  transaction: Database,
  { row }: Thread,
  because: CloseReason,
  { now }: RelayMoment,
  side: RelaySide,
): Promise<void> {
  await transaction
    .updateTable('relay_thread')
    .set({ closed_at: now, closed_because: because, closed_by: side })
    .where('library_id', '=', row.library_id)
    .where('id', '=', row.id)
    .where('closed_at', 'is', null)
    .execute()
}
