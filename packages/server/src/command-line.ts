import { isIsoDate, type IsoDate } from '@library-catalyst/core'
import { parseArgs } from 'node:util'
import type { StaticMounts } from './http/static-files.ts'

export const usage = `Usage: library-catalyst-server [options]

  --config FILE        the configuration (default: CATALYST_CONFIG, or ./catalyst.json)
  --port PORT          instead of the configuration's; 0 is any free one
  --static [PATH=]DIR  serve a folder at PATH (default: /); may be given several times
  --today DATE         behave as if it were nine in the morning of DATE
  --help`

export interface CommandLine {
  readonly help: boolean
  readonly config?: string
  readonly port?: number
  readonly today?: IsoDate
  readonly staticMounts: StaticMounts
}

/** The command cannot be understood; `message` says which part. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/**
 * @throws {UsageError}
 */
export function parseCommandLine(args: readonly string[]): CommandLine {
  const { help = false, config, port, today, static: folders = [] } = readOptions(args)
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
  }
}

function readOptions(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        help: { type: 'boolean' },
        config: { type: 'string' },
        port: { type: 'string' },
        today: { type: 'string' },
        static: { type: 'string', multiple: true },
      },
    })
    return values
  } catch (cause) {
    throw new UsageError(cause instanceof Error ? cause.message : String(cause), { cause })
  }
}

function toMount(text: string): readonly [string, string] {
  const [, path = '/', directory = text] = /^(\/[^=]*)=(.+)$/.exec(text) ?? []
  return [path, directory]
}
