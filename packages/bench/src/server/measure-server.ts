import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStorage } from '@library-catalyst/server'
import { median } from '../median.ts'
import { ServerChild } from './child-process.ts'
import { hostFeed } from './feed-host.ts'
import { load, send } from './load.ts'
import { cachedRead, type Kind, notModified, registration, uncachedRead } from './requests.ts'

export interface ServerFigure {
  readonly what: string
  /** CPU of the server's process for one request, in microseconds. */
  readonly cpu: number
}

const plainServer = new URL('plain-server.ts', import.meta.url)
const realServer = new URL('real-server.ts', import.meta.url)
/** In a round, and of each kind. */
const requests = { reads: 3000, writes: 300 }

/** Each kind of request beside plain `node:http` with the same answer ready, in turn; medians of the rounds. */
export async function measureServer(events: number, rounds: number): Promise<readonly ServerFigure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'catalyst-bench-'))
  const database = join(folder, 'catalyst.db')
  const feeds = await hostFeed(events)
  const real = await ServerChild.start(realServer, [database, '1', feeds.url])
  const plain = await plainTwin(real.url)
  try {
    const kinds: readonly (readonly [ServerChild, Kind])[] = [
      [plain, { ...cachedRead(plain.url), what: 'plain node:http, a ready buffer' }],
      [real, cachedRead(real.url)],
      [real, await notModified(real.url)],
      [real, uncachedRead(real.url)],
      [real, registration(real.url, await eventWithSeats(real.url, database))],
    ]
    return await inTurn(kinds, rounds)
  } finally {
    await plain.stop()
    await real.stop()
    feeds.stop()
    await rm(folder, { recursive: true })
  }
}

/** @returns a server that answers everything as the real one answers its cached list */
async function plainTwin(url: string): Promise<ServerChild> {
  const { headers, body } = await send(cachedRead(url).ask(0))
  const { date: _, connection: __, 'keep-alive': ___, ...own } = headers
  return ServerChild.start(plainServer, [JSON.stringify(own), String(body.length)])
}

async function eventWithSeats(url: string, database: string): Promise<string> {
  const list = await fetch(`${url}/v1/libraries/library-0/events?start=2026-02-01&days=90&limit=1`)
  const { items } = (await list.json()) as { items: readonly { id: string }[] }
  const event = items[0]?.id ?? ''
  const storage = await openStorage(database)
  const settings = { maxPartySize: 4, hasWaitingList: false }
  await storage.registrations.configure({ library: 'library-0', event }, settings, '2026-01-15T08:00:00Z')
  await storage.close()
  return event
}

async function inTurn(
  kinds: readonly (readonly [ServerChild, Kind])[],
  rounds: number,
): Promise<readonly ServerFigure[]> {
  const costs = new Map<Kind, number[]>(kinds.map(([, kind]) => [kind, []]))
  // The first round warms up.
  for (let round = 0; round <= rounds; round++)
    for (const [server, kind] of kinds) {
      const cost = await costOf(server, kind)
      if (round > 0) costs.get(kind)?.push(cost)
    }
  return kinds.map(([, kind]) => ({ what: kind.what, cpu: median(costs.get(kind) ?? []) }))
}

/** Of one request, in microseconds of CPU. */
export async function costOf(server: ServerChild, { ask, status }: Kind): Promise<number> {
  const times = status === 201 ? requests.writes : requests.reads
  const before = await server.usage()
  await load(times, ask, status)
  const after = await server.usage()
  return (after.cpu - before.cpu) / times
}
