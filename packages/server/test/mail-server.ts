import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer, type SMTPServerDataStream, type SMTPServerEnvelope } from 'smtp-server'

export interface ReceivedMail {
  readonly from: string
  readonly to: readonly string[]
  /** As it came. */
  readonly source: string
  readonly mail: Email
}

/** What the server answers to a recipient: undefined takes the mail. */
export type Refuse = (recipient: string) => string | undefined

export interface MailServer {
  readonly port: number
  readonly received: readonly ReceivedMail[]
  /** How often a recipient was named. */
  readonly asked: number
  stop(): Promise<void>
}

/** A real SMTP server on this computer, which keeps what it gets. */
export async function startMailServer(refuse: Refuse = () => undefined, port = 0): Promise<MailServer> {
  const received: ReceivedMail[] = []
  let asked = 0
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    authOptional: true,
    allowInsecureAuth: true,
    disableReverseLookup: true,
    closeTimeout: 500,
    onAuth: ({ username, password }, _, done) =>
      password === 'right' ? done(null, { user: username }) : done(smtpError('535 5.7.8 no')),
    onRcptTo({ address }, _, done) {
      asked++
      const refusal = refuse(address)
      done(refusal === undefined ? null : smtpError(refusal))
    },
    onData(stream, { envelope }, done) {
      void keep(stream, envelope).finally(() => done())
    },
  })

  async function keep(stream: SMTPServerDataStream, { mailFrom, rcptTo }: SMTPServerEnvelope): Promise<void> {
    const source = await text(stream)
    received.push({
      from: mailFrom === false ? '' : mailFrom.address,
      to: rcptTo.map(({ address }) => address),
      source,
      mail: await PostalMime.parse(source),
    })
  }

  // A client that goes away is no failure of the test.
  server.on('error', () => {})
  await new Promise<void>(resolve => server.listen(port, '127.0.0.1', resolve))
  return {
    port: (server.server.address() as AddressInfo).port,
    received,
    get asked() {
      return asked
    },
    stop: () => new Promise(resolve => server.close(resolve)),
  }
}

function smtpError(reply: string): Error {
  return Object.assign(new Error(reply.slice(4)), { responseCode: Number(reply.slice(0, 3)) })
}
