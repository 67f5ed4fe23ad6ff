import { type RawBuilder, sql } from 'kysely'
import type { Database } from '../database.ts'
import { tableKeys } from '../table-keys.ts'

export type Row = Readonly<Record<string, string | number | Uint8Array | null>>

/** Some rows of a table. All rows of a table come one after the other, in the order of its key. */
export interface TableRows {
  readonly table: string
  readonly rows: readonly Row[]
}

/** Rows that are in memory at a time, and in one statement. A row may be a picture, or a feed of megabytes. */
const chunkSize = 50

/** Every row of every table, in an order in which they can be written again. Needs a transaction to be of one moment. */
export async function* readTables(transaction: Database): AsyncGenerator<TableRows> {
  const tables = await transaction.introspection.getTables()
  for (const [table, key] of Object.entries(tableKeys)) {
    // A database of an older version has fewer.
    if (tables.some(({ name }) => name === table)) yield* readTable(transaction, table, key)
  }
}

async function* readTable(transaction: Database, table: string, key: readonly string[]): AsyncGenerator<TableRows> {
  const columns = sql.join(key.map(column => sql.ref(column)))
  let after: RawBuilder<unknown> = sql`true`
  for (;;) {
    const { rows } = await sql<Row>`select * from ${sql.table(table)} where ${after}
      order by ${columns} limit ${sql.lit(chunkSize)}`.execute(transaction)
    if (rows.length > 0) yield { table, rows }
    const last = rows.at(-1)
    if (!last || rows.length < chunkSize) return
    after = sql`(${columns}) > (${sql.join(key.map(column => last[column]))})`
  }
}

/** The same rows in as few parts as may be. */
export async function* inChunks(parts: AsyncIterable<TableRows>): AsyncGenerator<TableRows> {
  let chunk: TableRows | undefined
  for await (const part of parts) {
    if (chunk?.table === part.table && chunk.rows.length < chunkSize)
      chunk = { table: part.table, rows: [...chunk.rows, ...part.rows] }
    else {
      if (chunk) yield chunk
      chunk = part
    }
  }
  if (chunk) yield chunk
}

export async function writeRows(transaction: Database, { table, rows }: TableRows): Promise<void> {
  const columns = Object.keys(rows[0] ?? {})
  if (columns.length === 0) return
  const values = rows.map(row => sql`(${sql.join(columns.map(column => row[column]))})`)
  await sql`insert into ${sql.table(table)} (${sql.join(columns.map(column => sql.ref(column)))})
    values ${sql.join(values)}`.execute(transaction)
}
