import type { IncomingMail } from './incoming-mail.ts'

/** How often a mail was passed on. Nobody who answers a mail copies it; whoever sends mails on does. */
export const hopHeader = 'Library-Catalyst-Hops'

type Marks = Pick<IncomingMail, 'headers' | 'attachments'>

/**
 * True for what no person wrote: answers of machines, lists, reports of delivery, and mails of a relay that came back.
 * They are dropped and never answered.
 *
 * @see RFC 3834, section 2: what must not be answered
 */
export function isAutomatic(mail: Marks): boolean {
  const values = (name: string) => mail.headers.get(name) ?? []
  return (
    values(hopHeader.toLowerCase()).length > 0 ||
    values('auto-submitted').some(value => !/^no\b/i.test(value)) ||
    values('precedence').some(value => /^(?:bulk|junk|list|auto_reply)\b/i.test(value)) ||
    telling.some(name => values(name).length > 0) ||
    values('return-path').some(path => /^<?\s*>?$/.test(path)) ||
    values('from').some(from => /\b(?:mailer-daemon|postmaster)@/i.test(from)) ||
    values('content-type').some(type =>
      /^(?:multipart\/report|message\/(?:delivery-status|disposition-notification))/i.test(type),
    ) ||
    mail.attachments.some(({ mimeType }) => /^message\/(?:delivery-status|disposition-notification)$/.test(mimeType))
  )
}

/** Whatever their value, no mail program of a person writes them. */
const telling = [
  'x-auto-response-suppress',
  'x-autoreply',
  'x-autorespond',
  'x-autoresponder',
  'list-id',
  'list-unsubscribe',
  'x-loop',
  'feedback-id',
  'x-failed-recipients',
]

/**
 * True for a report that a mail will never arrive. That it is only late does not count.
 *
 * @see RFC 3464, section 2.3: Action and Status
 */
export function isBounce({ headers, attachments }: Marks): boolean {
  const reports = attachments.filter(({ mimeType }) => mimeType === 'message/delivery-status')
  if (reports.length > 0)
    return reports.some(
      ({ content }) =>
        typeof content === 'string' && /^Action:\s*failed\b/im.test(content) && !/^Status:\s*4\./im.test(content),
    )
  return (headers.get('x-failed-recipients') ?? []).length > 0
}
