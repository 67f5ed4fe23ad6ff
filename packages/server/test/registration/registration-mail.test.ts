import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type RunningServer, startServer } from '../../src/start-server.ts'
import { openStorage } from '../../src/storage/storage.ts'
import { type MailServer, startMailServer } from '../mail-server.ts'
import { sampleFeed } from '../sample-feed.ts'
import { onEachDatabase } from '../test-databases.ts'
import { event, send, sending } from './register-by-http.ts'

/** The port is known before the server is, so that its mails can name it. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  return port
}

await onEachDatabase(({ createForProcesses }) => {
  let folder: string
  let mailServer: MailServer
  let server: RunningServer

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'registration-mail-'))
    await writeFile(join(folder, 'programme.ics'), sampleFeed('Talk on tides'))
    const database = await createForProcesses()
    const storage = await openStorage(database)
    const settings = { capacity: 1, maxPartySize: 4, hasWaitingList: true, offerMinutes: 60 }
    await storage.registrations.configure(event, settings, '2026-11-24T08:00:00Z')
    await storage.close()
    mailServer = await startMailServer()
    server = await startServer({
      config: {
        database,
        mail: {
          from: 'mail@server.example',
          smtp: { host: '127.0.0.1', port: mailServer.port, allowUnencrypted: true },
        },
        libraries: [
          {
            id: 'harbour',
            name: 'Harbour Library',
            timeZone: 'Europe/Vienna',
            feeds: [{ id: 'programme', url: 'file:./programme.ics' }],
          },
        ],
      },
      directory: folder,
      port: await freePort(),
      today: '2026-11-24',
    })
    // Feeds are read while the server answers already.
    await vi.waitFor(
      async () => expect((await fetch(`${server.url}/v1/libraries/harbour/events/programme:event-1`)).status).toBe(200),
      10_000,
    )
  })
  afterEach(async () => {
    await server.close()
    await mailServer.stop()
    await rm(folder, { recursive: true })
  })

  const mailTo = (name: string, subject: string) =>
    vi.waitFor(() => {
      const found = mailServer.received.find(
        ({ to, mail }) => to[0] === `${name}@mail.example` && mail.subject?.startsWith(subject),
      )
      if (!found) throw new Error(`No mail to ${name} about: ${subject}`)
      return found
    }, 10_000)
  async function press(what: string, { mail }: Awaited<ReturnType<typeof mailTo>>): Promise<string> {
    const [, page = '', token = ''] =
      /"([^"#]+\/libraries\/harbour\/registration)#([\w-]{32})"/.exec(mail.html ?? '') ?? []
    expect(page).toBe(`${server.url}/libraries/harbour/registration`)
    const body = new URLSearchParams({ do: what, token })
    return (await fetch(page, { method: 'POST', body })).text()
  }

  test('a seat goes from who cancels by the link in a mail to who accepts by the link in another', async () => {
    await send(server.url, sending('robin'))
    await send(server.url, sending('sam'))
    const confirmation = await mailTo('robin', 'You are registered: Talk on tides')
    expect(confirmation.mail.attachments[0]).toMatchObject({ filename: 'event.ics', method: 'PUBLISH' })
    await mailTo('sam', 'Waiting list: Talk on tides')

    expect(await press('show', confirmation)).toContain('You have a seat.')
    expect(await press('cancel', confirmation)).toContain('This registration is cancelled.')

    const offer = await mailTo('sam', 'A seat is kept for you: Talk on tides')
    expect(offer.source).not.toContain('robin')
    expect(await press('accept', offer)).toContain('Thank you. The seat is yours.')
    expect(await press('accept', offer)).toContain('The seat is yours already.')
  })
})
