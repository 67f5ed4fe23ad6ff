import type { SendMailOptions } from 'nodemailer'

/** Where mails go: to a mail server, or to where a developer looks at them. */
export interface MailTransport {
  /** What becomes of a mail once it has gone. */
  readonly outcome: 'sent' | 'kept'
  /** @throws {MailFailure} if it was not taken */
  send(mail: SendMailOptions): Promise<void>
}

/** Nothing leaves this computer. */
export const outboxTransport: MailTransport = { outcome: 'kept', send: () => Promise.resolve() }
