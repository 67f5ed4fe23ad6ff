import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { connect } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'

export interface WebkitDriver {
  readonly port: number
  stop(): void
}

/**
 * Start WebKitWebDriver on a virtual display.
 *
 * @throws {Error} if it does not listen within 30 seconds
 */
export async function startWebkitDriver(executable: string, port: number): Promise<WebkitDriver> {
  // Its own process group, so that the display goes with it.
  const child = spawn('xvfb-run', ['-a', executable, `--port=${port}`, '--host=127.0.0.1'], {
    detached: true,
    stdio: 'ignore',
  })
  const stop = () => endGroup(child)
  process.once('exit', stop)
  try {
    await listening(port, child)
  } catch (error) {
    stop()
    throw error
  }
  return { port, stop }
}

async function listening(port: number, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 300 && child.exitCode === null; tries++) {
    if (await answers(port)) return
    await wait(100)
  }
  throw new Error('WebKitWebDriver did not start within 30 seconds.')
}

async function answers(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1')
  try {
    await once(socket, 'connect')
    return true
  } catch {
    return false
  } finally {
    socket.destroy()
  }
}

function endGroup({ pid, exitCode }: ChildProcess): void {
  if (pid === undefined || exitCode !== null) return
  try {
    process.kill(-pid)
  } catch {
    // It went by itself.
  }
}
