import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { Config } from './config-schema.ts'
import { ConfigError, parseConfig } from './parse-config.ts'

export interface LoadedConfig {
  readonly config: Config
  /** Where relative paths in it start. */
  readonly directory: string
}

type Environment = Readonly<Record<string, string | undefined>>

/** Variables that win over the file, the later ones over the earlier. A value that does not fit is handed on as it is, for the schema to refuse. */
const variables = {
  CATALYST_HOST: { field: 'host', read: (text: string) => text },
  CATALYST_PORT: { field: 'port', read: (text: string) => (/^\d+$/.test(text) ? Number(text) : text) },
  CATALYST_DATABASE: { field: 'database', read: (text: string) => text },
  DATABASE_URL: { field: 'database', read: (text: string) => text },
  CATALYST_ALLOW_PRIVATE_ADDRESSES: {
    field: 'allowPrivateAddresses',
    read: (text: string) => (text === 'true' ? true : text === 'false' ? false : text),
  },
} as const

/**
 * Read a configuration file, then the environment over it.
 *
 * @throws {ConfigError} if it cannot be read, or not be used
 */
export function loadConfig(file: string, environment: Environment = {}): LoadedConfig {
  const input = withEnvironment(readJson(file), environment)
  const used = Object.keys(variables).filter(variable => environment[variable] !== undefined)
  return { config: parseConfig(input, [file, ...used].join(' and ')), directory: dirname(resolve(file)) }
}

function withEnvironment(input: unknown, environment: Environment): unknown {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return input
  const fields: Record<string, unknown> = { ...input }
  for (const [variable, { field, read }] of Object.entries(variables)) {
    const text = environment[variable]
    if (text !== undefined) fields[field] = read(text)
  }
  return fields
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (cause) {
    // The parser's message quotes the text around the mistake, which may hold the address of a feed.
    const message = cause instanceof SyntaxError ? `is not JSON${placeIn(cause.message)}` : 'cannot be read'
    throw new ConfigError(file, [{ pointer: '', message }], { cause })
  }
}

const placeIn = (message: string): string => message.match(/\(line \d+ column \d+\)/)?.[0].replace(/^/, ' ') ?? ''
