import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { sourcesHash } from './sources-hash.ts'

let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sources-hash-'))
  mkdirSync(join(root, 'packages/core/src'), { recursive: true })
  write('packages/core/src/loadable.ts', 'export const a = 1')
})
afterEach(() => rmSync(root, { recursive: true }))

const write = (file: string, text: string) => writeFileSync(join(root, file), text)

test('a source that says something else asks for a new build', () => {
  const before = sourcesHash(root)
  write('packages/core/src/loadable.ts', 'export const a = 2')
  expect(sourcesHash(root)).not.toBe(before)
})

test('a source under another name asks for a new build', () => {
  const before = sourcesHash(root)
  rmSync(join(root, 'packages/core/src/loadable.ts'))
  write('packages/core/src/renamed.ts', 'export const a = 1')
  expect(sourcesHash(root)).not.toBe(before)
})

test('a test that changes does not', () => {
  const before = sourcesHash(root)
  write('packages/core/src/loadable.test.ts', 'export {}')
  expect(sourcesHash(root)).toBe(before)
})
