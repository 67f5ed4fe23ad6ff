import { createReadStream, createWriteStream } from 'node:fs'
import { open, rename } from 'node:fs/promises'
import { pipeline as pipe, Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { type DatabaseCopy, TransferError } from './fill-database.ts'
import { fromRowText, toRowText } from './row-text.ts'
import { checkSame, TableDigester, type TableDigests } from './table-digest.ts'
import { inChunks, type TableRows } from './table-rows.ts'

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
 * replaced once the new one is complete and on the disk.
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
  await pipeline([Readable.from(lines()), ...zip, createWriteStream(partial, { mode: 0o600 })])
  await sync(partial)
  await rename(partial, file)
  return digests
}

async function sync(file: string): Promise<void> {
  const handle = await open(file, 'r+')
  await handle.sync()
  await handle.close()
}

/**
 * @throws {TransferError} if it is no backup
 */
export async function readBackupFile(file: string): Promise<BackupFile> {
  const lines = readLines(file)
  const first = await lines.next()
  const { migration } = readHeader(first.done ? '' : first.value)
  let written: TableDigests | undefined

  async function* parts(): AsyncGenerator<TableRows> {
    for await (const line of lines) {
      if (line.startsWith('{')) written = JSON.parse(line) as TableDigests
      else {
        const gap = line.indexOf(' ')
        yield { table: line.slice(0, gap), rows: [fromRowText(line.slice(gap + 1))] }
      }
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

async function* readLines(file: string): AsyncGenerator<string> {
  const source = createReadStream(file)
  // What goes wrong reaches the last stream, and so the loop.
  const bytes: Readable = isZipped(file) ? pipe(source, createGunzip(), () => {}) : source
  let rest = ''
  for await (const text of bytes.setEncoding('utf8') as AsyncIterable<string>) {
    const lines = `${rest}${text}`.split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
  if (rest !== '') yield rest
}

function readHeader(line: string): Header {
  try {
    const header = JSON.parse(line) as Header
    if (header.format === 'library-catalyst-backup' && header.version === 1) return header
  } catch {
    // No JSON, no backup.
  }
  throw new TransferError('It is no backup that this version of the program knows')
}
