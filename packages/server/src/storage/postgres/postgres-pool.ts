import type { PostgresPool, PostgresPoolClient } from 'kysely'
import type { Pool, PoolClient } from 'pg'
import { keepableText } from '../keepable-text.ts'
import { StorageError } from '../storage-error.ts'
import { toStorageError } from './postgres-error.ts'

/** A pool of `pg` in the shape that Kysely's dialect expects, with errors that say what they mean for the caller. */
export function toKyselyPool(pool: Pool): PostgresPool {
  // Without a listener a connection that breaks would end the process. Who uses it is told by the query that fails.
  pool.on('error', () => {})
  pool.on('connect', client => client.on('error', () => {}))
  const known = new WeakMap<PoolClient, PostgresPoolClient>()
  return {
    options: pool.options,
    end: () => pool.end(),
    async connect() {
      const client = await orStorageError(pool.connect())
      // Always the same for the same connection, by which Kysely knows the new ones.
      const wrapped = known.get(client) ?? toKyselyClient(client)
      known.set(client, wrapped)
      return wrapped
    },
  }
}

function toKyselyClient(client: PoolClient): PostgresPoolClient {
  let isBroken = false

  async function query(statement: string, parameters: readonly unknown[]): Promise<unknown> {
    try {
      return await orStorageError(client.query(statement, parameters.map(keepable)))
    } catch (error) {
      // The server says that it is about to close a connection before it does so: nobody else shall get this one.
      if (error instanceof StorageError && error.code === 'unavailable') isBroken = true
      throw error
    }
  }

  // Kysely also asks with cursors where it streams, which nothing here does.
  return { query: query as PostgresPoolClient['query'], release: discard => client.release(discard || isBroken) }
}

async function orStorageError<Result>(work: Promise<Result>): Promise<Result> {
  try {
    return await work
  } catch (error) {
    throw toStorageError(error)
  }
}

const keepable = (value: unknown): unknown => (typeof value === 'string' ? keepableText(value) : value)
