import { build } from 'esbuild'

/** A page of a bench with all it imports, as minified as a site would have it, but for what it never loads. */
export async function pageScript(page: URL, external: readonly string[]): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [page.pathname],
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['@library-catalyst/source'],
    jsx: 'automatic',
    jsxImportSource: 'preact',
    external: [...external],
  })
  return outputFiles[0]?.text ?? ''
}
