import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { runTool } from '../run-tool.ts'
import { workspace } from '../workspace.ts'
import { sourcesHash } from './sources-hash.ts'

/** The script tag's files, the packages as npm users get them, or the staff console. */
export type BuildPart = 'sdk' | 'npm' | 'staff'

const names: Readonly<Record<BuildPart, string>> = {
  sdk: 'the script tag (packages/sdk/dist)',
  npm: 'the npm packages',
  staff: 'the staff console',
}

const outputs: Readonly<Record<BuildPart, string>> = {
  sdk: 'packages/sdk/dist/catalyst.js',
  npm: 'packages/core/dist/index.d.ts',
  staff: 'packages/server/dist/staff/index.html',
}

/**
 * Build a part unless what is there was built from the sources as they are now.
 *
 * @throws {Error} if the build fails
 */
export async function ensureBuilt(part: BuildPart): Promise<void> {
  const stamp = join(workspace, 'node_modules/.cache/library-catalyst', `built-${part}`)
  const hash = sourcesHash()
  const isBuilt =
    existsSync(join(workspace, outputs[part])) && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash
  if (isBuilt) return
  console.log(`Building ${names[part]}.`)
  const code = await runTool('rollup', '-c', 'rollup.config.ts', `--configOnly=${part}`, '--silent')
  if (code !== 0) throw new Error(`The build failed: npm run build -- --configOnly=${part} tells more.`)
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, hash)
}
