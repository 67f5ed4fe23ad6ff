import { spawnSync } from 'node:child_process'
import { commandPath } from './command-path.ts'

/**
 * As root on Debian, install the packages that are missing, and say so; anywhere else, change nothing.
 * A failed installation is reported, not thrown: what is missing is then skipped by name.
 *
 * @param purpose as in "Installing the browsers to test in"
 */
export function installDebianPackages(purpose: string, names: readonly string[]): void {
  if (process.getuid?.() !== 0 || commandPath('apt-get') === undefined) return
  const missing = names.filter(name => !isInstalled(name))
  if (missing.length === 0) return
  console.log(`Installing ${purpose}, with apt-get: ${missing.join(' ')}`)
  aptGet('update')
  aptGet('install', '-y', '--no-install-recommends', ...missing)
}

function isInstalled(name: string): boolean {
  const query = spawnSync('dpkg-query', ['-W', '-f=${db:Status-Status}', name], { encoding: 'utf8' })
  return query.stdout === 'installed'
}

function aptGet(...args: readonly string[]): void {
  const { status } = spawnSync('apt-get', ['-q', ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
  if (status !== 0) console.log(`apt-get ${args[0]} ended with ${status ?? 'a signal'}.`)
}
