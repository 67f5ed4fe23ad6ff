import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { RegistrationReceipt } from '@library-catalyst/core/rest/routes'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { openEngine } from '../../src/storage/open-engine.ts'
import { openStorage } from '../../src/storage/storage.ts'
import { type ServerProcess, ServerProcesses } from '../server-process.ts'
import { askForDurablePostgres } from '../test-databases.ts'
import { event, path, send, sending, type Sending } from './register-by-http.ts'

/** `CATALYST_PROVE=1` runs the long form. */
const rounds = process.env['CATALYST_PROVE'] === '1' ? 20 : 1
const writers = 50
const capacity = 500

/** What patrons know: what they were told is done, and what they still have to send again. */
interface Known {
  readonly told: Map<Sending, RegistrationReceipt>
  readonly untold: Set<Sending>
}

let folder: string
let servers: ServerProcesses | undefined
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'catalyst-'))
})
afterEach(async () => servers?.stop())
afterAll(() => rm(folder, { recursive: true }))

/** Patrons who register one after the other, 50 at a time, until `ended` aborts; none waits to hear the end of it. */
async function writeUntil(ended: AbortSignal, url: string, round: number, known: Known): Promise<void> {
  await Promise.all(
    Array.from({ length: writers }, async (_, writer) => {
      for (let turn = 0; !ended.aborted; turn++) {
        const one = sending(`r${round}w${writer}t${turn}`)
        known.untold.add(one)
        await sendOnce(url, one, known)
      }
    }),
  )
}

async function sendOnce(url: string, one: Sending, { told, untold }: Known): Promise<void> {
  try {
    told.set(one, await send(url, one))
    untold.delete(one)
  } catch {
    // Not told: it may have been done or not.
    await setTimeout(10)
  }
}

async function sendAgain(url: string, known: Known): Promise<void> {
  for (let turn = 0; known.untold.size > 0; turn++) {
    if (turn > 200) throw new Error(`${known.untold.size} were never acknowledged`)
    await Promise.all([...known.untold].map(one => sendOnce(url, one, known)))
  }
}

/** In milliseconds. */
async function untilItServes(url: string): Promise<number> {
  for (const start = performance.now(); ; await setTimeout(10)) {
    const response = await fetch(`${url}${path}/seats`).catch(() => undefined)
    if (response?.status === 200) return performance.now() - start
  }
}

async function prepare(database: string): Promise<void> {
  const storage = await openStorage(database)
  await storage.registrations.configure(
    event,
    { capacity, maxPartySize: 4, hasWaitingList: true },
    '2026-11-24T08:00:00Z',
  )
  await storage.close()
}

/** Everything that was told is there as it was told, and nothing is there that nobody sent, or twice. */
async function expectKept(database: string, known: readonly Known[]): Promise<void> {
  const engine = openEngine(database)
  const rows = await engine.reader.selectFrom('registration').select(['id', 'name', 'status', 'number']).execute()
  const seats = await engine.reader.selectFrom('event_seats').selectAll().executeTakeFirstOrThrow()
  await engine.close()
  const told = known.flatMap(each => [...each.told])
  expect(rows).toHaveLength(told.length)
  const byId = new Map(rows.map(row => [row.id, row]))
  for (const [{ name }, { id, status }] of told) expect(byId.get(id)).toMatchObject({ name, status })
  expect(new Set(rows.map(row => row.number)).size).toBe(rows.length)
  expect(seats).toMatchObject({ taken: Math.min(capacity, rows.length), waiting: Math.max(0, rows.length - capacity) })
}

/** @param kill ends what is to end and starts it again; resolves to the address of a server, and how long it was away */
async function outlives(
  database: string,
  first: ServerProcess,
  kill: (server: ServerProcess) => Promise<{ readonly server: ServerProcess; readonly away: number }>,
): Promise<void> {
  let server = first
  const known: Known[] = []
  const away: number[] = []
  for (let round = 0; round < rounds; round++) {
    const ended = new AbortController()
    const these: Known = { told: new Map(), untold: new Set() }
    const writing = writeUntil(ended.signal, server.url, round, these)
    await expect.poll(() => these.told.size, { timeout: 20_000 }).toBeGreaterThan(0)
    await setTimeout(300 + Math.random() * 500)
    const killed = await kill(server).finally(() => ended.abort())
    await writing
    known.push(these)
    server = killed.server
    away.push(killed.away)
    await sendAgain(server.url, these)
    await expectKept(database, known)
  }
  const total = known.reduce((sum, each) => sum + each.told.size, 0)
  console.log(`${total} acknowledged; away for ${away.map(each => `${Math.round(each)} ms`).join(', ')}`)
}

const patience = 60_000 + rounds * 20_000

async function killServer(database: string): Promise<void> {
  const started = (servers = new ServerProcesses(database))
  await prepare(database)
  await outlives(database, await started.start(), async killed => {
    await killed.kill()
    const start = performance.now()
    const server = await started.start()
    await untilItServes(server.url)
    return { server, away: performance.now() - start }
  })
}

describe('on SQLite', () => {
  test(
    'what was acknowledged is there after the server was killed, once',
    async () => {
      const database = join(folder, 'catalyst.db')
      await killServer(database)
    },
    patience,
  )
})

const postgres = await askForDurablePostgres()
describe.skipIf(!postgres)('on PostgreSQL', () => {
  const database = postgres?.url ?? ''

  test(
    'what was acknowledged is there after the server was killed, once',
    async () => {
      await killServer(database)
    },
    patience,
  )

  test(
    'what was acknowledged is there after PostgreSQL was killed, once, and the server goes on by itself',
    async () => {
      servers = new ServerProcesses(database)
      const engine = openEngine(database)
      await engine.writer.deleteFrom('event_seats').execute()
      await engine.close()
      await prepare(database)
      await outlives(database, await servers.start(), async server => {
        await postgres?.crash()
        await postgres?.start()
        return { server, away: await untilItServes(server.url) }
      })
    },
    patience,
  )
})
