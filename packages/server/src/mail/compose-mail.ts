import type { SendMailOptions } from 'nodemailer'
import type { MailAttachment, MailDraft, QueuedMail } from './mail-draft.ts'
import { frameFor, type MailSender } from './mail-frame.ts'
import { renderHtml } from './render-html.ts'
import { renderText } from './render-text.ts'

/** The address that the server's mails come from, and the name that a library's have with it. */
export interface MailOrigin extends MailSender {
  readonly from: string
}

/**
 * A mail as Nodemailer takes it. The same mail has the same Message-ID at every attempt, so that one which went out twice
 * (the server fell over before it could note that it had gone) is known as one by whoever gets it.
 */
export async function composeMail({ id, draft, createdAt }: QueuedMail, origin: MailOrigin): Promise<SendMailOptions> {
  const frame = await frameFor(draft, origin)
  const replyTo = draft.replyTo ?? origin.replyTo
  return {
    messageId: `<${id}@${origin.from.slice(origin.from.lastIndexOf('@') + 1)}>`,
    date: new Date(createdAt),
    // As an object, an address is taken as it is: nothing in it is read as a second one.
    from: { name: draft.senderName ?? origin.name, address: origin.from },
    to: { name: '', address: draft.to },
    ...(replyTo !== undefined && { replyTo: { name: '', address: replyTo } }),
    ...(draft.bounceTo !== undefined && { envelope: { from: draft.bounceTo, to: draft.to } }),
    subject: draft.subject,
    // The last is the one that readers prefer.
    alternatives: [
      { content: renderText(draft, frame), contentType: 'text/plain; charset=utf-8; format=flowed; delsp=yes' },
      { content: await renderHtml(draft, frame), contentType: 'text/html; charset=utf-8' },
    ],
    attachments: (draft.attachments ?? []).map(toAttachment),
    headers: headersOf(draft),
    disableFileAccess: true,
    disableUrlAccess: true,
  }
}

/** RFC 3834 section 5: nobody's holiday note comes back. What Exchange asks for instead stands beside it. */
function headersOf({ headers, listUnsubscribe }: MailDraft): Record<string, string> {
  return {
    ...headers,
    'Auto-Submitted': 'auto-generated',
    'X-Auto-Response-Suppress': 'All',
    ...(listUnsubscribe !== undefined && {
      'List-Unsubscribe': `<${listUnsubscribe}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    }),
  }
}

const toAttachment = ({ name, mediaType, text }: MailAttachment) => ({
  filename: name,
  contentType: `${mediaType}; charset=utf-8`,
  content: text,
})
