import { expect, test } from 'vitest'
import { buildEntries } from './build-entries.ts'
import type { Manifest } from './published-packages.ts'

const entriesOf = (manifest: Partial<Manifest>) =>
  buildEntries([{ folder: 'packages/core', manifest: { name: 'core', version: '0.0.0', ...manifest } }])

test('an entry is built from its source to its default file', () => {
  const rest = { '@library-catalyst/source': './src/rest/index.ts', default: './dist/rest.js' }
  expect(entriesOf({ exports: { './rest': rest } })).toEqual({
    'packages/core/dist/rest': 'packages/core/src/rest/index.ts',
  })
})

test('an entry without a source is no business of the build', () => {
  const exports = { './package.json': './package.json', './styles': { default: './styles.css' } }
  expect(entriesOf({ exports })).toEqual({})
})

test('a command is built from the source of the same name', () => {
  expect(entriesOf({ bin: { serve: './dist/main.js' } })).toEqual({
    'packages/core/dist/main': 'packages/core/src/main.ts',
  })
})
