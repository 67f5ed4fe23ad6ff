import { CompiledQuery, Kysely, sql } from 'kysely'
import { Pool, type PoolConfig } from 'pg'
import type { Database, Tables } from '../database.ts'
import type { StorageEngine } from '../storage-engine.ts'
import { PlainTextPostgresDialect } from './postgres-dialect.ts'
import { toKyselyPool } from './postgres-pool.ts'
import { postgresSearchIndex } from './postgres-search-index.ts'
import { postgresTypes } from './postgres-types.ts'

/**
 * How many connections one server opens at most. Readers have their own, so that many who write the same event, one
 * after the other, keep nobody from looking.
 */
const connections = { reader: 8, writer: 8 }

/** How long to wait for a connection, in milliseconds. */
const connectionTimeoutMillis = 10_000

/** In milliseconds: no request waits longer than a patron does. */
const limits: PoolConfig = {
  statement_timeout: 15_000,
  lock_timeout: 10_000,
  idle_in_transaction_session_timeout: 30_000,
}

/** What is said first on every connection. */
const sessions = {
  reader: `select set_config('default_transaction_read_only', 'on', false)`,
  /**
   * What was acknowledged is on the disk, even where the database's own settings say that it need not be. The guarded
   * statements are written for this level of isolation: a row that was waited for is read anew.
   */
  writer: `select set_config('default_transaction_isolation', 'read committed', false),
    case current_setting('synchronous_commit') when 'off' then set_config('synchronous_commit', 'on', false) end`,
} as const

/**
 * Open a PostgreSQL database. Nothing is connected before the first query.
 *
 * @param url such as `postgres://user:password@host:5432/database?sslmode=verify-full`
 */
export function openPostgres(url: string): StorageEngine {
  const reader = connect(url, sessions.reader, { ...limits, max: connections.reader })
  const writer = connect(url, sessions.writer, { ...limits, max: connections.writer })
  const unhurried = connect(url, sessions.writer, { max: 1, idleTimeoutMillis: 1000 })
  return {
    reader,
    writer,
    unhurried,
    bytes: 'bytea',
    search: postgresSearchIndex,
    claim,
    async close() {
      await Promise.all([reader, writer, unhurried].map(async database => database.destroy()))
    },
  }
}

async function claim(transaction: Database, name: string): Promise<boolean> {
  const { rows } = await sql<{ taken: boolean }>`
    select pg_try_advisory_xact_lock(hashtextextended(${name}, 0)) as taken`.execute(transaction)
  return rows[0]?.taken ?? false
}

function connect(url: string, session: string, config: PoolConfig): Kysely<Tables> {
  const pool = new Pool({
    connectionString: url,
    application_name: 'library-catalyst',
    connectionTimeoutMillis,
    types: postgresTypes,
    ...config,
  })
  return new Kysely({
    dialect: new PlainTextPostgresDialect({
      pool: toKyselyPool(pool),
      onCreateConnection: async connection => {
        await connection.executeQuery(CompiledQuery.raw(session))
      },
    }),
  })
}
