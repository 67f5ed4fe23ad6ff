import { hash, randomBytes } from 'node:crypto'
import type { Instant } from '@library-catalyst/core'
import type { Database } from '../storage/database.ts'

/** A link for one purpose opens nothing else. */
export type LinkPurpose = 'registration' | 'relay' | 'appeal' | 'staff'

export interface NewLink {
  readonly library: string
  readonly purpose: LinkPurpose
  /** What it opens, such as the id of a registration; whoever may erase that erases its links by it. */
  readonly subject: string
  readonly expiresAt: Instant
}

/** What somebody came with. */
export interface GivenLink {
  readonly library: string
  readonly purpose: LinkPurpose
  readonly token: string
}

/** 192 bits: nobody guesses one, and nobody finds one by trying hashes. */
const tokenBytes = 24

/**
 * @returns the token, which is kept nowhere: 32 characters of base64url. It belongs after the `#` of an address, where no
 * server, proxy or `Referer` sees it.
 */
export async function createLink(
  transaction: Database,
  { library, purpose, subject, expiresAt }: NewLink,
): Promise<string> {
  const token = randomBytes(tokenBytes).toString('base64url')
  await transaction
    .insertInto('one_time_link')
    .values({ library_id: library, token_hash: hashOf(token), purpose, subject, expires_at: expiresAt, used_at: null })
    .execute()
  return token
}

/** What a link opens, unless it has expired or been used up. It may be looked at any number of times. */
export async function findLink(
  reader: Database,
  { library, purpose, token }: GivenLink,
  now: Instant,
): Promise<{ readonly subject: string } | undefined> {
  return reader
    .selectFrom('one_time_link')
    .select('subject')
    .where('library_id', '=', library)
    .where('token_hash', '=', hashOf(token))
    .where('purpose', '=', purpose)
    .where('expires_at', '>', now)
    .where('used_at', 'is', null)
    .executeTakeFirst()
}

/** The same, once only: of any number who come with a token at the same time, one gets what it opens. */
export async function useLink(
  transaction: Database,
  { library, purpose, token }: GivenLink,
  now: Instant,
): Promise<{ readonly subject: string } | undefined> {
  return transaction
    .updateTable('one_time_link')
    .set({ used_at: now })
    .where('library_id', '=', library)
    .where('token_hash', '=', hashOf(token))
    .where('purpose', '=', purpose)
    .where('expires_at', '>', now)
    .where('used_at', 'is', null)
    .returning('subject')
    .executeTakeFirst()
}

/** @returns how many links to the subject there were, for whatever purpose */
export async function eraseLinks(transaction: Database, library: string, subject: string): Promise<number> {
  const { numDeletedRows } = await transaction
    .deleteFrom('one_time_link')
    .where('library_id', '=', library)
    .where('subject', '=', subject)
    .executeTakeFirstOrThrow()
  return Number(numDeletedRows)
}

/** @returns how many had expired */
export async function forgetExpiredLinks(writer: Database, now: Instant): Promise<number> {
  const { numDeletedRows } = await writer
    .deleteFrom('one_time_link')
    .where('expires_at', '<=', now)
    .executeTakeFirstOrThrow()
  return Number(numDeletedRows)
}

/** Looked up by its hash, a token is compared with nothing that it could be guessed from by how long that takes. */
const hashOf = (token: string): string => hash('sha256', token, 'base64url')
