import { randomBytes } from 'node:crypto'
import type { Instant } from '@library-catalyst/core'
import { queueMail } from '../mail/queue-mail.ts'
import type { Database } from '../storage/database.ts'
import { messageMail, noticeMail } from './relay-mail.ts'
import { newReplyToken, replyHash } from './relay-address.ts'
import { isOpen, otherSide, type RelaySettings, type RelaySide, type Thread } from './relay-thread.ts'

export interface RelayMessage {
  /** Who wrote it. */
  readonly side: RelaySide
  /** Of the mail it came in, cleaned; empty if it came in none. */
  readonly subject: string
  /** Cleaned. */
  readonly text: string
  readonly hadAttachments?: boolean
}

/** When it happens, and where the relay is. */
export interface RelayMoment {
  readonly settings: RelaySettings
  readonly now: Instant
}

/** What people write in a day that is a conversation, and not something else. */
export const mostMessagesADay = 50

/**
 * Keep a message, and send it to the other one of the two. In a thread that is closed it is only kept: whoever was blocked
 * sees no difference. Both must be done by the transaction that holds the thread.
 */
export async function passOn(
  transaction: Database,
  thread: Thread,
  message: RelayMessage,
  moment: RelayMoment,
  { isFirst = false, hastyReplies = 0 } = {},
): Promise<void> {
  const { side, subject, text, hadAttachments = false } = message
  const token = newReplyToken()
  const { library_id: library, id } = thread.row
  await transaction
    .insertInto('relay_message')
    .values(eb => ({
      library_id: library,
      id: randomBytes(16).toString('base64url'),
      thread_id: id,
      number: eb
        .selectFrom('relay_message')
        .select(({ fn, lit, eb: inner }) => inner(fn.coalesce(fn.max('number'), lit(0)), '+', 1).as('next'))
        .where('library_id', '=', library)
        .where('thread_id', '=', id),
      side,
      sent_at: moment.now,
      text,
      passed_on: isOpen(thread) ? 1 : 0,
      reply_hash: replyHash(token),
    }))
    .execute()
  await transaction
    .updateTable('relay_thread')
    .set({ last_message_at: moment.now, hasty_replies: hastyReplies })
    .where('library_id', '=', library)
    .where('id', '=', id)
    .execute()
  if (!isOpen(thread)) return
  const to = otherSide(side)
  if (thread.parties[to].unreachable_at !== null) await notify(transaction, thread, side, 'notDelivered', moment)
  else {
    const mail = await messageMail(transaction, thread, to, { isFirst, subject, text, hadAttachments, token }, moment)
    await queueMail(transaction, mail, moment.now)
  }
}

/** What the relay itself has to say. */
export type Notice = 'passedOn' | 'attachmentsRefused' | 'nothingToPassOn' | 'notDelivered' | 'ended'

export async function notify(
  transaction: Database,
  thread: Thread,
  to: RelaySide,
  notice: Notice,
  moment: RelayMoment,
): Promise<void> {
  const draft = await noticeMail(
    transaction,
    thread,
    to,
    (words, alias) => {
      const said = words[notice]
      return typeof said === 'string' ? said : said(alias)
    },
    moment,
  )
  await queueMail(transaction, draft, moment.now)
}

/** How many messages somebody wrote in the thread since then. */
export async function messagesSince(
  reader: Database,
  { row }: Thread,
  side: RelaySide,
  then: Instant,
): Promise<number> {
  const { count } = await reader
    .selectFrom('relay_message')
    .select(eb => eb.fn.countAll().as('count'))
    .where('library_id', '=', row.library_id)
    .where('thread_id', '=', row.id)
    .where('side', '=', side)
    .where('sent_at', '>', then)
    .executeTakeFirstOrThrow()
  return Number(count)
}
