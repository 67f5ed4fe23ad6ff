import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type MailServer, type Refuse, startMailServer } from '../../test/mail-server.ts'
import { onEachDatabase } from '../../test/test-databases.ts'
import type { LogEntry } from '../log.ts'
import { migrate } from '../storage/migrate.ts'
import { openEngine } from '../storage/open-engine.ts'
import type { StorageEngine } from '../storage/storage-engine.ts'
import { deliverDue } from './deliver-mail.ts'
import type { MailDraft } from './mail-draft.ts'
import { createMailStore } from './mail-store.ts'
import { outboxTransport } from './mail-transport.ts'
import { eraseMail, queueMail } from './queue-mail.ts'
import { createSmtpTransport } from './smtp-transport.ts'

let database: string
let engine: StorageEngine
let server: MailServer
let engines: StorageEngine[]
let logged: LogEntry[]
let time: number

const minute = 60_000
const hour = 60 * minute
const instant = () => `${new Date(time).toISOString().slice(0, 19)}Z`
const draft = (more: Partial<MailDraft> = {}): MailDraft => ({
  library: 'harbour',
  to: 'robin@mail.example',
  locale: 'en',
  about: 'registration:1',
  subject: 'You have a seat',
  blocks: [{ kind: 'paragraph', text: 'Planted secret.' }],
  ...more,
})
const queue = (more: Partial<MailDraft> = {}) => queueMail(engine.writer, draft(more), instant())
const rows = () => engine.reader.selectFrom('mail_message').selectAll().execute()

function deliver(on = engine, port = server.port): Promise<void> {
  const transport = createSmtpTransport({ host: '127.0.0.1', port, secure: false, allowUnencrypted: true })
  return deliverDue(options(on, transport))
}
const options = (on: StorageEngine, transport: Parameters<typeof deliverDue>[0]['transport']) => ({
  store: createMailStore(on),
  transport,
  originOf: (library: string) => (library === 'unknown' ? undefined : { from: 'mail@server.example', name: 'Harbour' }),
  now: () => time,
  log: (entry: LogEntry) => void logged.push(entry),
})
function open(): StorageEngine {
  const opened = openEngine(database)
  engines.push(opened)
  return opened
}
async function serve(refuse?: Refuse): Promise<void> {
  await server.stop()
  server = await startMailServer(refuse)
}
/** The queue tries `after` this long again, not before. */
async function deliverAfter(minutes: number): Promise<void> {
  time += minutes * minute
  await deliver()
}

await onEachDatabase(({ createForProcesses }) => {
  beforeEach(async () => {
    time = Date.UTC(2026, 10, 25, 9)
    logged = []
    engines = []
    database = await createForProcesses()
    engine = open()
    await migrate(engine)
    server = await startMailServer()
  })
  afterEach(async () => {
    await server.stop()
    await Promise.all(engines.map(engine => engine.close()))
  })

  describe('a queued mail', () => {
    test('is delivered once, and then neither its text nor its address is kept', async () => {
      await queue()
      await deliver()
      await deliver()
      expect(server.received).toHaveLength(1)
      expect(server.received[0]).toMatchObject({ from: 'mail@server.example', to: ['robin@mail.example'] })
      const [row] = await rows()
      expect(row).toMatchObject({ state: 'sent', draft: null, attempts: 1, failure_code: null })
      expect(JSON.stringify(row)).not.toMatch(/robin|Planted/)
      expect(logged).toEqual([])
    })

    test('is there exactly if its transaction was committed', async () => {
      const failing = engine.writer.transaction().execute(async transaction => {
        await queueMail(transaction, draft(), instant())
        throw new RangeError('undone')
      })
      await expect(failing).rejects.toThrow('undone')
      expect(await rows()).toEqual([])
    })

    test('that is refused for now is tried again later, and then goes', async () => {
      let times = 0
      await serve(() => (++times === 1 ? '451 4.7.1 robin@mail.example is greylisted' : undefined))
      await queue()
      await deliver()
      expect(await rows()).toMatchObject([{ state: 'queued', failure_code: '451 4.7.1' }])
      await deliverAfter(0.7)
      expect(server.asked).toBe(1)
      await deliverAfter(0.6)
      expect(server.received).toHaveLength(1)
      expect(logged).toMatchObject([{ level: 'warning', event: 'mail-failed', code: '451 4.7.1', attempt: 1 }])
      expect(JSON.stringify(logged)).not.toContain('robin')
    })

    test('that is refused for good is dead at once: its code stays for seven days, and nothing else of it', async () => {
      await serve(to => `550 5.1.1 no such user ${to}`)
      await queue()
      await deliver()
      await deliverAfter(24 * 60)
      expect(server.asked).toBe(1)
      const [row] = await rows()
      expect(row).toMatchObject({ state: 'dead', draft: null, failure_code: '550 5.1.1' })
      expect(JSON.stringify([row, logged])).not.toMatch(/robin|Planted/)
      const store = createMailStore(engine)
      expect(await store.forgetFinished(row?.finished_at ?? '')).toBe(0)
      expect(await store.forgetFinished('2026-11-26T00:00:00Z')).toBe(1)
    })

    test('waits while the mail server is away, ever longer, and is given up after two days', async () => {
      const { port } = server
      await server.stop()
      await queue()
      let attempts = 0
      for (const end = time + 60 * hour; time < end; time += 10 * minute) {
        await deliver(engine, port)
        attempts = (await rows())[0]?.attempts ?? 0
      }
      expect(attempts).toBeGreaterThan(12)
      expect(attempts).toBeLessThan(22)
      expect(await rows()).toMatchObject([{ state: 'dead', draft: null, failure_code: 'unreachable' }])
      server = await startMailServer()
    })

    test('goes out when the mail server is back', async () => {
      const { port } = server
      await server.stop()
      await queue()
      await deliver()
      server = await startMailServer(undefined, port)
      await deliverAfter(2)
      expect(server.received).toHaveLength(1)
    })

    test('of a library that this server does not know is left to one that does', async () => {
      await queue({ library: 'unknown' })
      await deliver()
      expect(await rows()).toMatchObject([{ state: 'queued', failure_code: 'no-library' }])
    })

    test('is kept to be looked at where there is no mail server', async () => {
      await queue({ subject: 'First' })
      time += minute
      await queue({ subject: 'Second' })
      await deliverDue(options(engine, outboxTransport))
      expect(await rows()).toMatchObject([{ state: 'kept' }, { state: 'kept' }])
      const kept = await createMailStore(engine).kept(10)
      expect(kept.map(mail => mail.draft.subject)).toEqual(['Second', 'First'])
      await deliver()
      expect(server.received).toEqual([])
    })
  })

  test('after a crash between sending and noting so, it goes out again as the same mail', async () => {
    await queue()
    const store = createMailStore(engine)
    const crashing = { ...store, settle: () => Promise.reject(new Error('kill -9')) }
    const transport = createSmtpTransport({
      host: '127.0.0.1',
      port: server.port,
      secure: false,
      allowUnencrypted: true,
    })
    await expect(deliverDue({ ...options(engine, transport), store: crashing })).rejects.toThrow('kill -9')
    await deliverAfter(4)
    expect(server.received).toHaveLength(1)
    await deliverAfter(2)
    expect(server.received).toHaveLength(2)
    const [first, second] = server.received.map(({ mail }) => mail.messageId)
    expect(first).toMatch(/^<[0-9a-f-]{36}@server\.example>$/)
    expect(second).toBe(first)
  })

  test('an attempt that took longer than its lease changes nothing any more', async () => {
    await queue()
    const store = createMailStore(engine)
    const [due] = await store.due(instant(), 1)
    if (!due) throw new Error('Nothing is due')
    const slow = await store.claim(due, instant(), instant())
    await deliver()
    if (!slow) throw new Error('Nothing was claimed')
    await store.settle(slow, { kind: 'dead', code: 'late' }, instant())
    expect(await rows()).toMatchObject([{ state: 'sent', attempts: 2 }])
  })

  test('two servers share a queue of 200, and none of it is sent twice', async () => {
    await engine.writer.transaction().execute(async transaction => {
      for (let number = 0; number < 200; number++)
        await queueMail(transaction, draft({ to: `p${number}@mail.example` }), instant())
    })
    const other = open()
    const claims = { here: 0, there: 0 }
    const counted = (on: StorageEngine, where: keyof typeof claims) => {
      const store = createMailStore(on)
      const transport = createSmtpTransport({
        host: '127.0.0.1',
        port: server.port,
        secure: false,
        allowUnencrypted: true,
      })
      const claim: typeof store.claim = async (...given) => {
        const claimed = await store.claim(...given)
        if (claimed) claims[where]++
        return claimed
      }
      return deliverDue({ ...options(on, transport), store: { ...store, claim } })
    }
    await Promise.all([counted(engine, 'here'), counted(other, 'there')])
    const recipients = server.received.map(({ to }) => to[0])
    expect(recipients).toHaveLength(200)
    expect(new Set(recipients).size).toBe(200)
    expect(Math.min(claims.here, claims.there)).toBeGreaterThan(10)
    expect((await rows()).every(row => row.state === 'sent')).toBe(true)
  })

  test('erasure reaches mail that waits, that is dead, and that is kept, and no other', async () => {
    await serve(to => (to.startsWith('dead') ? '550 5.1.1 no' : undefined))
    await queue({ to: 'dead@mail.example' })
    await deliver()
    await queue()
    await deliverDue(options(engine, outboxTransport))
    await queue()
    await queue({ about: 'registration:2' })
    await queue({ library: 'city' })
    expect((await rows()).map(row => row.state).sort()).toEqual(['dead', 'kept', 'queued', 'queued', 'queued'])
    expect(await eraseMail(engine.writer, 'harbour', 'registration:1')).toBe(3)
    expect((await rows()).map(row => `${row.library_id} ${row.about}`).sort()).toEqual([
      'city registration:1',
      'harbour registration:2',
    ])
  })

  test('a wrong password is a matter of the configuration: the mail waits', async () => {
    await queue()
    const login = { user: 'library', password: 'wrong' }
    const where = { host: '127.0.0.1', port: server.port, secure: false, allowUnencrypted: true }
    await deliverDue(options(engine, createSmtpTransport({ ...where, ...login })))
    expect(await rows()).toMatchObject([{ state: 'queued', failure_code: 'sign-in' }])
    time += 2 * minute
    await deliverDue(options(engine, createSmtpTransport({ ...where, ...login, password: 'right' })))
    expect(server.received).toHaveLength(1)
  })

  test('nothing is sent unencrypted unless that is allowed', async () => {
    await queue()
    const where = { host: '127.0.0.1', port: server.port, secure: false, allowUnencrypted: false }
    await deliverDue(options(engine, createSmtpTransport(where)))
    expect(await rows()).toMatchObject([{ state: 'queued', failure_code: 'encryption' }])
    expect(server.received).toEqual([])
  })
})
