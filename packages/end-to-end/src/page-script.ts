import { build } from 'esbuild'

/** A script for a page, made of our sources. */
export async function pageScript(file: URL): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [file.pathname],
    bundle: true,
    write: false,
    format: 'esm',
    conditions: ['@library-catalyst/source'],
    jsx: 'automatic',
    jsxImportSource: 'preact',
  })
  return outputFiles[0]?.text ?? ''
}
