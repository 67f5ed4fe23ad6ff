import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkEntries } from './entry-check.ts'

let folder: string
const exports = {
  '.': { default: './index.js' },
  './broken': { default: './broken.js' },
  './gone': { default: './gone.js' },
  './page': './page.js',
  './package.json': './package.json',
}
const manifest = { name: '@library-catalyst/core', version: '0.0.0', type: 'module', exports }

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'entry-check-'))
  const installed = join(folder, 'node_modules', manifest.name)
  mkdirSync(installed, { recursive: true })
  const write = (file: string, text: string) => writeFileSync(join(installed, file), text)
  write('package.json', JSON.stringify(manifest))
  write('index.js', 'export const here = true')
  write('broken.js', `import 'undeclared-dependency'`)
  write('page.js', `document.title = 'x'; import('./chunk.js')`)
})
afterAll(() => rmSync(folder, { recursive: true }))

test('an entry that loads has no problem; one that is missing or imports what is not declared has', async () => {
  const checks = await checkEntries(manifest, folder)
  const problems = Object.fromEntries(
    checks.map(({ specifier, problem }) => [specifier.replace(manifest.name, ''), problem]),
  )
  expect(problems).toEqual({
    '': undefined,
    '/broken': expect.stringContaining('undeclared-dependency'),
    '/gone': expect.stringContaining('gone.js'),
    '/page': './chunk.js is not in the package',
    '/package.json': undefined,
  })
})
