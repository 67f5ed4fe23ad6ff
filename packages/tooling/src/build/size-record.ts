import { relative } from 'node:path'
import type { OutputChunk, Plugin } from 'rollup'
import { workspace } from '../workspace.ts'
import { brotli } from './precompressed.ts'

/** One built script. */
export interface SizedFile {
  /** The chunk's name, without hash: `calendar`. */
  readonly name: string
  readonly file: string
  readonly bytes: number
  readonly brotli: number
  /** Files that it imports at once, and files that it imports when needed. */
  readonly imports: readonly string[]
  readonly dynamicImports: readonly string[]
  /** Bytes of each source in it, before minification; largest first. */
  readonly modules: Readonly<Record<string, number>>
}

/** Writes `sizes.json`: what each script weighs and what is in it. */
export function sizeRecord(): Plugin {
  return {
    name: 'size-record',
    generateBundle(_, bundle) {
      const files = Object.values(bundle).filter(file => file.type === 'chunk')
      const source = JSON.stringify(files.map(sizedFile), null, 2)
      this.emitFile({ type: 'asset', fileName: 'sizes.json', source })
    },
  }
}

function sizedFile({ fileName, code, imports, modules }: OutputChunk): SizedFile {
  const byBytes = Object.entries(modules)
    .map(([id, { renderedLength }]) => [relative(workspace, id), renderedLength] as const)
    .filter(([, bytes]) => bytes > 0)
    .sort(([, a], [, b]) => b - a)
  return {
    name: fileName.replace(/(?:-[\w-]{8})?\.js$/, ''),
    file: fileName,
    bytes: Buffer.byteLength(code),
    brotli: brotli(code).length,
    imports,
    // As written, for some are put in by the build.
    dynamicImports: [...code.matchAll(/\bimport\(["']\.\/([^"']+)["']\)/g)].flatMap(([, file]) => file ?? []),
    modules: Object.fromEntries(byBytes),
  }
}
