import { createHash, type Hash } from 'node:crypto'
import { toRowText } from './row-text.ts'
import type { TableRows } from './table-rows.ts'
import { TransferError } from './transfer-error.ts'

/** By which two copies of a table are known to be the same, on whatever database. */
export interface TableDigest {
  readonly rows: number
  /** Of its rows as JSON, one a line, in the order of its key. */
  readonly sha256: string
}

/** By table; a table without rows is not among them. */
export type TableDigests = Readonly<Record<string, TableDigest>>

/** Counts and hashes what goes through. */
export class TableDigester {
  readonly #tables = new Map<string, { rows: number; hash: Hash }>()

  async *through(source: AsyncIterable<TableRows>): AsyncGenerator<TableRows> {
    for await (const part of source) {
      this.#add(part)
      yield part
    }
  }

  async all(source: AsyncIterable<TableRows>): Promise<TableDigests> {
    for await (const part of source) this.#add(part)
    return this.digests()
  }

  /** To be asked once, at the end. */
  digests(): TableDigests {
    const told = [...this.#tables].map(([table, { rows, hash }]) => [table, { rows, sha256: hash.digest('hex') }])
    return Object.fromEntries(told) as TableDigests
  }

  #add({ table, rows }: TableRows): void {
    const sum = this.#tables.get(table) ?? { rows: 0, hash: createHash('sha256') }
    this.#tables.set(table, sum)
    sum.rows += rows.length
    for (const row of rows) sum.hash.update(`${toRowText(row)}\n`)
  }
}

/** @throws {TransferError} that names the table, unless both are the same */
export function checkSame(copy: TableDigests, original: TableDigests): void {
  for (const table of new Set([...Object.keys(copy), ...Object.keys(original)])) {
    if (copy[table]?.sha256 === original[table]?.sha256) continue
    throw new TransferError(
      `Table ${table} did not arrive as it was: ${copy[table]?.rows ?? 0} rows of ${original[table]?.rows ?? 0}`,
    )
  }
}
