import type { Instant } from '@library-catalyst/core'

/** A mail as a feature writes it. The frame (greeting, who sends it and why) is put around it when it is sent. */
export interface MailDraft {
  readonly library: string
  /** One address, without a name. */
  readonly to: string
  /** A language tag; what we have no words for is English. */
  readonly locale: string
  /** What the mail belongs to, such as `registration:ID`; erasure finds it by this. */
  readonly about: string
  /** Line breaks in it become spaces. */
  readonly subject: string
  readonly blocks: readonly MailBlock[]
  /** First name or alias, for the greeting. */
  readonly name?: string
  /** A sentence that says why they get this mail. */
  readonly reason?: string
  readonly attachments?: readonly MailAttachment[]
  /** One address; the library's own if left out. */
  readonly replyTo?: string
  /** The name beside the address that it comes from; the library's if left out. */
  readonly senderName?: string
  /** Where a mail server reports that it could not be delivered; the address that it comes from, if left out. */
  readonly bounceTo?: string
  /** An https address that takes a POST (RFC 8058), for mail that one can do without. */
  readonly listUnsubscribe?: string
  /** Beside those that every mail has, such as `In-Reply-To`. ASCII. */
  readonly headers?: Readonly<Record<string, string>>
}

/** Plain text throughout: line breaks in a paragraph or quote are kept, and nothing is markup. */
export type MailBlock =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'action'; readonly label: string; readonly url: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'quote'; readonly text: string }

export interface MailAttachment {
  readonly name: string
  /** Such as `text/calendar; method=PUBLISH`; it is always sent as UTF-8. */
  readonly mediaType: string
  readonly text: string
}

/** A draft in the queue. */
export interface QueuedMail {
  readonly id: string
  readonly draft: MailDraft
  readonly createdAt: Instant
}
