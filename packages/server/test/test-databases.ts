import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterAll, describe, inject } from 'vitest'

/** Empty databases of one kind, as `openStorage` takes them. */
export interface TestDatabases {
  readonly name: 'SQLite' | 'PostgreSQL'
  /** The quickest there is: in memory, where that is possible. */
  create(): Promise<string>
  /** One that other processes can open, too. */
  createForProcesses(): Promise<string>
}

/** Of a test, in milliseconds: many files share one PostgreSQL, and two cores are few. */
const timeout = 30_000

/** Declare tests once for each kind of database. PostgreSQL's are skipped, by name, where there is none. */
export async function onEachDatabase(declare: (databases: TestDatabases) => void): Promise<void> {
  describe('on SQLite', { timeout }, () => declare(sqliteDatabases()))
  await onPostgres(declare)
}

export async function onPostgres(declare: (databases: TestDatabases) => void): Promise<void> {
  const server = await askForPostgres('shared')
  describe.skipIf(server === undefined)('on PostgreSQL', { timeout }, () => declare(postgresDatabases(server ?? '')))
}

/** A PostgreSQL of one's own, with commits that are synced, to be killed and started again. Undefined where there is none. */
export async function askForDurablePostgres(): Promise<DurablePostgres | undefined> {
  const url = await askForPostgres('durable')
  return url === undefined ? undefined : { url, crash: () => order('crash'), start: () => order('start') }
}

interface DurablePostgres {
  /** Of an empty database. */
  readonly url: string
  crash(): Promise<void>
  start(): Promise<void>
}

async function askForPostgres(kind: 'shared' | 'durable'): Promise<string | undefined> {
  return askDesk(inject('postgresDesk'), kind)
}

/** @throws if there is one that does not work: tests that are skipped then would look as if they had passed */
export async function askDesk(desk: string, kind: 'shared' | 'durable'): Promise<string | undefined> {
  const response = await fetch(`${desk}/${kind}`, { method: 'POST' })
  if (response.status === 404) return undefined
  const text = await response.text()
  if (!response.ok) throw new Error(`There is a PostgreSQL, but it does not work: ${text}`)
  return text
}

async function order(what: 'crash' | 'start'): Promise<void> {
  const response = await fetch(`${inject('postgresDesk')}/${what}`, { method: 'POST' })
  if (!response.ok) throw new Error(await response.text())
}

function sqliteDatabases(): TestDatabases {
  const folders: string[] = []
  afterAll(() => Promise.all(folders.map(async folder => rm(folder, { recursive: true }))))
  return {
    name: 'SQLite',
    create: () => Promise.resolve(':memory:'),
    async createForProcesses() {
      const folder = await mkdtemp(join(tmpdir(), 'catalyst-'))
      folders.push(folder)
      return join(folder, 'catalyst.db')
    },
  }
}

function postgresDatabases(server: string): TestDatabases {
  const create = () => createPostgresDatabase(server)
  return { name: 'PostgreSQL', create, createForProcesses: create }
}

/** Of a locale that sorts as people do, which the storage must not. */
async function createPostgresDatabase(server: string): Promise<string> {
  const name = `test_${randomUUID().replaceAll('-', '')}`
  const client = new Client({ connectionString: server })
  await client.connect()
  try {
    await client.query(`create database ${name} template template0 locale_provider icu icu_locale 'en-US'`)
  } finally {
    await client.end()
  }
  const url = new URL(server)
  url.pathname = `/${name}`
  return url.href
}
