import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { loadConfig } from './load-config.ts'

let directory: string
let file: string
const write = (text: string) => writeFileSync(file, text)

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'catalyst-'))
  file = join(directory, 'catalyst.json')
  write(JSON.stringify({ port: 1, libraries: [{ id: 'a', name: 'A', timeZone: 'UTC', feeds: [] }] }))
})
afterEach(() => rmSync(directory, { recursive: true }))

test('relative paths start where the file is', () => {
  expect(loadConfig(file)).toMatchObject({ directory, config: { port: 1 } })
})

test('the environment wins over the file', () => {
  const environment = { CATALYST_PORT: '2', CATALYST_HOST: '0.0.0.0', CATALYST_ALLOW_PRIVATE_ADDRESSES: 'true' }
  expect(loadConfig(file, environment).config).toMatchObject({ port: 2, host: '0.0.0.0', allowPrivateAddresses: true })
})

test('DATABASE_URL wins over every other database, and an address of another kind is refused without being quoted', () => {
  const environment = { CATALYST_DATABASE: 'a.db', DATABASE_URL: 'postgres://db.example/catalyst' }
  expect(loadConfig(file, environment).config.database).toBe('postgres://db.example/catalyst')
  const load = () => loadConfig(file, { DATABASE_URL: 'mysql://root:secret@db.example/' })
  expect(load).toThrow('/database must be the path of a file')
  expect(load).not.toThrow(/secret/)
})

test('a variable that does not fit is a mistake of its field, and is named', () => {
  const load = (environment: Record<string, string>) => () => loadConfig(file, environment)
  expect(load({ CATALYST_PORT: '80a' })).toThrow(/and CATALYST_PORT\).*\/port must be a number/s)
  expect(load({ CATALYST_ALLOW_PRIVATE_ADDRESSES: 'yes' })).toThrow('/allowPrivateAddresses must be true or false')
})

test('a file that is not there is named', () => {
  expect(() => loadConfig(join(directory, 'nothing.json'))).toThrow(/nothing\.json\).*cannot be read/s)
})

test('a file that is no JSON is told by the place of the mistake, without its text', () => {
  write('{\n  "url": "https://example.org/secret.ics"\n  "x": 1\n}')
  expect(() => loadConfig(file)).toThrow(/is not JSON \(line 3 column \d+\)/)
  expect(() => loadConfig(file)).not.toThrow(/secret/)
})
