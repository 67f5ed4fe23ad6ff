import { mkdtemp, rm, truncate, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { fetchFile } from './fetch-file.ts'
import { maxFeedBytes } from './fetched-feed.ts'

let directory: string
let path: string
const { signal } = new AbortController()

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'catalyst-'))
  path = join(directory, 'events.ics')
  await writeFile(path, 'BEGIN')
})
afterEach(() => rm(directory, { recursive: true }))

test('reads a file once, and again when it has changed', async () => {
  const first = await fetchFile(path, { validators: {}, signal })
  expect(first).toMatchObject({ changed: true, body: new TextEncoder().encode('BEGIN') })
  expect(await fetchFile(path, { validators: first.validators, signal })).toMatchObject({ changed: false })
  await utimes(path, 1, 1)
  expect(await fetchFile(path, { validators: first.validators, signal })).toMatchObject({ changed: true })
})

test('does not read a file above the limit', async () => {
  await truncate(path, maxFeedBytes + 1)
  await expect(fetchFile(path, { validators: {}, signal })).rejects.toMatchObject({ code: 'too-large' })
})

test('tells a file that is not there from one that cannot be read', async () => {
  const missing = fetchFile(join(directory, 'nothing.ics'), { validators: {}, signal })
  await expect(missing).rejects.toMatchObject({ code: 'not-found' })
  await expect(fetchFile(directory, { validators: {}, signal })).rejects.toMatchObject({ code: 'unreachable' })
})
