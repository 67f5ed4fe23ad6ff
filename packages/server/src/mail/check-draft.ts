import type { MailAttachment, MailBlock, MailDraft } from './mail-draft.ts'

/** Set by whoever sends, and by nobody else. */
const ownHeaders =
  /^(?:from|sender|to|cc|bcc|reply-to|subject|date|message-id|return-path|auto-submitted|mime-version|content-.*|dkim-.*|list-unsubscribe.*|x-auto-response-suppress)$/i
/** One mailbox as RFC 5321 section 4.1.2 has it, without quoted local parts: nothing that could name a second one. */
const mailboxPattern = /^[^\s@<>,;:"()[\]\\\p{Cc}]{1,64}@[^\s@<>,;:"()[\]\\\p{Cc}]{1,255}$/u
/** RFC 5322 section 3.6.8. */
const headerName = /^[\w-]+$/
/** A media type with parameters that need no quotes. */
const mediaType = /^[\w.+-]+\/[\w.+-]+(?:; ?[\w-]+=[\w.+-]+)*$/

/** True for one mail address, without a name. */
export const isMailbox = (text: string): boolean => mailboxPattern.test(text)

/**
 * The draft, if it can be sent as it is and does nothing but what it says. What people wrote may stand in its texts; the
 * rest is ours, so anything wrong with it is a mistake of the program.
 *
 * @throws {RangeError} that names the field, and quotes nothing
 */
export function checkDraft(draft: MailDraft): MailDraft {
  check(isMailbox(draft.to), 'to')
  check(draft.about !== '', 'about')
  check(draft.replyTo === undefined || isMailbox(draft.replyTo), 'replyTo')
  check(draft.bounceTo === undefined || isMailbox(draft.bounceTo), 'bounceTo')
  check(draft.senderName === undefined || !/\p{Cc}/u.test(draft.senderName), 'senderName')
  check(draft.listUnsubscribe === undefined || isAddress(draft.listUnsubscribe, ['https:']), 'listUnsubscribe')
  for (const [name, value] of Object.entries(draft.headers ?? {})) {
    check(headerName.test(name) && !ownHeaders.test(name), 'headers')
    check(/^[\x20-\x7e]+$/.test(value), 'headers')
  }
  for (const block of draft.blocks) checkBlock(block)
  for (const attachment of draft.attachments ?? []) checkAttachment(attachment)
  return { ...draft, subject: draft.subject.replace(/[\p{Cc}\u2028\u2029\s]+/gu, ' ').trim() }
}

function checkBlock(block: MailBlock): void {
  if (block.kind === 'action') check(isAddress(block.url, ['https:', 'http:']), 'blocks')
}

function checkAttachment({ name, mediaType: type }: MailAttachment): void {
  check(/^[^\p{Cc}/\\"]{1,100}$/u.test(name), 'attachments')
  check(mediaType.test(type), 'attachments')
}

/** Written so that it can stand between `<` and `>`, and in a line of its own. */
function isAddress(text: string, protocols: readonly string[]): boolean {
  return (
    /^[\x21-\x7e]+$/.test(text) &&
    !/[<>"]/.test(text) &&
    URL.canParse(text) &&
    protocols.includes(new URL(text).protocol)
  )
}

function check(isRight: boolean, field: string): void {
  if (!isRight) throw new RangeError(`The mail cannot be sent as it is: ${field}`)
}
