import { randomUUID } from 'node:crypto'
import type { Instant } from '@library-catalyst/core'
import type { Database } from '../storage/database.ts'
import { checkDraft } from './check-draft.ts'
import type { MailDraft } from './mail-draft.ts'

/**
 * Have a mail sent, exactly if the transaction is committed. It goes out within seconds, and is tried again for two days.
 *
 * @throws {RangeError} if an address or a header of it could be read as more than one
 */
export async function queueMail(transaction: Database, draft: MailDraft, now: Instant): Promise<void> {
  await transaction
    .insertInto('mail_message')
    .values({
      library_id: draft.library,
      id: randomUUID(),
      about: draft.about,
      state: 'queued',
      draft: JSON.stringify(checkDraft(draft)),
      created_at: now,
      due_at: now,
      attempts: 0,
      finished_at: null,
      failure_code: null,
    })
    .execute()
}

/**
 * Forget every mail about something, whatever became of it. One that is being sent at this moment goes out.
 *
 * @returns how many there were
 */
export async function eraseMail(transaction: Database, library: string, about: string): Promise<number> {
  const { numDeletedRows } = await transaction
    .deleteFrom('mail_message')
    .where('library_id', '=', library)
    .where('about', '=', about)
    .executeTakeFirstOrThrow()
  return Number(numDeletedRows)
}
