import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { commandPath } from './command-path.ts'

let folders: readonly [string, string]

beforeEach(() => {
  folders = [mkdtempSync(join(tmpdir(), 'path-')), mkdtempSync(join(tmpdir(), 'path-'))]
  vi.stubEnv('PATH', folders.join(delimiter))
})
afterEach(() => {
  vi.unstubAllEnvs()
  for (const folder of folders) rmSync(folder, { recursive: true })
})

function write(folder: string, name: string, mode: number): string {
  const file = join(folder, name)
  writeFileSync(file, '')
  chmodSync(file, mode)
  return file
}

test('the first name wins, wherever it is', () => {
  const chromium = write(folders[1], 'chromium', 0o755)
  write(folders[0], 'google-chrome', 0o755)
  expect(commandPath('chromium', 'google-chrome')).toBe(chromium)
})

test('a file that cannot be run is no command', () => {
  write(folders[0], 'chromium', 0o644)
  expect(commandPath('chromium')).toBeUndefined()
})
