import { isAbsolute } from 'node:path'
import typescript from '@rollup/plugin-typescript'
import type { OutputOptions, PreRenderedChunk, RollupOptions } from 'rollup'
import { dts } from 'rollup-plugin-dts'
import { buildEntries } from './build-entries.ts'
import { ownLicence } from './licences.ts'
import { publishedPackages } from './published-packages.ts'

/** The packages as npm users get them: a module and its types per entry of `exports`, what entries share in chunks. */
export function npmBuild(): RollupOptions[] {
  const packages = publishedPackages()
  const input = buildEntries(packages)
  return [
    {
      input,
      external,
      output: { ...output('js'), sourcemap: true, sourcemapExcludeSources: true },
      plugins: [typescript({ tsconfig: 'packages/tooling/tsconfig.build.json' }), ownLicence(packages)],
    },
    {
      input,
      external,
      output: output('d.ts'),
      plugins: [dts({ tsconfig: 'packages/tooling/tsconfig.build.json' })],
    },
  ]
}

/** Other packages, of this workspace too, stay imports by name; the compiler's own helpers come along. */
const external = (id: string): boolean => id !== 'tslib' && !id.startsWith('.') && !isAbsolute(id)

const output = (extension: string): OutputOptions => ({
  dir: '.',
  format: 'es',
  hoistTransitiveImports: false,
  entryFileNames: `[name].${extension}`,
  chunkFileNames: chunk => `${packageFolder(chunk)}/dist/chunks/[name]-[hash].${extension}`,
})

/** Packages import each other by name, so a chunk holds the modules of one. */
function packageFolder({ moduleIds }: PreRenderedChunk): string {
  const folder = moduleIds.map(id => /packages\/[^/]+(?=\/src\/)/.exec(id)?.[0]).find(Boolean)
  if (!folder) throw new Error(`No package holds the chunk of ${moduleIds.join(', ')}`)
  return folder
}
