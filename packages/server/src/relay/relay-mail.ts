import { type Instant, toInstant } from '@library-catalyst/core'
import { createLink } from '../links/one-time-link.ts'
import type { MailDraft } from '../mail/mail-draft.ts'
import type { Database } from '../storage/database.ts'
import { hopHeader } from './automatic-mail.ts'
import { replyAddress } from './relay-address.ts'
import { otherSide, type RelaySettings, type RelaySide, type Thread } from './relay-thread.ts'
import { loadRelayWords, type RelayWords } from './relay-words.ts'

/** How long the link in a mail opens the page of the thread. */
const linkDays = 60

export interface PassedOn {
  readonly isFirst: boolean
  readonly subject: string
  readonly text: string
  readonly hadAttachments: boolean
  /** Of the address that it can be answered to. */
  readonly token: string
}

/** A message as the other one of the two gets it. Nothing of the mail that it came in is in it, but its words. */
export async function messageMail(
  transaction: Database,
  thread: Thread,
  to: RelaySide,
  { isFirst, subject, text, hadAttachments, token }: PassedOn,
  { settings, now }: { readonly settings: RelaySettings; readonly now: Instant },
): Promise<MailDraft> {
  const words = await loadRelayWords(thread.parties[to].locale)
  const { topic, library_id: library } = thread.row
  const { alias } = thread.parties[otherSide(to)]
  const { domain } = settings
  const address = domain === undefined ? undefined : replyAddress(token, domain)
  return {
    ...frame(thread, to, words, settings),
    senderName: words.via(alias, settings.nameOf(library)),
    subject: subject === '' ? (isFirst ? topic : words.answerTo(topic)) : words.answerTo(subject),
    blocks: [
      ...(address === undefined ? [] : [paragraph(words.writeAbove)]),
      paragraph(isFirst ? words.firstContact(alias, topic) : words.wrote(alias)),
      { kind: 'quote', text },
      ...(hadAttachments ? [paragraph(words.attachmentsLeftOut)] : []),
      paragraph(address === undefined ? words.howToAnswerOnPage : words.howToAnswer),
      { kind: 'action', label: words.openPage, url: await pageLink(transaction, thread, to, settings, now) },
      paragraph(words.stopHint),
      ...(isFirst ? [paragraph(words.stayingSafe)] : []),
    ],
    ...(address !== undefined && { replyTo: address, bounceTo: address }),
  }
}

/** Something that the relay itself has to say to one of the two. It cannot be answered. */
export async function noticeMail(
  transaction: Database,
  thread: Thread,
  to: RelaySide,
  say: (words: RelayWords, otherAlias: string) => string,
  { settings, now }: { readonly settings: RelaySettings; readonly now: Instant },
): Promise<MailDraft> {
  const words = await loadRelayWords(thread.parties[to].locale)
  return {
    ...frame(thread, to, words, settings),
    subject: words.answerTo(thread.row.topic),
    blocks: [
      paragraph(say(words, thread.parties[otherSide(to)].alias)),
      { kind: 'action', label: words.openPage, url: await pageLink(transaction, thread, to, settings, now) },
    ],
  }
}

const paragraph = (text: string) => ({ kind: 'paragraph', text }) as const

/** By what erasure finds the mails and links of a thread. */
export const aboutThread = (id: string): string => `relay:${id}`
export const linkSubject = (id: string, side: RelaySide): string => `${id}:${side}`

function frame(thread: Thread, to: RelaySide, words: RelayWords, { publicUrl }: RelaySettings) {
  const { id, library_id: library } = thread.row
  const { address, alias, locale } = thread.parties[to]
  // All mails of a thread to one person hang from one that never was: no Message-ID of the other's is needed for that.
  const root = `<${id}.${to}@${new URL(publicUrl).hostname}>`
  return {
    library,
    to: address,
    name: alias,
    locale,
    about: aboutThread(id),
    reason: words.why,
    headers: { 'In-Reply-To': root, References: root, [hopHeader]: '1' },
  }
}

async function pageLink(
  transaction: Database,
  { row }: Thread,
  side: RelaySide,
  { publicUrl }: RelaySettings,
  now: Instant,
): Promise<string> {
  const token = await createLink(transaction, {
    library: row.library_id,
    purpose: 'relay',
    subject: linkSubject(row.id, side),
    expiresAt: toInstant(Date.parse(now) + linkDays * 86_400_000),
  })
  return `${publicUrl}/libraries/${row.library_id}/conversation#${token}`
}
