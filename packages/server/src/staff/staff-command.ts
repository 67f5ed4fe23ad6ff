import { parseArgs } from 'node:util'
import { type StaffRole, staffRoles } from '@library-catalyst/core/rest/routes'
import { UsageError } from '../command-line.ts'

/** What somebody who may run commands on the server does about staff. */
export type StaffCommand = { readonly config?: string; readonly library: string } & (
  | {
      readonly kind: 'add'
      readonly email: string
      readonly name: string
      readonly roles: readonly StaffRole[]
    }
  | { readonly kind: 'list' }
  | { readonly kind: 'password'; readonly email: string }
  | { readonly kind: 'disable'; readonly email: string }
)

/**
 * @param args what stands after `staff`
 * @throws {UsageError}
 */
export function parseStaffCommand(args: readonly string[]): StaffCommand {
  const { values, positionals } = readOptions(args)
  const { library, config, role = '', name } = values
  const [kind, email, ...more] = positionals
  if (library === undefined) throw new UsageError('"staff" needs --library and the id of a library')
  if (more.length > 0 || (kind === 'list' && email !== undefined)) throw new UsageError('"staff" takes less than that')
  const target = { library, ...(config !== undefined && { config }) }
  if (kind === 'list') return { ...target, kind }
  if (kind !== 'add' && kind !== 'password' && kind !== 'disable')
    throw new UsageError('"staff" is followed by add, list, password or disable')
  if (email === undefined || !/^[^\s@]+@[^\s@]+$/.test(email)) throw new UsageError(`"staff ${kind}" needs an address`)
  if (kind !== 'add') return { ...target, kind, email }
  return { ...target, kind, email, name: name ?? email.replace(/@.*/, ''), roles: toRoles(role) }
}

function readOptions(args: readonly string[]) {
  try {
    const text = { type: 'string' } as const
    const options = { config: text, library: text, role: text, name: text }
    return parseArgs({ args: [...args], allowPositionals: true, options })
  } catch (cause) {
    throw new UsageError(cause instanceof Error ? cause.message : String(cause), { cause })
  }
}

const isRole = (word: string): word is StaffRole => staffRoles.some(role => role === word)

function toRoles(text: string): readonly StaffRole[] {
  const roles = text.split(',').filter(Boolean)
  if (roles.length > 0 && roles.every(isRole)) return roles
  throw new UsageError(`--role must be one or more of ${staffRoles.join(',')}, with commas between`)
}
