import { randomBytes } from 'node:crypto'
import { AdapterError, type Instant } from '@library-catalyst/core'
import type { StaffAccount, StaffAccountChange, StaffRole } from '@library-catalyst/core/rest/routes'
import type { Selectable } from 'kysely'
import type { Database } from '../storage/database.ts'
import { endSessionsOf } from './staff-session.ts'
import type { StaffAccountTable } from './staff-tables.ts'

export interface NewAccount {
  readonly library: string
  readonly email: string
  readonly name: string
  readonly roles: readonly StaffRole[]
  readonly signIn:
    | { readonly kind: 'password'; readonly hash: string }
    /** OpenID Connect: the two name a person for ever, which an address does not. */
    | { readonly kind: 'provider'; readonly issuer: string; readonly subject: string }
}

/** An address, as accounts are found by it. */
export const foldEmail = (email: string): string => email.trim().toLowerCase()

/** @returns its id */
export async function addAccount(
  transaction: Database,
  { library, email, name, roles, signIn }: NewAccount,
  now: Instant,
): Promise<string> {
  const id = randomBytes(12).toString('base64url')
  await transaction
    .insertInto('staff_account')
    .values({
      library_id: library,
      id,
      email: foldEmail(email),
      name,
      roles: JSON.stringify(roles),
      password_hash: signIn.kind === 'password' ? signIn.hash : null,
      issuer: signIn.kind === 'provider' ? signIn.issuer : null,
      subject: signIn.kind === 'provider' ? signIn.subject : null,
      created_at: now,
    })
    .execute()
  return id
}

/** The account with a password that has this address, even if it is shut. */
export function findByEmail(reader: Database, library: string, email: string) {
  return accountsOf(reader, library)
    .where('email', '=', foldEmail(email))
    .where('password_hash', 'is not', null)
    .executeTakeFirst()
}

export function findBySubject(
  reader: Database,
  library: string,
  { issuer, subject }: { readonly issuer: string; readonly subject: string },
) {
  return accountsOf(reader, library).where('issuer', '=', issuer).where('subject', '=', subject).executeTakeFirst()
}

export async function listAccounts(reader: Database, library: string): Promise<readonly StaffAccount[]> {
  const rows = await accountsOf(reader, library).orderBy('created_at').orderBy('id').execute()
  return rows.map(toAccount)
}

/**
 * @returns undefined if there is no such account
 * @throws {AdapterError} `conflict` if its roles are not for us to change
 */
export async function changeAccount(
  transaction: Database,
  { library, id }: { readonly library: string; readonly id: string },
  { roles, isDisabled }: StaffAccountChange,
  now: Instant,
): Promise<StaffAccount | undefined> {
  const before = await accountsOf(transaction, library).where('id', '=', id).executeTakeFirst()
  if (!before) return undefined
  if (roles && before.password_hash === null)
    throw new AdapterError('conflict', 'The roles of this account are given where the person signs in')
  await transaction
    .updateTable('staff_account')
    .set({
      roles: roles ? JSON.stringify(roles) : before.roles,
      disabled_at: isDisabled === undefined ? before.disabled_at : isDisabled ? (before.disabled_at ?? now) : null,
    })
    .where('library_id', '=', library)
    .where('id', '=', id)
    .execute()
  // Somebody with fewer rights than a moment ago signs in anew, as does whoever was shut out.
  await endSessionsOf(transaction, library, id)
  const after = await accountsOf(transaction, library).where('id', '=', id).executeTakeFirstOrThrow()
  return toAccount(after)
}

/** Whoever knew the old one is signed out. */
export async function setPassword(
  transaction: Database,
  { library, id }: { readonly library: string; readonly id: string },
  hash: string,
): Promise<void> {
  await transaction
    .updateTable('staff_account')
    .set({ password_hash: hash })
    .where('library_id', '=', library)
    .where('id', '=', id)
    .execute()
  await endSessionsOf(transaction, library, id)
}

/** Roles given elsewhere are changed elsewhere. */
export async function followProvider(
  transaction: Database,
  { library, id }: { readonly library: string; readonly id: string },
  { name, email, roles }: Pick<NewAccount, 'name' | 'email' | 'roles'>,
): Promise<void> {
  await transaction
    .updateTable('staff_account')
    .set({ name, email: foldEmail(email), roles: JSON.stringify(roles) })
    .where('library_id', '=', library)
    .where('id', '=', id)
    .execute()
}

const accountsOf = (reader: Database, library: string) =>
  reader.selectFrom('staff_account').selectAll().where('library_id', '=', library)

function toAccount(row: Selectable<StaffAccountTable>): StaffAccount {
  return {
    id: row.id,
    name: row.name,
    email: row.email,
    roles: JSON.parse(row.roles) as StaffRole[],
    signIn: row.password_hash === null ? 'provider' : 'password',
    createdAt: row.created_at,
    ...(row.disabled_at !== null && { disabledAt: row.disabled_at }),
  }
}
