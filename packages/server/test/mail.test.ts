import { request as httpRequest } from 'node:http'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { LogEntry } from '../src/log.ts'
import type { MailDraft } from '../src/mail/mail-draft.ts'
import { queueMail } from '../src/mail/queue-mail.ts'
import { type RunningServer, startServer, type StartOptions } from '../src/start-server.ts'
import { openEngine } from '../src/storage/open-engine.ts'
import { type MailServer, startMailServer } from './mail-server.ts'
import { onEachDatabase } from './test-databases.ts'

let database: string
let mailServer: MailServer
let servers: RunningServer[]
let logged: LogEntry[]

const library = { id: 'harbour', name: 'Harbour Library', timeZone: 'Europe/Vienna', feeds: [] }
const mail = () => ({
  from: 'mail@server.example',
  smtp: {
    host: '127.0.0.1',
    port: mailServer.port,
    allowUnencrypted: true,
    user: 'library',
    passwordFrom: 'MAIL_PASSWORD',
  },
})
async function start(config: object = {}, options: Partial<StartOptions> = {}): Promise<string> {
  const server = await startServer({
    config: { database, libraries: [library], ...config },
    port: 0,
    environment: { MAIL_PASSWORD: 'right' },
    log: entry => logged.push(entry),
    ...options,
  })
  servers.push(server)
  return server.url
}
async function queue(more: Partial<MailDraft> = {}): Promise<void> {
  const engine = openEngine(database)
  const draft: MailDraft = {
    library: 'harbour',
    to: 'robin@mail.example',
    locale: 'en',
    about: 'registration:1',
    subject: 'A <b>seat</b>',
    blocks: [
      { kind: 'paragraph', text: 'You have a seat.' },
      { kind: 'action', label: 'See it', url: 'https://a.example/registration#token' },
    ],
    attachments: [{ name: 'talk.ics', mediaType: 'text/calendar', text: 'BEGIN:VCALENDAR' }],
    ...more,
  }
  await queueMail(engine.writer, draft, `${new Date().toISOString().slice(0, 19)}Z`)
  await engine.close()
}
const statusOf = (url: string, headers: Record<string, string>) =>
  new Promise<number | undefined>((resolve, reject) => {
    httpRequest(url, { headers }, response => resolve(response.resume().statusCode))
      .on('error', reject)
      .end()
  })

await onEachDatabase(({ createForProcesses }) => {
  beforeEach(async () => {
    database = await createForProcesses()
    mailServer = await startMailServer()
    servers = []
    logged = []
  })
  afterEach(async () => {
    await Promise.all(servers.map(server => server.close()))
    await mailServer.stop()
  })

  test('what is queued goes out within seconds, in the name of its library, once, whoever of two servers sends it', async () => {
    const own = { ...library, mail: { name: 'Harbour events', replyTo: 'desk@harbour.example' } }
    await start({ mail: mail(), libraries: [own] })
    await start({ mail: mail(), libraries: [own] })
    await queue()
    await vi.waitFor(() => expect(mailServer.received).toHaveLength(1), 10_000)
    const [received] = mailServer.received
    expect(received?.mail.from).toMatchObject({ name: 'Harbour events', address: 'mail@server.example' })
    expect(received?.mail.replyTo).toMatchObject([{ address: 'desk@harbour.example' }])
    await Promise.all(servers.splice(0).map(server => server.close()))
    expect(mailServer.received).toHaveLength(1)
    expect(JSON.stringify(logged)).not.toMatch(/robin|seat/)
  })

  test('without a mail server and without an outbox nothing is sent or shown, and the log says so', async () => {
    const url = await start()
    expect(logged).toContainEqual({ level: 'warning', event: 'mail-off' })
    await queue()
    expect((await fetch(`${url}/dev/outbox`)).status).toBe(404)
  })

  test('the outbox shows what would have been sent, as it would have looked', async () => {
    const url = await start({}, { outbox: true })
    await queue()
    await queue({ locale: 'ar', library: 'harbour', subject: 'Another' })
    const response = await fetch(`${url}/dev/outbox`)
    const page = await response.text()
    expect(page).toContain('<h2>A &lt;b&gt;seat&lt;/b&gt;</h2>')
    expect(page).toContain('Harbour Library sent you this mail.')
    expect(page).toContain('<a href="https://a.example/registration#token">See it</a>')
    expect(page).toContain('BEGIN:VCALENDAR')
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")

    const [path] = /\/dev\/outbox\/[0-9a-f-]+\.html/.exec(page) ?? []
    const document = await fetch(`${url}${path}`)
    expect(document.headers.get('content-security-policy')).toMatch(/^default-src 'none'.*sandbox/)
    expect(await document.text()).toContain('<p dir="auto">You have a seat.</p>')

    const told = (await (await fetch(`${url}/dev/outbox.json`)).json()) as { draft: MailDraft; text: string }[]
    expect(told.map(({ draft }) => draft.to)).toEqual(['robin@mail.example', 'robin@mail.example'])
  })

  test('the outbox is for this computer alone', async () => {
    const url = await start({}, { outbox: true })
    const outbox = `${url}/dev/outbox`
    expect(await statusOf(outbox, { host: 'localhost' })).toBe(200)
    expect(await statusOf(outbox, { host: 'rebound.example' })).toBe(404)
    expect(await statusOf(outbox, { 'x-forwarded-for': '203.0.113.7' })).toBe(404)
    expect(await statusOf(outbox, { forwarded: 'for=203.0.113.7' })).toBe(404)
    const open = await start({ host: '0.0.0.0' }, { outbox: true })
    expect((await fetch(`${open}/dev/outbox`)).status).toBe(404)
    const sending = await start({ mail: mail() }, { outbox: true })
    expect((await fetch(`${sending}/dev/outbox`)).status).toBe(404)
  })

  test('a password that is not there stops the start', async () => {
    await expect(start({ mail: mail() }, { environment: {} })).rejects.toThrow(
      '/mail/smtp/passwordFrom names a variable',
    )
  })
})
