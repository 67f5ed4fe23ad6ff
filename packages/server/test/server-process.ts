import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { sampleFeed } from './sample-feed.ts'

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url))

export interface ServerProcess {
  /** Without a slash at the end. */
  readonly url: string
  /** As if the power went. */
  kill(): Promise<void>
}

/** Starts servers of one configuration: library `harbour`, whose feed has the event `programme:event-1`. */
export class ServerProcesses {
  readonly #database: string
  readonly #folder: Promise<string>
  readonly #children: ChildProcess[] = []

  /** @param database as in `DATABASE_URL` */
  constructor(database: string) {
    this.#database = database
    this.#folder = this.#makeFolder()
  }

  async start(): Promise<ServerProcess> {
    const config = join(await this.#folder, 'catalyst.json')
    const args = [
      '--conditions=@library-catalyst/source',
      main,
      '--config',
      config,
      '--port',
      '0',
      '--today',
      '2026-11-24',
    ]
    const env = { ...process.env, DATABASE_URL: this.#database }
    const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'inherit'] })
    this.#children.push(child)
    const ended = once(child, 'exit')
    return {
      url: await addressOf(child),
      async kill() {
        child.kill('SIGKILL')
        await ended
      },
    }
  }

  async stop(): Promise<void> {
    for (const child of this.#children) child.kill('SIGKILL')
    await rm(await this.#folder, { recursive: true })
  }

  async #makeFolder(): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), 'catalyst-'))
    await writeFile(join(folder, 'events.ics'), sampleFeed('Chess'))
    const feeds = [{ id: 'programme', url: 'file:./events.ics' }]
    const libraries = [{ id: 'harbour', name: 'Harbour', timeZone: 'Europe/Vienna', feeds }]
    await writeFile(join(folder, 'catalyst.json'), JSON.stringify({ libraries, registrationsPerMinute: 100_000 }))
    return folder
  }
}

/** The log tells it. What it tells later is read, too: a full pipe would stop the server. */
async function addressOf({ stdout }: ChildProcess): Promise<string> {
  if (!stdout) throw new Error('The log cannot be read')
  return new Promise((resolve, reject) => {
    createInterface(stdout)
      .on('line', line => {
        const { event, url } = JSON.parse(line) as { event: string; url?: string }
        if (event === 'listening' && url !== undefined) resolve(url)
      })
      .on('close', () => reject(new Error('The server never listened')))
  })
}
