import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import { build, type BuildOptions } from 'esbuild'
import type { Contender } from './contenders.ts'

export interface PageBundle {
  readonly script: string
  readonly style: string
}

const olderPreact = { preact: dirname(createRequire(import.meta.url).resolve('preact/package.json')) }

/** A page of a contender, bundled as a site would, with the style sheets that it imports. */
export const bundlePage = ({ page, usesOlderPreact = false }: Contender): Promise<PageBundle> =>
  bundle({ entryPoints: [fileURLToPath(page)], ...(usesOlderPreact && { alias: olderPreact }) })

export const bundleImports = (contents: string, usesOlderPreact: boolean): Promise<PageBundle> =>
  bundle({
    stdin: { contents, resolveDir: fileURLToPath(new URL('.', import.meta.url)) },
    ...(usesOlderPreact && { alias: olderPreact }),
  })

/** As a server sends them that compresses at Brotli's strongest. */
export const brotliBytes = ({ script, style }: PageBundle): number =>
  [script, style].filter(Boolean).reduce((sum, text) => sum + brotliCompressSync(text).length, 0)

async function bundle(options: BuildOptions): Promise<PageBundle> {
  const { outputFiles = [] } = await build({
    outdir: 'out',
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['@library-catalyst/source', 'module'],
    loader: { '.svg': 'dataurl' },
    // What neither our month nor our list loads.
    external: ['./details/*', '../columns/*', '../cards/*'],
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'error',
    ...options,
  })
  const textOf = (ending: string) => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? ''
  return { script: textOf('.js'), style: textOf('.css') }
}
