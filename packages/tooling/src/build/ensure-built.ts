import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { runTool } from '../run-tool.ts'
import { workspace } from '../workspace.ts'
import { sourcesHash } from './sources-hash.ts'

/** The script tag's files, or the packages as npm users get them. */
export type BuildPart = 'sdk' | 'npm'

const outputs: Readonly<Record<BuildPart, string>> = {
  sdk: 'packages/sdk/dist/catalyst.js',
  npm: 'packages/core/dist/index.d.ts',
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
  console.log(`Building ${part === 'sdk' ? 'the script tag (packages/sdk/dist)' : 'the npm packages'}.`)
  const code = await runTool('rollup', '-c', 'rollup.config.ts', `--configOnly=${part}`, '--silent')
  if (code !== 0) throw new Error(`The build failed: npm run build -- --configOnly=${part} tells more.`)
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, hash)
}
