import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { workspace } from './workspace.ts'

/**
 * Run a command that npm installed, from the root of the repository, its output shown.
 *
 * @returns its exit code, or 1 if a signal ended it
 */
export async function runTool(name: string, ...args: readonly string[]): Promise<number> {
  const command = join(workspace, 'node_modules/.bin', name)
  const child = spawn(command, args, { cwd: workspace, stdio: ['ignore', 'inherit', 'inherit'] })
  const [code] = (await once(child, 'exit')) as [number | null]
  return code ?? 1
}
