import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { workspace } from '../workspace.ts'
import type { PackedPackage } from './pack.ts'

const run = promisify(execFile)

/**
 * Lay packed packages out in a folder as npm would, without a network: each holds what its tarball holds, and beside
 * them lies nothing but the dependencies that they declare.
 */
export async function installPacked(packages: readonly PackedPackage[], folder: string): Promise<void> {
  for (const { manifest, tarball } of packages) {
    const target = join(folder, 'node_modules', manifest.name)
    mkdirSync(target, { recursive: true })
    await run('tar', ['-xzf', tarball, '-C', target, '--strip-components=1'])
  }
  for (const { folder: source, manifest } of packages)
    for (const name of Object.keys(manifest.dependencies ?? {})) linkDependency(name, join(workspace, source), folder)
}

function linkDependency(name: string, from: string, folder: string): void {
  const target = join(folder, 'node_modules', name)
  if (existsSync(target)) return
  const installed = [from, workspace].map(root => join(root, 'node_modules', name)).find(existsSync)
  if (installed === undefined) throw new Error(`${name} is not installed`)
  mkdirSync(dirname(target), { recursive: true })
  symlinkSync(installed, target)
}
