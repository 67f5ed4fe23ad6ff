import { hash, randomBytes } from 'node:crypto'
import { type Instant, toInstant } from '@library-catalyst/core'
import type { StaffRole } from '@library-catalyst/core/rest/routes'
import type { Database } from '../storage/database.ts'

const minutes = 60_000
/** How long a session lasts, in milliseconds: if nothing is asked, and in any case. */
const lasts = { idle: 30 * minutes, atMost: 12 * 60 * minutes }
/** Each request puts the end off, but not each is worth a write, in milliseconds. */
const worthWriting = minutes

/** Somebody of the staff, as their session says. */
export interface SignedInStaff {
  /** The id of the account. */
  readonly account: string
  readonly name: string
  readonly email: string
  readonly roles: readonly StaffRole[]
}

/** @returns the token, which nothing here keeps: 256 bits */
export async function startSession(
  transaction: Database,
  { library, account }: { readonly library: string; readonly account: string },
  now: number,
): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  await transaction
    .insertInto('staff_session')
    .values({
      library_id: library,
      token_hash: tokenHash(token),
      account_id: account,
      idle_at: toInstant(now + lasts.idle),
      ends_at: toInstant(now + lasts.atMost),
    })
    .execute()
  return token
}

/** @returns undefined if there is no such session, or no more, or the account was shut */
export async function findSession(
  { reader, writer }: { readonly reader: Database; readonly writer: Database },
  { library, token }: SessionKey,
  now: number,
): Promise<SignedInStaff | undefined> {
  const row = await reader
    .selectFrom('staff_session as session')
    .innerJoin('staff_account as account', join =>
      join
        .onRef('account.library_id', '=', 'session.library_id')
        .onRef('account.id', '=', 'session.account_id')
        .on('account.disabled_at', 'is', null),
    )
    .select(['account.id', 'account.name', 'account.email', 'account.roles', 'session.idle_at'])
    .where('session.library_id', '=', library)
    .where('session.token_hash', '=', tokenHash(token))
    .where('session.idle_at', '>', toInstant(now))
    .where('session.ends_at', '>', toInstant(now))
    .executeTakeFirst()
  if (!row) return undefined
  const idleAt = toInstant(now + lasts.idle)
  if (Date.parse(idleAt) - Date.parse(row.idle_at) >= worthWriting) await putOff(writer, { library, token }, idleAt)
  return { account: row.id, name: row.name, email: row.email, roles: JSON.parse(row.roles) as StaffRole[] }
}

export async function endSession(transaction: Database, { library, token }: SessionKey): Promise<void> {
  await transaction
    .deleteFrom('staff_session')
    .where('library_id', '=', library)
    .where('token_hash', '=', tokenHash(token))
    .execute()
}

/** All of one account. */
export async function endSessionsOf(transaction: Database, library: string, account: string): Promise<void> {
  await transaction
    .deleteFrom('staff_session')
    .where('library_id', '=', library)
    .where('account_id', '=', account)
    .execute()
}

/** Those that have ended. */
export async function deleteEndedSessions(database: Database, now: Instant): Promise<number> {
  const { numDeletedRows } = await database
    .deleteFrom('staff_session')
    .where(eb => eb.or([eb('idle_at', '<=', now), eb('ends_at', '<=', now)]))
    .executeTakeFirst()
  return Number(numDeletedRows)
}

interface SessionKey {
  readonly library: string
  readonly token: string
}

async function putOff(writer: Database, { library, token }: SessionKey, idleAt: Instant): Promise<void> {
  await writer
    .updateTable('staff_session')
    .set({ idle_at: idleAt })
    .where('library_id', '=', library)
    .where('token_hash', '=', tokenHash(token))
    .execute()
}

/** A token is random and long, so a plain digest cannot be guessed back; and looking it up tells no time. */
const tokenHash = (token: string): string => hash('sha256', token, 'base64url')
