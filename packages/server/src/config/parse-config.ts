import * as v from 'valibot'
import { jsonPointer } from '../json-pointer.ts'
import { type Config, configSchema } from './config-schema.ts'

/** What is wrong with one field. */
export interface ConfigMistake {
  /** JSON Pointer (RFC 6901) into the configuration; empty for the whole of it. */
  readonly pointer: string
  /** Reads on from the field's name: "must be a number". */
  readonly message: string
}

/** The configuration cannot be used. `message` is for the person who wrote it, one mistake per line. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
  readonly mistakes: readonly ConfigMistake[]

  constructor(source: string, mistakes: readonly ConfigMistake[], options?: ErrorOptions) {
    super(
      [`The configuration (${source}) cannot be used:`, ...mistakes.map(mistake => `  ${toSentence(mistake)}`)].join(
        '\n',
      ),
      options,
    )
    this.mistakes = mistakes
  }
}

/**
 * @param source where it was read, for the message
 * @throws {ConfigError} with every mistake, not only the first
 */
export function parseConfig(input: unknown, source = 'options'): Config {
  const result = v.safeParse(configSchema, input)
  if (result.success) return result.output
  throw new ConfigError(source, result.issues.map(toMistake))
}

type Issue = Pick<v.BaseIssue<unknown>, 'type' | 'expected' | 'received' | 'message' | 'path'>

function toMistake({ type, expected, received, message, path = [] as never }: Issue): ConfigMistake {
  const pointer = jsonPointer(path.map(({ key }) => key))
  if (type !== 'strict_object') return { pointer, message }
  if (expected === 'never') return { pointer, message: 'is not a field of the configuration; is it misspelt?' }
  return { pointer, message: received === 'undefined' ? 'is missing' : 'must be an object' }
}

const toSentence = ({ pointer, message }: ConfigMistake): string => `${pointer || 'The whole'} ${message}.`
