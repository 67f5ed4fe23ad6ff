import { parseArgs } from 'node:util'
import { toInstant } from '@library-catalyst/core'
import type { LoadedConfig } from '../config/load-config.ts'
import { locateDatabase } from '../storage/locate-database.ts'
import { openStorage } from '../storage/storage.ts'
import { mostMailBytes } from './incoming-mail.ts'
import { relaySettings } from './relay-settings.ts'

/** What Postfix and Exim do by the exit code of a pipe (sysexits.h). */
export const exitCodes = { done: 0, unknownUser: 67, tryAgain: 75 } as const

export interface InboundCommand {
  readonly config?: string
  /** Whom the mail server has the mail for. */
  readonly recipient?: string
}

export function parseInboundCommand(args: readonly string[]): InboundCommand {
  const { values } = parseArgs({
    args: [...args],
    options: { config: { type: 'string' }, recipient: { type: 'string' } },
  })
  return values
}

/**
 * Take one mail from a pipe. The server that runs beside it sends what comes of it.
 *
 * @param input the message as it came
 * @returns an exit code
 */
export async function receiveFromPipe(
  { recipient }: InboundCommand,
  { config, directory }: LoadedConfig,
  input: AsyncIterable<Uint8Array>,
  now: number,
): Promise<number> {
  const raw = await readAll(input)
  // Nobody writes that much; to try again would not help.
  if (!raw) return exitCodes.done
  const storage = await openStorage(locateDatabase(config.database, directory))
  try {
    const delivery = { raw, ...(recipient !== undefined && { recipient }) }
    const reception = await storage.relay.receive(delivery, { settings: relaySettings(config), now: toInstant(now) })
    return reception === 'unknown' ? exitCodes.unknownUser : exitCodes.done
  } finally {
    await storage.close()
  }
}

/** Undefined if there is more than a mail may have. All of it is read, or the mail server would see a broken pipe. */
async function readAll(input: AsyncIterable<Uint8Array>): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of input) {
    bytes += chunk.length
    if (bytes <= mostMailBytes) chunks.push(chunk)
  }
  return bytes <= mostMailBytes ? Buffer.concat(chunks) : undefined
}
