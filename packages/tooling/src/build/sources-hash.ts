import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { workspace } from '../workspace.ts'

const whatBuildsDependOn = [
  'packages/{core,adapters,widgets,server,staff,sdk}/src/**/*.{ts,tsx}',
  'packages/{core,adapters,widgets,server,staff,sdk}/package.json',
  'packages/tooling/src/build/*.ts',
  'packages/tooling/tsconfig.*.json',
  'package-lock.json',
  'rollup.config.ts',
  'tsconfig.json',
]

/** Changes whenever a build might come out differently. */
export function sourcesHash(root = workspace): string {
  const hash = createHash('sha256')
  const files = globSync(whatBuildsDependOn, { cwd: root, exclude: ['**/*.test.*'] }).sort()
  for (const file of files) hash.update(`${file}\0`).update(readFileSync(join(root, file)))
  return hash.digest('hex')
}
