import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureBuilt } from '../build/ensure-built.ts'
import { publishedPackages } from '../build/published-packages.ts'
import { checkEntries } from '../packages/entry-check.ts'
import { installPacked } from '../packages/install-packed.ts'
import { packAll, type PackedPackage } from '../packages/pack.ts'
import { runTool } from '../run-tool.ts'
import { countChecks, row, type Suite } from './suite.ts'

/** What is published is used, complete and right, judged by what `npm pack` packs. */
export const packages: Suite = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'packages-'))
  try {
    return [
      await row('packages: knip', async () => countChecks((await runTool('knip', '--no-progress')) === 0)),
      await row('packages: build', async () => {
        await ensureBuilt('sdk')
        await ensureBuilt('npm')
        return countChecks(true)
      }),
      await row('packages: packed', () => checkPacked(folder)),
    ]
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function checkPacked(folder: string) {
  const packed = await packAll(publishedPackages(), join(folder, 'tarballs'))
  const passed: boolean[] = []
  for (const each of packed) passed.push(await passesPublint(each), await hasRightTypes(each))

  await installPacked(packed, folder)
  for (const { manifest } of packed) {
    for (const { specifier, problem } of await checkEntries(manifest, folder)) {
      if (problem !== undefined) console.error(`${specifier}: ${problem}`)
      passed.push(problem === undefined)
    }
  }
  return countChecks(...passed)
}

const passesPublint = async ({ tarball }: PackedPackage): Promise<boolean> =>
  (await runTool('publint', 'run', '--strict', tarball)) === 0

/** Only packages that have types can have wrong ones. */
async function hasRightTypes({ manifest, tarball }: PackedPackage): Promise<boolean> {
  if (!JSON.stringify(manifest.exports).includes('"types"')) return true
  return (await runTool('attw', tarball, '--profile', 'esm-only', '--quiet')) === 0
}
