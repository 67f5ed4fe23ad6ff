import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout } from 'node:timers/promises'
import { median } from '../median.ts'
import { ServerChild } from './child-process.ts'
import { hostFeed } from './feed-host.ts'
import { costOf } from './measure-server.ts'
import { cachedRead, uncachedRead } from './requests.ts'

export interface Consortium {
  readonly libraries: number
  /** Of each library. */
  readonly events: number
}

export interface GrowthFigures {
  readonly libraries: number
  readonly occurrences: number
  /** CPU for one request, in microseconds. */
  readonly cached: number
  readonly uncached: number
  /** Bytes. */
  readonly memory: number
  readonly database: number
  /** From the first line of the program until it serves all that is in the database, in milliseconds. */
  readonly startedIn: number
}

const realServer = new URL('real-server.ts', import.meta.url)

/** Fills a database as every database is filled, by reading feeds, and starts on it anew. */
export async function measureGrowth({ libraries, events }: Consortium, rounds: number): Promise<GrowthFigures> {
  const folder = await mkdtemp(join(tmpdir(), 'catalyst-bench-'))
  const database = join(folder, 'catalyst.db')
  const feeds = await hostFeed(events)
  const args = [database, String(libraries), feeds.url]
  try {
    const filling = await ServerChild.start(realServer, args)
    await filled(filling.url)
    await filling.stop()

    const server = await ServerChild.start(realServer, args)
    const cached: number[] = []
    const uncached: number[] = []
    const uncachedKind = uncachedRead(server.url, libraries)
    for (let round = 0; round <= rounds; round++) {
      cached.push(await costOf(server, cachedRead(server.url)))
      uncached.push(await costOf(server, uncachedKind))
    }
    const { memory } = await server.usage()
    await server.stop()
    return {
      libraries,
      occurrences: countOccurrences(database),
      cached: median(cached.slice(1)),
      uncached: median(uncached.slice(1)),
      memory,
      database: (await stat(database)).size,
      startedIn: server.startedIn,
    }
  } finally {
    feeds.stop()
    await rm(folder, { recursive: true })
  }
}

/** Resolves once every feed was read. */
async function filled(url: string): Promise<void> {
  for (;;) {
    const health = await fetch(`${url}/health`)
    const { feeds } = (await health.json()) as { feeds: readonly { state: string }[] }
    if (feeds.every(({ state }) => state === 'fresh')) return
    await setTimeout(1000)
  }
}

function countOccurrences(file: string): number {
  const database = new DatabaseSync(file, { readOnly: true })
  const row = database.prepare('select count(*) as occurrences from occurrence').get()
  database.close()
  return Number(row?.['occurrences'])
}
