import { afterEach, expect, test } from 'vitest'
import { onEachDatabase } from '../../test/test-databases.ts'
import { UsageError } from '../command-line.ts'
import { parseConfig } from '../config/parse-config.ts'
import { openStorage } from '../storage/storage.ts'
import { isPassword } from './password.ts'
import { runStaffCommand } from './run-staff-command.ts'
import { parseStaffCommand } from './staff-command.ts'

const config = parseConfig({ libraries: [{ id: 'harbour', name: 'Harbour', timeZone: 'UTC', feeds: [] }] })
const add = 'add Ada@harbour.example --library harbour --role editor,desk'
let told: string[] = []
afterEach(() => {
  told = []
})

const run = (database: string, line: string, typed = '') =>
  runStaffCommand(parseStaffCommand(line.split(' ')), {
    config,
    database,
    now: Date.parse('2026-11-25T09:00:00Z'),
    terminal: { tell: text => void told.push(text), askSecretly: () => Promise.resolve(typed) },
  })

await onEachDatabase(({ createForProcesses }) => {
  const passwordOf = async (database: string) => {
    const storage = await openStorage(database)
    const account = await storage.staff.findByEmail('harbour', 'ada@harbour.example')
    await storage.close()
    return account?.passwordHash
  }

  test('an account is added with the password that was typed, which is not shown', async () => {
    const database = await createForProcesses()
    await run(database, add, 'correct horse battery')
    expect(await isPassword('correct horse battery', await passwordOf(database))).toBe(true)
    expect(told.join()).not.toContain('horse')
  })

  test('where none is typed, one is made and shown once', async () => {
    const database = await createForProcesses()
    await run(database, add)
    const [, password = ''] = /: (\S+)$/.exec(told.at(-1) ?? '') ?? []
    expect(await isPassword(password, await passwordOf(database))).toBe(true)
  })

  test('a password that was forgotten gets another, and the session with the old one ends', async () => {
    const database = await createForProcesses()
    await run(database, add, 'correct horse battery')
    await run(database, 'password ada@harbour.example --library harbour', 'another good password')
    expect(await isPassword('another good password', await passwordOf(database))).toBe(true)
    expect(await isPassword('correct horse battery', await passwordOf(database))).toBe(false)
  })

  test('accounts are listed, and shut', async () => {
    const database = await createForProcesses()
    await run(database, add)
    await run(database, 'disable ada@harbour.example --library harbour')
    told = []
    await run(database, 'list --library harbour')
    expect(told).toEqual(['ada@harbour.example\tAda\teditor,desk\tpassword\tdisabled'])
  })

  test('there is one account with an address', async () => {
    const database = await createForProcesses()
    await run(database, add)
    await expect(run(database, add)).rejects.toThrow('There is an account Ada@harbour.example already')
  })
})

test('a short password, a library and an account that there are not are mistakes of the person', async () => {
  await expect(run(':memory:', add, 'short')).rejects.toThrow(UsageError)
  await expect(run(':memory:', 'list --library city')).rejects.toThrow('has no library "city"')
  await expect(run(':memory:', 'disable eve@x --library harbour')).rejects.toThrow('There is no account eve@x')
})

test.each([
  '',
  'list',
  'list more --library harbour',
  'add --library harbour --role desk',
  'add ada@x --library harbour',
  'add ada@x --library harbour --role root',
  'add ada@x extra --library harbour --role desk',
  'remove ada@x --library harbour',
  'list --library harbour --loud',
])('refuses "staff %s"', line => {
  expect(() => parseStaffCommand(line.split(' '))).toThrow(UsageError)
})
