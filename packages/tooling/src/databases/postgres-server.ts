import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { PostgresPrograms } from './find-postgres.ts'

/** How long it may take to answer, in milliseconds: a busy machine, after a crash. */
const patience = 60_000

export interface PostgresServer {
  /** Of its own database. Anyone who can open the folder is its superuser; it listens on no port. */
  readonly url: string
  start(): Promise<void>
  /** Kill all of it at once, as a power cut does, but for what the system has yet to write. */
  crash(): Promise<void>
  /** Stop it and delete all of it. */
  remove(): Promise<void>
}

export interface PostgresServerOptions {
  /** With the settings of production: commits are synced. Tests that kill nothing need not wait for a disk. */
  readonly durable: boolean
}

/** Another user's, where we are root. */
interface Owner {
  readonly uid?: number
  readonly gid?: number
}

/** A PostgreSQL of its own, in a folder of its own; not started yet. */
export function createPostgresServer(
  { initdb, postgres }: PostgresPrograms,
  { durable }: PostgresServerOptions,
): PostgresServer {
  const owner = findOwner()
  const folder = makeFolder(owner)
  const data = join(folder, 'data')
  const options = { ...owner, cwd: folder, env: { ...process.env, TZ: 'UTC' } }
  const { status, stderr } = spawnSync(
    initdb,
    ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'],
    { ...options, encoding: 'utf8' },
  )
  if (status !== 0) throw new Error(`initdb failed: ${stderr}`)

  const settings = ['listen_addresses=', `unix_socket_directories=${folder}`, 'max_connections=200']
  const unsynced = durable ? [] : ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']
  const args = ['-D', data, ...[...settings, ...unsynced].flatMap(setting => ['-c', setting])]
  let running: ChildProcess | undefined

  async function end(signal: NodeJS.Signals): Promise<void> {
    if (!running || running.exitCode !== null || running.signalCode !== null) return
    const ended = once(running, 'exit')
    running.kill(signal)
    await ended
  }

  return {
    url: `postgres://postgres@localhost/postgres?host=${encodeURIComponent(folder)}`,
    async start() {
      const giveUp = Date.now() + patience
      // After a crash it refuses to start until the last process of the old one has noticed.
      do running = spawn(postgres, args, { ...options, stdio: 'ignore' })
      while (!(await isAnswering(running, data, giveUp)))
    },
    crash: () => end('SIGKILL'),
    async remove() {
      await end('SIGQUIT')
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

function makeFolder({ uid, gid }: Owner): string {
  const folder = mkdtempSync(join(tmpdir(), 'pg-'))
  if (uid !== undefined && gid !== undefined) chownSync(folder, uid, gid)
  return folder
}

/** PostgreSQL refuses to run as root. */
function findOwner(): Owner {
  if (process.getuid?.() !== 0) return {}
  for (const user of ['postgres', 'nobody']) {
    const [uid, gid] = [numberOf('-u', user), numberOf('-g', user)]
    if (uid !== undefined && gid !== undefined) return { uid, gid }
  }
  throw new Error('There is no user "postgres" or "nobody" to run PostgreSQL as')
}

function numberOf(option: '-u' | '-g', user: string): number | undefined {
  const { status, stdout } = spawnSync('id', [option, user], { encoding: 'utf8' })
  return status === 0 ? Number(stdout) : undefined
}

/**
 * @param giveUp in epoch milliseconds
 * @returns whether it takes connections now; false if it has ended
 * @throws if it does neither in time
 */
async function isAnswering(server: ChildProcess, data: string, giveUp: number): Promise<boolean> {
  while (server.exitCode === null) {
    if (isReady(data, server.pid)) return true
    if (Date.now() > giveUp) throw new Error('PostgreSQL did not answer in time')
    await setTimeout(20)
  }
  if (Date.now() > giveUp) throw new Error(`PostgreSQL ended with ${server.exitCode}`)
  await setTimeout(100)
  return false
}

/** It writes its number as the first line, and "ready" as the last one once it takes connections. */
function isReady(data: string, pid: number | undefined): boolean {
  const file = join(data, 'postmaster.pid')
  if (!existsSync(file)) return false
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n')
  return lines[0] === String(pid) && lines.at(-1)?.trimEnd() === 'ready'
}
