import { globSync, readFileSync } from 'node:fs'
import { relative } from 'node:path'
import type { Plugin } from 'rollup'
import { workspace } from '../workspace.ts'
import type { WorkspacePackage } from './published-packages.ts'

/** Our own, for each package: npm packs no file from above a package. */
export function ownLicence(packages: readonly WorkspacePackage[]): Plugin {
  return {
    name: 'own-licence',
    generateBundle() {
      const source = ownText()
      for (const { folder } of packages) this.emitFile({ type: 'asset', fileName: `${folder}/dist/LICENSE`, source })
    },
  }
}

const ownText = (): string => readFileSync(`${workspace}/LICENSE`, 'utf8')

/** Writes `licences.txt`: ours, and the notices of the npm packages inside the bundle, which minifying takes out of the code. */
export function licences(): Plugin {
  return {
    name: 'licences',
    generateBundle(_, bundle) {
      const files = Object.values(bundle).filter(file => file.type === 'chunk')
      const folders = new Set(
        files.flatMap(file => file.moduleIds.map(packageFolder)).filter(folder => folder !== undefined),
      )
      const source = [`Library Catalyst\n\n${ownText()}`, ...[...folders].sort().map(notice)].join('\n\n')
      this.emitFile({ type: 'asset', fileName: 'licences.txt', source })
    },
  }
}

const packageFolder = (id: string): string | undefined => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0]

function notice(folder: string): string {
  const [file] = globSync(`${folder}/LICEN[CS]E*`)
  if (file === undefined) throw new Error(`${folder} has no licence to pass on`)
  return `${relative(`${workspace}/node_modules`, folder)}\n\n${readFileSync(file, 'utf8').trim()}\n`
}
