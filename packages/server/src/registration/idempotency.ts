import { hash } from 'node:crypto'
import type { Instant } from '@library-catalyst/core'
import type { Database } from '../storage/database.ts'

/** A command as it is known by its key. Neither the key nor the request can be had back from it. */
export interface KnownCommand {
  readonly library: string
  readonly keyHash: string
  readonly requestHash: string
}

/** @param request all that makes it another command, if it differs */
export function knownCommand(library: string, key: string, request: readonly unknown[]): KnownCommand {
  return {
    library,
    keyHash: hash('sha256', key, 'base64url'),
    // The key is random, and so keeps a short request from being guessed.
    requestHash: hash('sha256', JSON.stringify([key, ...request]), 'base64url'),
  }
}

/** What was answered to a command; `undefined` if it is new. */
export async function findAnswer(
  transaction: Database,
  { library, keyHash, requestHash }: KnownCommand,
): Promise<{ readonly isSameRequest: boolean; readonly answer: string } | undefined> {
  const row = await transaction
    .selectFrom('idempotent_answer')
    .select(['request_hash', 'answer'])
    .where('library_id', '=', library)
    .where('key_hash', '=', keyHash)
    .executeTakeFirst()
  return row && { isSameRequest: row.request_hash === requestHash, answer: row.answer }
}

/** To be done in the transaction that does the command, so that there is neither without the other. */
export async function keepAnswer(
  transaction: Database,
  { library, keyHash, requestHash }: KnownCommand,
  answer: string,
  now: Instant,
): Promise<void> {
  await transaction
    .insertInto('idempotent_answer')
    .values({ library_id: library, key_hash: keyHash, request_hash: requestHash, answer, created_at: now })
    .execute()
}
