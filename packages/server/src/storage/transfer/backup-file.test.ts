import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { writeBackupFile } from './backup-file.ts'
import type { TableRows } from './table-rows.ts'

let folder: string
let file: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'catalyst-'))
  file = join(folder, 'all.jsonl')
})
afterEach(() => rm(folder, { recursive: true }))

async function* tables(error?: Error): AsyncGenerator<TableRows> {
  yield { table: 'registration', rows: [{ name: 'Robin' }] }
  if (error) throw error
}

test('of a backup that failed nothing is left', async () => {
  const failing = writeBackupFile(file, { migration: '', tables: tables(new Error('away')) })
  await expect(failing).rejects.toThrow('away')
  expect(await readdir(folder)).toEqual([])
})

test('only its user may read a backup, also where one was cut short that others may read', async () => {
  await writeFile(`${file}.partial`, '', { mode: 0o644 })
  await writeBackupFile(file, { migration: '', tables: tables() })
  expect((await stat(file)).mode & 0o777).toBe(0o600)
  expect(await readdir(folder)).toEqual(['all.jsonl'])
})
