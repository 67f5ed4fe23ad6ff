import { type Instant, toInstant } from '@library-catalyst/core'
import type { Job } from '../jobs/job.ts'
import { eraseLinks } from '../links/one-time-link.ts'
import { eraseMail } from '../mail/queue-mail.ts'
import type { Database } from '../storage/database.ts'
import { forgetBlocks } from './blocks.ts'
import { forgetTurns } from './daily-limit.ts'
import { foldAddress } from './person-key.ts'
import { forgetProofs } from './proof-of-work.ts'

/** Days that a report, and a decision about a text, are kept after they were made. */
const reportDays = 365
const decisionDays = 365
/** Days after a decision in which its author may be written to, and the text may be looked at again. */
const authorDays = 30

/** Forget what is not needed any more. */
export function safetyRetention(writer: Database): Job {
  return {
    name: 'safety-retention',
    everySeconds: 3600,
    deletes: ['reports', 'decisions', 'texts', 'turns', 'proofs'],
    run: async now => ({
      reports: await deleteOlder(writer, 'report', 'created_at', daysBefore(now, reportDays)),
      decisions: await deleteOlder(writer, 'moderation_entry', 'decided_at', daysBefore(now, decisionDays)),
      texts: await forgetTexts(writer, daysBefore(now, authorDays)),
      turns: await forgetTurns(writer, now),
      proofs: await forgetProofs(writer),
    }),
  }
}

const daysBefore = (now: Instant, days: number): Instant => toInstant(Date.parse(now) - days * 86_400_000)

async function deleteOlder(
  writer: Database,
  table: 'report' | 'moderation_entry',
  column: 'created_at' | 'decided_at',
  then: Instant,
): Promise<number> {
  const { numDeletedRows } = await writer
    .deleteFrom(table)
    .where(eb => eb(eb.ref(column as 'created_at'), '<', then))
    .executeTakeFirstOrThrow()
  return Number(numDeletedRows)
}

/** What was decided stays, with its reason; who wrote what does not. */
async function forgetTexts(writer: Database, then: Instant): Promise<number> {
  const { numUpdatedRows } = await writer
    .updateTable('moderation_entry')
    .set({ text: '', findings: '[]', note: null, author_address: null })
    .where('decided_at', '<', then)
    .where('text', '!=', '')
    .executeTakeFirstOrThrow()
  return Number(numUpdatedRows)
}

/**
 * Part of erasing a person: blocks, what they wrote that waits or was decided, and their name on reports. A report stays,
 * for it is about somebody else.
 *
 * @returns how many blocks ended by that: two who were kept apart may meet again
 */
export async function eraseSafety(
  transaction: Database,
  library: string,
  address: string,
  now: Instant,
): Promise<{ readonly blocks: number; readonly entries: number; readonly reports: number }> {
  const entries = await transaction
    .deleteFrom('moderation_entry')
    .where('library_id', '=', library)
    .where('author_address', '=', foldAddress(address))
    .returning('id')
    .execute()
  for (const { id } of entries) {
    await eraseMail(transaction, library, `moderation:${id}`)
    await eraseLinks(transaction, library, id)
  }
  const { numUpdatedRows } = await transaction
    .updateTable('report')
    .set({ reporter_address: null, text: '' })
    .where('library_id', '=', library)
    .where('reporter_address', '=', foldAddress(address))
    .executeTakeFirstOrThrow()
  const blocks = await forgetBlocks(transaction, library, address, now)
  return { blocks, entries: entries.length, reports: Number(numUpdatedRows) }
}

/** Part of "download my data". */
export async function exportSafety(reader: Database, library: string, address: string) {
  const own = foldAddress(address)
  const reports = await reader
    .selectFrom('report')
    .select(['kind', 'text', 'created_at as at'])
    .where('library_id', '=', library)
    .where('reporter_address', '=', own)
    .orderBy('created_at')
    .execute()
  const entries = await reader
    .selectFrom('moderation_entry')
    .select(['cause', 'text', 'created_at as at', 'decision', 'reason', 'note'])
    .where('library_id', '=', library)
    .where('author_address', '=', own)
    .orderBy('created_at')
    .execute()
  return { reports, entries }
}
