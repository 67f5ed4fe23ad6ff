import { createReadStream, createWriteStream } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { pipeline as pipe, Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { tableKeys } from '../table-keys.ts'
import type { DatabaseCopy } from './fill-database.ts'
import { fromRowText, toRowText } from './row-text.ts'
import { checkSame, TableDigester, type TableDigests } from './table-digest.ts'
import { inChunks, type TableRows } from './table-rows.ts'
import { TransferError } from './transfer-error.ts'

/** The first line. Then come the rows, a line each, `table {...}`; the last line is the `TableDigests`. */
interface Header {
  readonly format: 'library-catalyst-backup'
  readonly version: 1
  readonly migration: string
}

export interface BackupFile extends DatabaseCopy {
  /** @throws {TransferError} if it has lines that are not as they were written, or not all of them */
  checkComplete(read: TableDigests): void
}

const isZipped = (file: string): boolean => file.endsWith('.gz')

/**
 * Write a copy to a file that only this user may read, compressed if its name ends in `.gz`. A file of that name is
 * replaced once the new one is complete and on the disk; if that fails, nothing is left of it.
 */
export async function writeBackupFile(file: string, { migration, tables }: DatabaseCopy): Promise<TableDigests> {
  const partial = `${file}.partial`
  const digester = new TableDigester()
  let digests: TableDigests = {}

  async function* lines(): AsyncGenerator<string> {
    yield `${JSON.stringify({ format: 'library-catalyst-backup', version: 1, migration } satisfies Header)}\n`
    for await (const { table, rows } of digester.through(tables))
      for (const row of rows) yield `${table} ${toRowText(row)}\n`
    digests = digester.digests()
    yield `${JSON.stringify(digests)}\n`
  }

  const zip = isZipped(file) ? [createGzip()] : []
  // What is left of an earlier one may be for others to read.
  await rm(partial, { force: true })
  try {
    await pipeline([Readable.from(lines()), ...zip, createWriteStream(partial, { flags: 'wx', mode: 0o600 })])
    await sync(partial)
    await rename(partial, file)
  } catch (error) {
    await rm(partial, { force: true })
    throw error
  }
  return digests
}

async function sync(file: string): Promise<void> {
  const handle = await open(file, 'r+')
  await handle.sync()
  await handle.close()
}

/**
 * Its tables are read later, and reading them throws as well, if they are damaged.
 *
 * @throws {TransferError} if it is no backup
 */
export async function readBackupFile(file: string): Promise<BackupFile> {
  const lines = readLines(file)
  const first = await lines.next()
  const { migration } = readHeader(first.done ? '' : first.value)
  let written: TableDigests | undefined

  async function* parts(): AsyncGenerator<TableRows> {
    for await (const line of lines) {
      if (line.startsWith('{')) written = intact(() => JSON.parse(line) as TableDigests)
      else yield intact(() => toTableRow(line))
    }
  }

  return {
    migration,
    tables: inChunks(parts()),
    checkComplete(read) {
      if (!written) throw new TransferError(`${file} ends too early`)
      checkSame(read, written)
    },
  }
}

function toTableRow(line: string): TableRows {
  const gap = line.indexOf(' ')
  const table = line.slice(0, gap)
  if (!Object.hasOwn(tableKeys, table)) throw new SyntaxError('No table of ours')
  return { table, rows: [fromRowText(line.slice(gap + 1))] }
}

/** What a parser says of a line may quote it, and in it stands somebody's name. */
function intact<Result>(parse: () => Result): Result {
  try {
    return parse()
  } catch {
    throw damaged()
  }
}

const damaged = (): TransferError => new TransferError('The backup is damaged: it cannot be read to its end')

async function* readLines(file: string): AsyncGenerator<string> {
  const source = createReadStream(file)
  // What goes wrong reaches the last stream, and so the loop.
  const bytes: Readable = isZipped(file) ? pipe(source, createGunzip(), () => {}) : source
  let rest = ''
  try {
    for await (const text of bytes.setEncoding('utf8') as AsyncIterable<string>) {
      const lines = `${rest}${text}`.split('\n')
      rest = lines.pop() ?? ''
      yield* lines
    }
  } catch (error) {
    throw isOfZlib(error) ? damaged() : error
  }
  if (rest !== '') yield rest
}

const isOfZlib = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('Z_')

function readHeader(line: string): Header {
  try {
    const header = JSON.parse(line) as Header
    if (header.format === 'library-catalyst-backup' && header.version === 1) return header
  } catch {
    // No JSON, no backup.
  }
  throw new TransferError('It is no backup that this version of the program knows')
}
