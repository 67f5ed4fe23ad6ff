import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { installDebianPackages } from '../debian-packages.ts'
import { findPostgres } from './find-postgres.ts'
import { keepPostgres, type KeptPostgres } from './kept-postgres.ts'

/** Hands PostgreSQL to tests in other processes, over HTTP; nothing is started before somebody asks. */
export interface PostgresDesk {
  readonly url: string
  close(): Promise<void>
}

type Desk = Readonly<Record<string, () => Promise<string | undefined>>>
type Kind = Parameters<typeof keepPostgres>[0]

async function keepIfThere(kind: Kind): Promise<KeptPostgres | undefined> {
  if (!findPostgres()) installDebianPackages('PostgreSQL to test with', ['postgresql'])
  if (findPostgres()) return keepPostgres(kind)
  console.log('\nSKIPPED: tests with PostgreSQL, for there is none on this machine.')
  return undefined
}

/**
 * `POST /shared` answers with the address of one that all tests share, and that syncs nothing; `POST /durable` with that
 * of a new one. `POST /crash` and `/start` are for the durable one that was asked for last. Status 404 where there is no
 * PostgreSQL; 503, with the reason, where there is one and it does not work.
 *
 * @param keep makes one; undefined where there is none
 */
export async function openPostgresDesk(keep = keepIfThere): Promise<PostgresDesk> {
  const { orders, removeAll } = createDesk(keep)
  const server = createServer((request, response) => {
    const order = orders[request.url ?? '']
    if (!order) response.writeHead(404).end()
    else
      order().then(
        text => (text === undefined ? response.writeHead(404).end() : response.end(text)),
        (error: unknown) => response.writeHead(503).end(error instanceof Error ? error.message : String(error)),
      )
  })
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve)
  })
  // The run ends with the tests, not with this.
  server.unref()
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      server.closeAllConnections()
      server.close()
      await removeAll()
    },
  }
}

function createDesk(make: typeof keepIfThere): { readonly orders: Desk; readonly removeAll: () => Promise<void> } {
  const kept: KeptPostgres[] = []
  let shared: Promise<KeptPostgres | undefined> | undefined
  let durable: KeptPostgres | undefined

  async function keep(kind: Kind): Promise<KeptPostgres | undefined> {
    const postgres = await make(kind)
    if (postgres) kept.push(postgres)
    return postgres
  }

  async function give(order: 'crash' | 'start'): Promise<string> {
    if (!durable) throw new Error('Nobody has asked for one')
    await durable[order]()
    return order
  }

  return {
    orders: {
      '/shared': async () => (await (shared ??= keep('quick')))?.url,
      '/durable': async () => (durable = await keep('durable'))?.url,
      '/crash': () => give('crash'),
      '/start': () => give('start'),
    },
    removeAll: async () => void (await Promise.all(kept.map(async postgres => postgres.remove()))),
  }
}
