import type { Instant } from '@library-catalyst/core'
import type { StaffMessage } from '@library-catalyst/core/rest/routes'
import { queueMail } from '../mail/queue-mail.ts'
import { findAnswer, keepAnswer, knownCommand } from '../registration/idempotency.ts'
import type { Database } from '../storage/database.ts'
import { writeAudit } from './audit.ts'

export interface MessageSender {
  /** The id of the account. */
  readonly account: string
  readonly idempotencyKey: string
  readonly now: Instant
}

interface From {
  readonly library: string
  readonly locale: string
}

/**
 * Write to everybody who has a seat. The key's row is unique: of two at the same time one fails, and nothing of it is
 * sent.
 *
 * @returns to how many; undefined if the key was another message's
 */
export async function sendMessageOnce(
  transaction: Database,
  from: From,
  message: StaffMessage,
  { account, idempotencyKey, now }: MessageSender,
): Promise<number | undefined> {
  const known = knownCommand(from.library, idempotencyKey, ['message', message])
  const before = await findAnswer(transaction, known)
  if (before) return before.isSameRequest ? Number(before.answer) : undefined
  const sent = await queueMessages(transaction, from, message, now)
  const note = { library: from.library, account, action: 'message-sent', subject: message.event, detail: { sent } }
  await writeAudit(transaction, note, now)
  await keepAnswer(transaction, known, String(sent), now)
  return sent
}

/** Each gets a mail of their own. Who has not shown that the address is theirs gets none. */
async function queueMessages(
  transaction: Database,
  { library, locale }: From,
  { event, subject, text }: StaffMessage,
  now: Instant,
): Promise<number> {
  const rows = await transaction
    .selectFrom('registration')
    .select(['id', 'email', 'name'])
    .where('library_id', '=', library)
    .where('occurrence_id', '=', event)
    .where('status', 'in', ['confirmed', 'offered'])
    .where(eb => eb.or([eb('confirm_by', 'is', null), eb('contact_confirmed_at', 'is not', null)]))
    .execute()
  const blocks = text.split(/\n{2,}/).map(paragraph => ({ kind: 'paragraph', text: paragraph }) as const)
  for (const { id, email, name } of rows)
    await queueMail(
      transaction,
      { library, to: email, name, locale, about: `registration:${id}`, subject, blocks },
      now,
    )
  return rows.length
}
