import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'

/** What a measured process tells of itself. */
export interface Usage {
  /** CPU since it started, in microseconds, of all its threads. */
  readonly cpu: number
  /** What it holds, in bytes, after a collection. */
  readonly memory: number
}

/** The first message of a measured process: it serves. */
export interface Started {
  readonly url: string
  /** From its first line until it served, in milliseconds. */
  readonly startedIn: number
}

/** A server in a process of its own, so that its CPU is not mixed with that of whoever asks it. */
export class ServerChild implements Started {
  readonly url: string
  readonly startedIn: number
  readonly #process: ChildProcess

  private constructor(process: ChildProcess, { url, startedIn }: Started) {
    this.url = url
    this.startedIn = startedIn
    this.#process = process
  }

  /** @param script a module that calls `tellUsage` */
  static async start(script: URL, args: readonly string[] = []): Promise<ServerChild> {
    const execArgv = ['--conditions=@library-catalyst/source', '--expose-gc']
    const child = fork(script, [...args], { execArgv })
    const failed = once(child, 'exit').then(() => {
      throw new Error(`${script.pathname} ended before it served`)
    })
    const [started] = (await Promise.race([once(child, 'message'), failed])) as [Started]
    return new ServerChild(child, started)
  }

  async usage(): Promise<Usage> {
    const answer = once(this.#process, 'message')
    this.#process.send('usage')
    const [usage] = (await answer) as [Usage]
    return usage
  }

  async stop(): Promise<void> {
    const ended = once(this.#process, 'exit')
    this.#process.send('stop')
    await ended
  }
}
