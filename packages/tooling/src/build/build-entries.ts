import { join } from 'node:path'
import type { Manifest, WorkspacePackage } from './published-packages.ts'

/** The condition under which a package's `exports` lead to its sources. */
export const sourceCondition = '@library-catalyst/source'

/**
 * What to build, by where it goes: for each entry of `exports` with a source, and each command of `bin`, the built file
 * without its extension and the source.
 *
 * @example { 'packages/core/dist/rest': 'packages/core/src/rest/index.ts' }
 */
export function buildEntries(packages: readonly WorkspacePackage[]): Readonly<Record<string, string>> {
  const entries: Record<string, string> = {}
  for (const { folder, manifest } of packages)
    for (const [built, source] of [...exported(manifest), ...commands(manifest)])
      entries[join(folder, built).replace(/\.js$/, '')] = join(folder, source)
  return entries
}

function exported({ exports = {} }: Manifest): readonly (readonly [built: string, source: string])[] {
  return Object.values(exports).flatMap(target => {
    if (typeof target === 'string') return []
    const { [sourceCondition]: source, default: built } = target
    return source && built ? [[built, source] as const] : []
  })
}

/** `dist/main.js` is built from `src/main.ts`. */
function commands({ bin = {} }: Manifest): readonly (readonly [built: string, source: string])[] {
  return Object.values(bin).map(built => [built, built.replace('dist/', 'src/').replace(/\.js$/, '.ts')])
}
