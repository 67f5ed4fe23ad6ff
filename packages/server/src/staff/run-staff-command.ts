import { toInstant } from '@library-catalyst/core'
import { UsageError } from '../command-line.ts'
import type { Config } from '../config/config-schema.ts'
import { openStorage } from '../storage/storage.ts'
import { hashPassword, makePassword } from './password.ts'
import { foldEmail } from './staff-accounts.ts'
import type { StaffCommand } from './staff-command.ts'
import type { StaffStore } from './staff-store.ts'

/** Shorter ones are guessed; longer ones than one can remember are what a password manager is for. */
const shortest = 12

/** Where the person is. */
export interface Terminal {
  tell(line: string): void
  /** @returns what was typed or sent, which is never shown; empty if nothing was */
  askSecretly(question: string): Promise<string>
}

export interface StaffCommandOptions {
  readonly config: Pick<Config, 'libraries'>
  /** As `openStorage` takes it. */
  readonly database: string
  readonly terminal: Terminal
  readonly now: number
}

/** Notes in the audit log who did it, as far as that is known. */
const shell = 'command'

/**
 * @throws {UsageError} if there is no such library or account, or the password is too short
 */
export async function runStaffCommand(
  command: StaffCommand,
  { config, database, terminal, now }: StaffCommandOptions,
): Promise<void> {
  if (!config.libraries.some(({ id }) => id === command.library))
    throw new UsageError(`The configuration has no library "${command.library}"`)
  const storage = await openStorage(database)
  try {
    await carryOut(command, storage.staff, terminal, now)
  } finally {
    await storage.close()
  }
}

async function carryOut(command: StaffCommand, store: StaffStore, terminal: Terminal, now: number): Promise<void> {
  const { library } = command
  if (command.kind === 'list') {
    for (const { email, name, roles, signIn, disabledAt } of await store.accounts(library))
      terminal.tell([email, name, roles.join(','), signIn, disabledAt === undefined ? 'open' : 'disabled'].join('\t'))
    return
  }
  if (command.kind === 'disable') {
    const known = (await store.accounts(library)).filter(({ email }) => email === foldEmail(command.email))
    if (known.length === 0) throw new UsageError(`There is no account ${command.email}`)
    for (const { id } of known)
      await store.changeAccount({ library, id }, { isDisabled: true }, { account: shell, now: toInstant(now) })
    terminal.tell(`${command.email} cannot sign in any more, and is signed out everywhere.`)
    return
  }
  if (command.kind === 'password') {
    await setPassword(command, store, terminal, now)
    return
  }
  await add(command, store, terminal, now)
}

/** The account is as open or shut as it was; whoever is signed in with it is signed out. */
async function setPassword(
  { library, email }: Extract<StaffCommand, { kind: 'password' }>,
  store: StaffStore,
  terminal: Terminal,
  now: number,
): Promise<void> {
  const account = await store.findByEmail(library, email)
  if (!account) throw new UsageError(`There is no account ${email} with a password`)
  const { hash, tell } = await choosePassword(email, terminal)
  await store.setPassword({ library, id: account.id }, hash, { account: shell, now: toInstant(now) })
  terminal.tell(`${email} has a new password, and is signed out everywhere.`)
  tell()
}

/** `tell` shows one that was made. */
async function choosePassword(email: string, terminal: Terminal) {
  const typed = await terminal.askSecretly(`Password for ${email} (nothing: one is made): `)
  if (typed !== '' && typed.length < shortest) throw new UsageError(`A password has at least ${shortest} characters`)
  const password = typed || makePassword()
  return {
    hash: await hashPassword(password),
    tell: () => typed === '' && terminal.tell(`Password, shown this once: ${password}`),
  }
}

async function add(
  { library, email, name, roles }: Extract<StaffCommand, { kind: 'add' }>,
  store: StaffStore,
  terminal: Terminal,
  now: number,
): Promise<void> {
  const { hash, tell } = await choosePassword(email, terminal)
  const signIn = { kind: 'password', hash } as const
  const id = await store.addAccount({ library, email, name, roles, signIn }, toInstant(now))
  if (id === undefined) throw new UsageError(`There is an account ${email} already`)
  const note = { library, account: shell, action: 'account-added', subject: id, detail: { roles: roles.join(' ') } }
  await store.note(note, toInstant(now))
  terminal.tell(`${email} can sign in at /staff/#${library}`)
  tell()
}
