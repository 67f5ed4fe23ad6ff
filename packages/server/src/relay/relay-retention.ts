import { type Instant, toInstant } from '@library-catalyst/core'
import type { Job } from '../jobs/job.ts'
import { eraseLinks } from '../links/one-time-link.ts'
import { eraseMail } from '../mail/queue-mail.ts'
import { foldAddress } from '../safety/person-key.ts'
import type { Database } from '../storage/database.ts'
import { inTransaction } from '../storage/in-transaction.ts'
import type { StorageEngine } from '../storage/storage-engine.ts'
import { aboutThread, linkSubject } from './relay-mail.ts'
import type { CloseReason, ThreadKey } from './relay-thread.ts'

/** Days without a message after which a thread is closed, and days after that until all of it is deleted. */
const idleDays = 60
const keptDays = 30
/** In one transaction. */
const batch = 100

/** Close what nobody goes on with, and delete what has been closed for long. */
export function relayRetention({ reader, writer }: Pick<StorageEngine, 'reader' | 'writer'>): Job {
  return {
    name: 'relay-retention',
    everySeconds: 3600,
    deletes: ['threads'],
    async run(now) {
      const idle = await closeIdle(writer, now)
      let threads = 0
      for (;;) {
        const due = await closedBefore(reader, daysBefore(now, keptDays))
        if (due.length === 0) return { idle, threads }
        await inTransaction(writer, async transaction => {
          for (const thread of due) await eraseThread(transaction, thread)
        })
        threads += due.length
      }
    },
  }
}

const daysBefore = (now: Instant, days: number): Instant => toInstant(Date.parse(now) - days * 86_400_000)

async function closeIdle(writer: Database, now: Instant): Promise<number> {
  const { numUpdatedRows } = await writer
    .updateTable('relay_thread')
    .set({ closed_at: now, closed_because: 'idle' satisfies CloseReason })
    .where('closed_at', 'is', null)
    .where('last_message_at', '<', daysBefore(now, idleDays))
    .executeTakeFirstOrThrow()
  return Number(numUpdatedRows)
}

const closedBefore = (reader: Database, then: Instant): Promise<readonly ThreadKey[]> =>
  reader
    .selectFrom('relay_thread')
    .select(['library_id as library', 'id'])
    .where('closed_at', '<', then)
    .limit(batch)
    .execute()

/** All of a thread: its texts, both addresses, the links, and the mails that have not gone out yet. */
async function eraseThread(transaction: Database, { library, id }: ThreadKey): Promise<void> {
  await eraseMail(transaction, library, aboutThread(id))
  for (const side of ['first', 'second'] as const) await eraseLinks(transaction, library, linkSubject(id, side))
  for (const table of ['relay_message', 'relay_party'] as const)
    await transaction.deleteFrom(table).where('library_id', '=', library).where('thread_id', '=', id).execute()
  await transaction.deleteFrom('relay_thread').where('library_id', '=', library).where('id', '=', id).execute()
}

/**
 * Part of erasing a person: every conversation that they took part in goes, for what one wrote names the other.
 *
 * @returns how many there were
 */
export async function eraseRelay(transaction: Database, library: string, address: string): Promise<number> {
  const threads = await threadsOf(transaction, library, address)
  for (const { thread_id: id } of threads) await eraseThread(transaction, { library, id })
  return threads.length
}

/** A conversation, as one of the two may have a copy of it. */
export interface ExportedThread {
  readonly topic: string
  readonly with: string
  readonly startedAt: Instant
  readonly messages: readonly { readonly at: Instant; readonly from: 'you' | 'the other'; readonly text: string }[]
}

/** Part of "download my data". What the other one may not be known by is not in it. */
export async function exportRelay(
  reader: Database,
  library: string,
  address: string,
): Promise<readonly ExportedThread[]> {
  const mine = await threadsOf(reader, library, address)
  const threads = await Promise.all(
    mine.map(async ({ thread_id: id, side }) => exportThread(reader, { library, id }, side)),
  )
  // Of those that never reached the person they know nothing.
  return threads.filter(({ messages }) => messages.length > 0)
}

const threadsOf = (reader: Database, library: string, address: string) =>
  reader
    .selectFrom('relay_party')
    .select(['thread_id', 'side'])
    .where('library_id', '=', library)
    .where('address', '=', foldAddress(address))
    .orderBy('thread_id')
    .execute()

async function exportThread(reader: Database, { library, id }: ThreadKey, side: string): Promise<ExportedThread> {
  const thread = await reader
    .selectFrom('relay_thread as thread')
    .innerJoin('relay_party as other', join =>
      join.onRef('other.library_id', '=', 'thread.library_id').onRef('other.thread_id', '=', 'thread.id'),
    )
    .select(['thread.topic', 'thread.created_at', 'other.alias'])
    .where('thread.library_id', '=', library)
    .where('thread.id', '=', id)
    .where('other.side', '!=', side)
    .executeTakeFirstOrThrow()
  const messages = await messagesFor(reader, { library, id }, side)
  return {
    topic: thread.topic,
    with: thread.alias,
    startedAt: thread.created_at,
    messages: messages.map(message => ({
      at: message.sent_at,
      from: message.side === side ? 'you' : 'the other',
      text: message.text,
    })),
  }
}

/** What one of the two wrote and got, in order. */
export const messagesFor = (reader: Database, { library, id }: ThreadKey, side: string) =>
  reader
    .selectFrom('relay_message')
    .select(['side', 'sent_at', 'text'])
    .where('library_id', '=', library)
    .where('thread_id', '=', id)
    .where(eb => eb.or([eb('side', '=', side), eb('passed_on', '=', 1)]))
    .orderBy('number')
    .execute()
