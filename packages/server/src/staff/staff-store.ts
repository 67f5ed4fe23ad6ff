import type { Instant } from '@library-catalyst/core'
import type {
  AuditPage,
  SettingsChange,
  StaffAccount,
  StaffAccountChange,
  StaffMessage,
  StaffRegistration,
  StaffRegistrationPage,
  StaffRole,
} from '@library-catalyst/core/rest/routes'
import type { RegistrationKey } from '../registration/registration.ts'
import { noHooks, type RegistrationHooks } from '../registration/registration-hooks.ts'
import { inTransaction } from '../storage/in-transaction.ts'
import type { StorageEngine } from '../storage/storage-engine.ts'
import { type AuditDraft, deleteAuditBefore, listAudit, writeAudit } from './audit.ts'
import { type MessageSender, sendMessageOnce } from './message-registered.ts'
import * as desk from './registration-desk.ts'
import { readSettings, saveSettings, type StoredSetting } from './setting-rows.ts'
import {
  addAccount,
  changeAccount,
  findByEmail,
  findBySubject,
  followProvider,
  listAccounts,
  setPassword,
  type NewAccount,
} from './staff-accounts.ts'
import { deleteEndedSessions, endSession, findSession, type SignedInStaff, startSession } from './staff-session.ts'

/** Who does it. */
export type By = Pick<AuditDraft, 'account'> & { readonly now: Instant }

interface KnownAccount {
  readonly id: string
  readonly passwordHash: string | undefined
  readonly isDisabled: boolean
  readonly roles: readonly StaffRole[]
}

/** Staff, and what they do. Whatever they change is noted with it. */
export interface StaffStore {
  findSession(key: SessionKey, now: number): Promise<SignedInStaff | undefined>
  /** @returns the token */
  startSession(key: { readonly library: string; readonly account: string }, now: number): Promise<string>
  endSession(key: SessionKey): Promise<void>
  deleteEndedSessions(now: Instant): Promise<number>

  findByEmail(library: string, email: string): Promise<KnownAccount | undefined>
  findBySubject(
    library: string,
    key: { readonly issuer: string; readonly subject: string },
  ): Promise<KnownAccount | undefined>
  /** @returns its id; undefined if there is a shut or open one with this address and a password already */
  addAccount(account: NewAccount, now: Instant): Promise<string | undefined>
  accounts(library: string): Promise<readonly StaffAccount[]>
  changeAccount(
    key: { readonly library: string; readonly id: string },
    change: StaffAccountChange,
    by: By,
  ): Promise<StaffAccount | undefined>

  /** @param hash as `hashPassword` gives it */
  setPassword(key: { readonly library: string; readonly id: string }, hash: string, by: By): Promise<void>
  /** As the provider has just told. */
  followProvider(
    key: { readonly library: string; readonly id: string },
    told: Pick<NewAccount, 'name' | 'email' | 'roles'>,
  ): Promise<void>

  audit(library: string, cursor?: string): Promise<AuditPage>
  deleteAuditBefore(then: Instant): Promise<number>
  /** Of all libraries. */
  settings(): Promise<readonly StoredSetting[]>
  saveSettings(library: string, change: SettingsChange, by: By): Promise<void>

  registrations(query: desk.RegistrationQuery, cursor?: string): Promise<StaffRegistrationPage>
  everyRegistration(query: desk.RegistrationQuery): Promise<StaffRegistration[]>
  checkIn(key: RegistrationKey, isHere: boolean, by: By): Promise<StaffRegistration | undefined>
  cancel(key: RegistrationKey, by: By): Promise<StaffRegistration | undefined>
  /** Once for each key, however often it is asked for. @returns to how many; undefined if the key was another message's */
  message(
    library: { readonly library: string; readonly locale: string },
    message: StaffMessage,
    by: MessageSender,
  ): Promise<number | undefined>
  /** Something that changes nothing here. */
  note(draft: AuditDraft, now: Instant): Promise<void>
}

interface SessionKey {
  readonly library: string
  readonly token: string
}

type Sessions = 'findSession' | 'startSession' | 'endSession' | 'deleteEndedSessions'
type Accounts =
  'findByEmail' | 'findBySubject' | 'addAccount' | 'accounts' | 'changeAccount' | 'setPassword' | 'followProvider'

/** @param hooks told of who moves up where staff cancel; left out, nobody is */
export function createStaffStore(engine: StorageEngine, hooks: RegistrationHooks = noHooks): StaffStore {
  const { reader, writer } = engine
  return {
    ...sessionStore(engine),
    ...accountStore(engine),
    audit: (library, cursor) => listAudit(reader, library, cursor),
    deleteAuditBefore: then => deleteAuditBefore(writer, then),
    settings: () => readSettings(reader),
    saveSettings: (library, change, { account, now }) =>
      inTransaction(writer, async transaction => {
        await saveSettings(transaction, library, change)
        const detail = Object.fromEntries(Object.keys(change).map(name => [name, true]))
        await writeAudit(transaction, { library, account, action: 'settings-changed', subject: library, detail }, now)
      }),
    registrations: (query, cursor) => desk.listRegistrations(reader, query, cursor),
    everyRegistration: query => desk.everyRegistration(reader, query),
    checkIn: (key, isHere, { account, now }) =>
      inTransaction(writer, async transaction => {
        const registration = await desk.checkIn(transaction, key, isHere ? now : null)
        const note = {
          library: key.library,
          account,
          subject: key.id,
          action: isHere ? 'checked-in' : 'check-in-undone',
        }
        if (registration) await writeAudit(transaction, note, now)
        return registration
      }),
    cancel: (key, { account, now }) =>
      inTransaction(writer, async transaction => {
        const registration = await desk.cancelForPatron(transaction, key, hooks, now)
        const note = { library: key.library, account, subject: key.id, action: 'registration-cancelled' }
        if (registration) await writeAudit(transaction, note, now)
        return registration
      }),
    message: (library, message, by) =>
      inTransaction(writer, async transaction => sendMessageOnce(transaction, library, message, by)),
    note: (draft, now) => writeAudit(writer, draft, now),
  }
}

const sessionStore = ({ reader, writer }: StorageEngine): Pick<StaffStore, Sessions> => ({
  findSession: (key, now) => findSession({ reader, writer }, key, now),
  startSession: (key, now) => startSession(writer, key, now),
  endSession: key => endSession(writer, key),
  deleteEndedSessions: now => deleteEndedSessions(writer, now),
})

const accountStore = ({ reader, writer }: StorageEngine): Pick<StaffStore, Accounts> => ({
  findByEmail: async (library, email) => toKnown(await findByEmail(reader, library, email)),
  findBySubject: async (library, key) => toKnown(await findBySubject(reader, library, key)),
  addAccount: (account, now) =>
    inTransaction(writer, async transaction => {
      const isTaken =
        account.signIn.kind === 'password' && (await findByEmail(transaction, account.library, account.email))
      return isTaken ? undefined : addAccount(transaction, account, now)
    }),
  accounts: library => listAccounts(reader, library),
  setPassword: (key, hash, { account, now }) =>
    inTransaction(writer, async transaction => {
      await setPassword(transaction, key, hash)
      const note = { library: key.library, account, action: 'password-changed', subject: key.id }
      await writeAudit(transaction, note, now)
    }),
  followProvider: (key, told) => followProvider(writer, key, told),
  changeAccount: (key, change, { account, now }) =>
    inTransaction(writer, async transaction => {
      const changed = await changeAccount(transaction, key, change, now)
      const detail = {
        ...(change.roles && { roles: change.roles.join(' ') }),
        ...(change.isDisabled !== undefined && { isDisabled: change.isDisabled }),
      }
      const note = { library: key.library, account, action: 'account-changed', subject: key.id, detail }
      if (changed) await writeAudit(transaction, note, now)
      return changed
    }),
})

const toKnown = (row: Awaited<ReturnType<typeof findByEmail>>): KnownAccount | undefined =>
  row && {
    id: row.id,
    passwordHash: row.password_hash ?? undefined,
    isDisabled: row.disabled_at !== null,
    roles: JSON.parse(row.roles) as StaffRole[],
  }
