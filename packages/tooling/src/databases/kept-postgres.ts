import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

/** A PostgreSQL that lives as long as this process, at most. */
export interface KeptPostgres {
  readonly url: string
  crash(): Promise<void>
  start(): Promise<void>
  remove(): Promise<void>
}

/**
 * Make a database cluster and start it: one or two seconds.
 *
 * @throws if that cannot be done
 */
export async function keepPostgres(kind: 'quick' | 'durable'): Promise<KeptPostgres> {
  const script = fileURLToPath(new URL('postgres-keeper.ts', import.meta.url))
  const keeper = spawn(process.execPath, [script, kind], { stdio: ['pipe', 'pipe', 'inherit'] })
  const ended = once(keeper, 'exit')
  const lines = createInterface(keeper.stdout)[Symbol.asyncIterator]()

  async function nextLine(): Promise<string> {
    const { done, value } = await lines.next()
    if (done) throw new Error('PostgreSQL ended, see above')
    return value
  }

  async function give(order: 'crash' | 'start'): Promise<void> {
    keeper.stdin.write(`${order}\n`)
    await nextLine()
  }

  return {
    url: await nextLine(),
    crash: () => give('crash'),
    start: () => give('start'),
    async remove() {
      keeper.stdin.end()
      await ended
    },
  }
}
