import { createTransport } from 'nodemailer'
import { toMailFailure } from './mail-failure.ts'
import type { MailTransport } from './mail-transport.ts'

export interface SmtpOptions {
  readonly host: string
  readonly port: number
  /** TLS from the first byte, as on port 465; else it begins with STARTTLS. */
  readonly secure: boolean
  /** Go on without encryption if the server offers none. */
  readonly allowUnencrypted: boolean
  readonly user?: string | undefined
  readonly password?: string | undefined
}

/** In milliseconds; all together are less than the lease of a mail. */
const limits = { dnsTimeout: 10_000, connectionTimeout: 15_000, greetingTimeout: 15_000, socketTimeout: 30_000 }
const wholeLimit = 120_000

/** Each mail has a connection of its own: one that broke before it was answered is nothing but a mail to try again. */
export function createSmtpTransport({ user, password, allowUnencrypted, ...server }: SmtpOptions): MailTransport {
  const transport = createTransport({
    ...server,
    ...limits,
    requireTLS: !server.secure && !allowUnencrypted,
    ...(user !== undefined && password !== undefined && { auth: { user, pass: password } }),
  })
  return {
    outcome: 'sent',
    async send(mail) {
      try {
        await transport.sendMail({ ...mail, signal: AbortSignal.timeout(wholeLimit) })
      } catch (error) {
        throw toMailFailure(error)
      }
    },
  }
}
