import { toInstant } from '@library-catalyst/core'
import { deliverDue } from '../../src/mail/deliver-mail.ts'
import { createMailStore } from '../../src/mail/mail-store.ts'
import { createSmtpTransport } from '../../src/mail/smtp-transport.ts'
import type { RelayMoment } from '../../src/relay/pass-on.ts'
import { receiveMail, type Reception } from '../../src/relay/receive-mail.ts'
import { startThread } from '../../src/relay/start-thread.ts'
import { inTransaction } from '../../src/storage/in-transaction.ts'
import { migrate } from '../../src/storage/migrate.ts'
import { openEngine } from '../../src/storage/open-engine.ts'
import type { StorageEngine } from '../../src/storage/storage-engine.ts'
import { type ReceivedMail, startMailServer } from '../mail-server.ts'

const settings = {
  publicUrl: 'https://events.lib.example',
  domain: 'replies.lib.example',
  nameOf: () => 'Harbour Library',
}
export const robin = { address: 'planted-robin@mail.example', alias: 'Robin', locale: 'en' }
export const kim = { address: 'planted-kim@post.example', alias: 'Kim', locale: 'de' }

/** A database, a mail server, and a clock that moves on by a minute for each thing that happens. */
export interface MailRoom {
  readonly engine: StorageEngine
  moment(secondsLater?: number): RelayMoment
  start(text?: string, people?: { readonly from: typeof robin; readonly to: typeof robin }): Promise<string>
  receive(raw: string | Uint8Array, recipient?: string, secondsLater?: number): Promise<Reception>
  /** Let what is queued go out; the mails that did. */
  deliver(): Promise<readonly ReceivedMail[]>
  close(): Promise<void>
}

export async function openMailRoom(database: string): Promise<MailRoom> {
  const engine = openEngine(database)
  await migrate(engine)
  const { port, received, stop } = await startMailServer()
  let time = Date.UTC(2026, 10, 25, 9)
  const moment = (secondsLater = 60): RelayMoment => ({ settings, now: toInstant((time += secondsLater * 1000)) })
  const transport = createSmtpTransport({ host: '127.0.0.1', port, secure: false, allowUnencrypted: true })
  return {
    engine,
    moment,
    start: (text = 'Shall we play?', { from, to } = { from: robin, to: kim }) =>
      inTransaction(engine.writer, async transaction =>
        startThread(
          transaction,
          { library: 'harbour', subject: { kind: 'listing', id: 'l1' }, topic: 'Chess', from, to, text },
          moment(),
        ),
      ),
    receive: (raw, recipient, secondsLater) =>
      receiveMail(
        engine.writer,
        {
          raw: typeof raw === 'string' ? new TextEncoder().encode(raw) : raw,
          ...(recipient !== undefined && { recipient }),
        },
        moment(secondsLater),
      ),
    async deliver() {
      const before = received.length
      await deliverDue({
        store: createMailStore(engine),
        transport,
        originOf: () => ({ name: 'Harbour Library', from: 'library@lib.example' }),
        now: () => time,
        log: entry => {
          throw new Error(JSON.stringify(entry))
        },
      })
      return received.slice(before)
    },
    async close() {
      await stop()
      await engine.close()
    },
  }
}

/** Where a mail can be answered to. */
export function replyTo({ mail }: ReceivedMail): string {
  const address = mail.replyTo?.[0]?.address
  if (address === undefined) throw new Error('It cannot be answered')
  return address
}

/** A mail of plain text, with these headers beside or instead of the usual. */
export function plainMail(to: string, text: string, headers: Readonly<Record<string, string>> = {}): string {
  const all = {
    From: `Kim Plantedsurname <${kim.address}>`,
    To: to,
    Subject: 'Re: Chess',
    'Content-Type': 'text/plain; charset=utf-8',
    ...headers,
  }
  return `${Object.entries(all)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\r\n')}\r\n\r\n${text.replace(/\r?\n/g, '\r\n')}\r\n`
}
