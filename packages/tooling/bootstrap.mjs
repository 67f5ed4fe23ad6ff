// Runs on any Node from 20 on, with nothing installed: it installs what is missing, says so, and goes on with the
// Node that the tools need, which is one of the dependencies.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const onWindows = process.platform === 'win32'
const stamp = join(root, 'node_modules/.installed-from')

/**
 * Install dependencies if need be, then run a TypeScript file with the arguments of this process.
 *
 * @param {string} script from this folder
 */
export function runWithDependencies(script) {
  installDependencies()
  const node = join(root, 'node_modules/.bin', onWindows ? 'node.cmd' : 'node')
  const args = [
    '--conditions=@library-catalyst/source',
    fileURLToPath(new URL(script, import.meta.url)),
    ...process.argv.slice(2),
  ]
  // Sources are TypeScript: what Node makes of them is kept for the next start.
  const env = { NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/node'), ...process.env }
  const child = spawn(node, args, { env, stdio: 'inherit', shell: onWindows })
  // Ctrl+C reaches both; the script stops in its own way, and this process waits for it.
  process.on('SIGINT', () => {})
  process.on('SIGTERM', () => child.kill('SIGTERM'))
  child.on('exit', code => process.exit(code ?? 1))
}

/** `node_modules` follows `package-lock.json`: a hash of the lock tells whether it still does. */
function installDependencies() {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lockHash()) return
  const fresh = !existsSync(join(root, 'node_modules'))
  console.log(fresh ? 'Installing dependencies (npm ci).' : 'Dependencies have changed: installing them (npm install).')
  npm(fresh ? 'ci' : 'install')
  writeFileSync(stamp, lockHash())
}

function lockHash() {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
}

/** @param {'ci' | 'install'} task */
function npm(task) {
  const npmArgs = [task, '--no-fund', '--no-audit', '--loglevel=error']
  // Under `npm start` and `npm test`, the very npm that runs.
  const { npm_execpath: npmScript } = process.env
  const [command, ...args] = npmScript ? [process.execPath, npmScript, ...npmArgs] : ['npm', ...npmArgs]
  const { status } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], shell: onWindows })
  if (status === 0) return
  console.error(`npm ${task} failed, see above.`)
  process.exit(1)
}
