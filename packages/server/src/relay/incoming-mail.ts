import PostalMime, { type Address, addressParser, type Attachment, type Email } from 'postal-mime'
import { htmlAsText } from './html-as-text.ts'

/** A mail as it came in: what the relay looks at, and nothing else of it. */
export interface IncomingMail {
  /** Each header's values by its name in lower case; the first line came first. */
  readonly headers: ReadonlyMap<string, readonly string[]>
  readonly subject: string
  /** Quotes begin with `>`, also where they came as HTML. */
  readonly text: string
  readonly attachments: readonly Pick<Attachment, 'mimeType' | 'content'>[]
  /** Where it may have been sent to. Those that a mail server noted come before those that its sender wrote. */
  readonly recipients: readonly string[]
  /** Addresses and names of people in its headers, which must not be passed on. */
  readonly people: readonly { readonly name: string; readonly address: string }[]
}

/** Generous for a letter, and far below what could keep a server busy. Counted in bytes. */
export const mostMailBytes = 2 * 1024 * 1024

const limits = { maxNestingDepth: 20, maxHeadersSize: 128 * 1024, forceRfc822Attachments: true }

/** @throws if it is nested too deeply, or its headers are too long */
export async function parseMail(raw: Uint8Array): Promise<IncomingMail> {
  const email = await PostalMime.parse(raw, { ...limits, attachmentEncoding: 'utf8' })
  const headers = headersOf(email)
  return {
    headers,
    subject: email.subject ?? '',
    text: textOf(email),
    attachments: email.attachments,
    recipients: recipientsOf(email, headers),
    people: peopleOf(email, headers),
  }
}

/** Some programs send HTML and call it plain. */
function textOf({ text, html = '' }: Email): string {
  if (text === undefined) return htmlAsText(html)
  return /^\s*<(?:!doctype|html|head|body|div|p)\b/i.test(text) ? htmlAsText(text) : text
}

function headersOf({ headers }: Email): ReadonlyMap<string, readonly string[]> {
  const values = new Map<string, string[]>()
  for (const { key, value } of headers) {
    const known = values.get(key)
    if (known) known.push(value.trim())
    else values.set(key, [value.trim()])
  }
  return values
}

/** What mail servers note of the envelope. */
const envelopeHeaders = ['delivered-to', 'x-original-to', 'envelope-to', 'x-envelope-to']

function recipientsOf({ to = [], cc = [] }: Email, headers: IncomingMail['headers']): readonly string[] {
  const noted = envelopeHeaders.flatMap(name => headers.get(name) ?? [])
  return [...noted, ...mailboxes([...to, ...cc]).map(({ address }) => address)]
}

/** Headers in which a mail names who sent it. */
const senderHeaders = [
  'from',
  'sender',
  'reply-to',
  'return-path',
  'to',
  'cc',
  'resent-from',
  'resent-sender',
  'x-sender',
  'x-google-original-from',
  'x-authenticated-sender',
  'x-forwarded-for',
  'x-forwarded-to',
  'errors-to',
  'disposition-notification-to',
]

/** Names are those of whoever wrote it: a mail is addressed to what its sender calls the other one. */
function peopleOf(email: Email, headers: IncomingMail['headers']): IncomingMail['people'] {
  const writers = [email.from, email.sender, ...(email.replyTo ?? [])].filter(one => one !== undefined)
  const others = senderHeaders.flatMap(name => headers.get(name) ?? []).flatMap(value => addressParser(value))
  return [...mailboxes(writers), ...mailboxes(others).map(({ address }) => ({ name: '', address }))]
}

function mailboxes(addresses: readonly Address[]): readonly { readonly name: string; readonly address: string }[] {
  return addresses
    .flatMap(one => one.group ?? [one])
    .map(({ name, address }) => ({ name: name.trim(), address: address.trim().toLowerCase() }))
    .filter(({ address }) => address !== '')
}
