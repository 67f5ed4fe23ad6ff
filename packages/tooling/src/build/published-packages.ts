import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { workspace } from '../workspace.ts'

/** What a target of `exports` may be: one file, or one per condition. */
type ExportTarget = string | Readonly<Record<string, string>>

/** What we read of a package.json. */
export interface Manifest {
  readonly name: string
  readonly version: string
  readonly private?: boolean
  readonly exports?: Readonly<Record<string, ExportTarget>>
  readonly bin?: Readonly<Record<string, string>>
  readonly dependencies?: Readonly<Record<string, string>>
}

export interface WorkspacePackage {
  /** From the root of the repository: `packages/core`. */
  readonly folder: string
  readonly manifest: Manifest
}

/** The packages of this workspace that npm users can install, by name. */
export function publishedPackages(): readonly WorkspacePackage[] {
  return globSync('packages/*/package.json', { cwd: workspace })
    .sort()
    .map(file => ({ folder: dirname(file), manifest: readManifest(file) }))
    .filter(({ manifest }) => manifest.private !== true && manifest.exports !== undefined)
}

function readManifest(file: string): Manifest {
  return JSON.parse(readFileSync(join(workspace, file), 'utf8')) as Manifest
}
