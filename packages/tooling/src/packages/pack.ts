import { execFile } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { WorkspacePackage } from '../build/published-packages.ts'
import { workspace } from '../workspace.ts'

const run = promisify(execFile)

export interface PackedPackage extends WorkspacePackage {
  /** Path of the .tgz file that would be published. */
  readonly tarball: string
}

/** Pack packages as they would be published. */
export async function packAll(
  packages: readonly WorkspacePackage[],
  folder: string,
): Promise<readonly PackedPackage[]> {
  mkdirSync(folder, { recursive: true })
  const packed = packages.map(async each => {
    const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder]
    const { stdout } = await run('npm', args, { cwd: join(workspace, each.folder) })
    return { ...each, tarball: join(folder, packedName(JSON.parse(stdout))) }
  })
  return Promise.all(packed)
}

/** npm answers with a list, newer ones with an object by package name. */
function packedName(answer: unknown): string {
  const [packed] = Object.values(answer as Record<string, { readonly filename: string }>)
  if (!packed) throw new Error('npm pack packed nothing')
  return packed.filename
}
