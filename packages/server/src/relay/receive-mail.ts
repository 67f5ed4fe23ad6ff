import { toInstant } from '@library-catalyst/core'
import type { Database } from '../storage/database.ts'
import { inTransaction } from '../storage/in-transaction.ts'
import { isAutomatic, isBounce } from './automatic-mail.ts'
import { cleanMail } from './clean-message.ts'
import { holdThread } from './find-thread.ts'
import { type IncomingMail, parseMail } from './incoming-mail.ts'
import { messagesSince, mostMessagesADay, notify, passOn, type RelayMoment } from './pass-on.ts'
import { findReplyToken, replyHash } from './relay-address.ts'
import { isOpen, otherSide, type RelaySide, type Thread } from './relay-thread.ts'

/** What became of a mail that came in. */
export type Reception =
  | 'passed-on'
  | 'noted' // a report that one of the two cannot be reached
  | 'refused' // nothing in it could be passed on, and its writer was told
  | 'dropped' // it was no person's, or came too late
  | 'unknown' // no conversation has such an address

export interface Delivery {
  /** The message as it came (RFC 5322). */
  readonly raw: Uint8Array
  /** Whom the mail server has it for; if left out, the headers say. */
  readonly recipient?: string
}

/**
 * Take a mail that came in: pass its words on to the other one of the two, or drop it. It may be handed in again after an
 * error; nothing was done then.
 */
export async function receiveMail(writer: Database, delivery: Delivery, moment: RelayMoment): Promise<Reception> {
  const { domain } = moment.settings
  const mail = await parseMail(delivery.raw).catch(() => undefined)
  if (!mail) return 'dropped'
  const recipients = delivery.recipient === undefined ? mail.recipients : [delivery.recipient]
  const token = domain === undefined ? undefined : findReplyToken(recipients, domain)
  if (token === undefined) return 'unknown'
  return inTransaction(writer, async transaction => {
    const answered = await findAnswered(transaction, replyHash(token))
    if (!answered) return 'unknown'
    const thread = await holdThread(transaction, { library: answered.library_id, id: answered.thread_id })
    // Whoever got the message is who answers it.
    return thread ? take(transaction, thread, otherSide(answered.side as RelaySide), mail, moment) : 'unknown'
  })
}

const findAnswered = (reader: Database, hash: string) =>
  reader
    .selectFrom('relay_message')
    .select(['library_id', 'thread_id', 'side'])
    .where('reply_hash', '=', hash)
    .executeTakeFirst()

async function take(
  transaction: Database,
  thread: Thread,
  side: RelaySide,
  mail: IncomingMail,
  moment: RelayMoment,
): Promise<Reception> {
  if (isAutomatic(mail)) return isBounce(mail) ? noteBounce(transaction, thread, side, moment) : 'dropped'
  if (!isOpen(thread)) return 'dropped'
  const { subject, text } = await cleanMail(mail, thread, side, moment.settings)
  const hastyReplies = await hastyRepliesWith(transaction, thread, side, text, moment)
  if (hastyReplies === undefined) return 'dropped'
  const hadAttachments = mail.attachments.length > 0
  if (text === '') {
    await notify(transaction, thread, side, 'nothingToPassOn', moment)
    return 'refused'
  }
  await noteReachable(transaction, thread, side)
  await passOn(transaction, thread, { side, subject, text, hadAttachments }, moment, { hastyReplies })
  if (hadAttachments) await notify(transaction, thread, side, 'attachmentsRefused', moment)
  return 'passed-on'
}

/** Milliseconds in which a machine has answered, and a person has not. */
const haste = 20_000
/** Two machines are let through that often before it is noticed. */
const mostHastyReplies = 1

/**
 * How many answers in a row came faster than people write, this one included; undefined if it must not be passed on: so fast
 * again, the same as before, or one too many for a day. It stops machines that do not say that they are such, and answers
 * that come again because a mail server was not sure.
 */
async function hastyRepliesWith(
  transaction: Database,
  thread: Thread,
  side: RelaySide,
  text: string,
  { now }: RelayMoment,
): Promise<number | undefined> {
  const last = await transaction
    .selectFrom('relay_message')
    .select('text')
    .where('library_id', '=', thread.row.library_id)
    .where('thread_id', '=', thread.row.id)
    .where('side', '=', side)
    .orderBy('number', 'desc')
    .executeTakeFirst()
  if (last?.text === text) return undefined
  const sinceYesterday = await messagesSince(transaction, thread, side, toInstant(Date.parse(now) - 86_400_000))
  if (sinceYesterday >= mostMessagesADay) return undefined
  const isHasty = Date.parse(now) - Date.parse(thread.row.last_message_at) < haste
  if (!isHasty) return 0
  const count = thread.row.hasty_replies + 1
  return count > mostHastyReplies ? undefined : count
}

/** Told once: the next report of the same finds it noted. */
async function noteBounce(
  transaction: Database,
  thread: Thread,
  side: RelaySide,
  moment: RelayMoment,
): Promise<Reception> {
  if (thread.parties[side].unreachable_at !== null) return 'dropped'
  await setUnreachable(transaction, thread, side, moment.now)
  if (isOpen(thread)) await notify(transaction, thread, otherSide(side), 'notDelivered', moment)
  return 'noted'
}

/** A mail from somebody shows that there is a way to them again. */
async function noteReachable(transaction: Database, thread: Thread, side: RelaySide): Promise<void> {
  if (thread.parties[side].unreachable_at !== null) await setUnreachable(transaction, thread, side, null)
}

async function setUnreachable(
  transaction: Database,
  { row }: Thread,
  side: RelaySide,
  at: string | null,
): Promise<void> {
  await transaction
    .updateTable('relay_party')
    .set({ unreachable_at: at })
    .where('library_id', '=', row.library_id)
    .where('thread_id', '=', row.id)
    .where('side', '=', side)
    .execute()
}
