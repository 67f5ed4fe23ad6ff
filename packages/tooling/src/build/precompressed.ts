import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { Plugin } from 'rollup'

/** Puts a `.br` and a `.gz` next to each script, as small as they get, for servers that send files as they are. */
export function precompressed(): Plugin {
  return {
    name: 'precompressed',
    generateBundle(_, bundle) {
      for (const [fileName, file] of Object.entries(bundle)) {
        if (file.type !== 'chunk') continue
        this.emitFile({ type: 'asset', fileName: `${fileName}.br`, source: brotli(file.code) })
        this.emitFile({ type: 'asset', fileName: `${fileName}.gz`, source: gzipSync(file.code, { level: 9 }) })
      }
    },
  }
}

/** Brotli at its strongest, which is what budgets are counted in. */
export function brotli(text: string): Buffer {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(text),
  }
  return brotliCompressSync(text, { params })
}
