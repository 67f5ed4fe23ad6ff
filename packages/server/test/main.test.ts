import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { sampleFeed } from './sample-feed.ts'

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url))
let directory: string
let config: string
let running: ChildProcess | undefined

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'catalyst-'))
  config = join(directory, 'catalyst.json')
  await writeFile(join(directory, 'events.ics'), sampleFeed('Chess'))
  const feeds = [{ id: 'programme', url: 'file:./events.ics' }]
  const libraries = [{ id: 'harbour', name: 'Harbour', timeZone: 'Europe/Vienna', feeds }]
  await writeFile(config, JSON.stringify({ libraries }))
})
afterEach(async () => {
  running?.kill('SIGKILL')
  await rm(directory, { recursive: true })
})

function run(...args: readonly string[]) {
  const node = ['--conditions=@library-catalyst/source', main, ...args]
  const child = spawn(process.execPath, node, { stdio: ['ignore', 'pipe', 'pipe'] })
  running = child
  return child
}

/** The address that the log tells. */
async function addressOf(child: ReturnType<typeof run>): Promise<string> {
  for await (const line of createInterface(child.stdout)) {
    const { event, url } = JSON.parse(line) as { event: string; url?: string }
    if (event === 'listening' && url !== undefined) return url
  }
  throw new Error('It never listened')
}

test('the command starts the server, keeps a database, and ends well when it is told to', async () => {
  const child = run('--config', config, '--port', '0', '--today', '2026-11-25')
  const url = await addressOf(child)
  const response = await fetch(`${url}/v1/libraries/harbour/events`)
  expect(await response.json()).toMatchObject({ today: '2026-11-25', items: [{ title: 'Chess' }] })
  child.kill('SIGTERM')
  expect(await once(child, 'exit')).toEqual([0, null])
}, 20_000)

test('the command explains what it cannot do, in words and by its status', async () => {
  await writeFile(config, '{ "libraries": [] }')
  const child = run('--config', config)
  const [said, [status]] = await Promise.all([text(child.stderr), once(child, 'exit')])
  expect(said).toContain('/libraries must name at least one library.')
  expect(said).not.toContain('    at ')
  expect(status).toBe(1)
}, 20_000)

test('the command writes a backup, and makes a new database of it', async () => {
  const server = run('--config', config, '--port', '0')
  await fetch(`${await addressOf(server)}/v1/libraries/harbour/events`)
  const backup = run('backup', join(directory, 'all.jsonl.gz'), '--config', config)
  const [told, [status]] = await Promise.all([text(backup.stdout), once(backup, 'exit')])
  expect(status).toBe(0)
  expect(told).toMatch(/^feed: 1 rows, sha256 [\da-f]{64}$/m)
  server.kill('SIGTERM')
  await once(server, 'exit')

  const again = run('restore', join(directory, 'all.jsonl.gz'), '--config', config)
  expect(await text(again.stderr)).toBe('The database to fill is not empty\n')
  await rm(join(directory, 'catalyst.db'))
  const restore = run('restore', join(directory, 'all.jsonl.gz'), '--config', config)
  expect(await text(restore.stdout)).toBe(told)
}, 40_000)
