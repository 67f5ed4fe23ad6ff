import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

export interface Demo {
  /** With a slash at its end. */
  readonly url: string
  /** All that it has printed. */
  readonly said: readonly string[]
  stop(): Promise<void>
}

const script = fileURLToPath(new URL('../../tooling/src/demo/start-demo.ts', import.meta.url))

/** What `npm start -- ...` starts once everything is installed. */
export async function startDemo(...options: readonly string[]): Promise<Demo> {
  const args = ['--conditions=@library-catalyst/source', script, '--port', '8900', ...options]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] })
  const said: string[] = []
  const url = await addressFrom(child, said)
  return { url, said, stop: () => stop(child) }
}

function addressFrom(child: ChildProcess, said: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      if (!stream) continue
      createInterface({ input: stream }).on('line', line => {
        said.push(line)
        const address = /demo: (http:\S+)/.exec(line)?.[1]
        if (address) resolve(address)
      })
    }
    child.once('exit', code => reject(new Error(`The demo ended (${code}):\n${said.join('\n')}`)))
  })
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  child.kill('SIGTERM')
  await once(child, 'exit')
}
