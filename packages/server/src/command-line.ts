import { isIsoDate, type IsoDate } from '@library-catalyst/core'
import { parseArgs } from 'node:util'
import type { StaticMounts } from './http/static-files.ts'

export const usage = `Usage: library-catalyst-server [options]
       library-catalyst-server backup FILE    write the database to FILE; a name in .gz compresses it
       library-catalyst-server restore FILE   make the database, which must be new, of a backup
       library-catalyst-server move --to URL  copy the database into another one, which must be new

       library-catalyst-server staff add EMAIL --library ID --role ROLE,... [--name NAME]
       library-catalyst-server staff list --library ID
       library-catalyst-server staff password EMAIL --library ID
       library-catalyst-server staff disable EMAIL --library ID

       library-catalyst-server inbound [--recipient ADDRESS]  take a mail from a pipe: an answer to a relayed one

  --config FILE        the configuration (default: CATALYST_CONFIG, or ./catalyst.json)
  --port PORT          instead of the configuration's; 0 is any free one
  --static [PATH=]DIR  serve a folder at PATH (default: /); may be given several times
  --outbox             show mails at /dev/outbox instead of sending them, for development
  --today DATE         behave as if it were nine in the morning of DATE
  --to URL             where to move: postgres://..., or the path of a file
  --help`

/** Something to do with the whole database, instead of serving it. */
export type DatabaseTask =
  { readonly kind: 'backup' | 'restore'; readonly file: string } | { readonly kind: 'move'; readonly to: string }

export interface CommandLine {
  readonly help: boolean
  readonly config?: string
  readonly port?: number
  readonly today?: IsoDate
  readonly staticMounts: StaticMounts
  readonly outbox?: boolean
  readonly task?: DatabaseTask
}

/** The command cannot be understood; `message` says which part. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/**
 * @throws {UsageError}
 */
export function parseCommandLine(args: readonly string[]): CommandLine {
  const { values, positionals } = readOptions(args)
  const { help = false, config, port, today, static: folders = [], to } = values
  const task = toTask(positionals, to)
  if (port !== undefined && !(/^\d{1,5}$/.test(port) && Number(port) <= 65_535))
    throw new UsageError(`--port must be 0 to 65535, not "${port}"`)
  if (today !== undefined && !isIsoDate(today))
    throw new UsageError(`--today must be a date such as 2026-11-25, not "${today}"`)
  return {
    help,
    ...(config !== undefined && { config }),
    ...(port !== undefined && { port: Number(port) }),
    ...(today !== undefined && { today }),
    staticMounts: Object.fromEntries(folders.map(toMount)),
    ...(values.outbox === true && { outbox: true }),
    ...(task && { task }),
  }
}

function readOptions(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        help: { type: 'boolean' },
        config: { type: 'string' },
        port: { type: 'string' },
        today: { type: 'string' },
        outbox: { type: 'boolean' },
        static: { type: 'string', multiple: true },
        to: { type: 'string' },
      },
    })
  } catch (cause) {
    throw new UsageError(cause instanceof Error ? cause.message : String(cause), { cause })
  }
}

function toTask([kind, file, ...more]: readonly string[], to: string | undefined): DatabaseTask | undefined {
  const isFileTask = kind === 'backup' || kind === 'restore'
  if (more.length > 0 || (kind === 'move' && file !== undefined)) throw new UsageError(`"${kind}" takes less than that`)
  if (isFileTask && file === undefined) throw new UsageError(`"${kind}" needs the name of a file`)
  if ((kind === 'move') !== (to !== undefined)) throw new UsageError('"move" and --to need each other')
  if (isFileTask && file !== undefined) return { kind, file }
  if (kind === 'move' && to !== undefined) return { kind, to }
  if (kind !== undefined) throw new UsageError(`There is no command "${kind}"`)
  return undefined
}

function toMount(text: string): readonly [string, string] {
  const [, path = '/', directory = text] = /^(\/[^=]*)=(.+)$/.exec(text) ?? []
  return [path, directory]
}
