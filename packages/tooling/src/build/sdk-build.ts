import { basename, dirname } from 'node:path'
import { nodeResolve } from '@rollup/plugin-node-resolve'
import terser from '@rollup/plugin-terser'
import typescript from '@rollup/plugin-typescript'
import type { LogHandlerWithDefault, PreRenderedChunk, RollupOptions } from 'rollup'
import { sourceCondition } from './build-entries.ts'
import { entryApart } from './entry-apart.ts'
import { licences } from './licences.ts'
import { minifiedStyles } from './minified-styles.ts'
import { parallelImports } from './parallel-imports.ts'
import { precompressed } from './precompressed.ts'
import { sharedChunk } from './shared-chunk.ts'
import { sizeRecord } from './size-record.ts'
import { withoutHooks } from './without-hooks.ts'

const entry = 'packages/sdk/src/catalyst.ts'

/** The script tag: `catalyst.js` under a name that never changes, and beside it what it loads when needed, hashed. */
export function sdkBuild(): RollupOptions {
  return {
    input: { catalyst: entry },
    onLog,
    output: {
      dir: 'packages/sdk/dist',
      format: 'es',
      generatedCode: 'es2015',
      entryFileNames: '[name].js',
      chunkFileNames: chunk => `${chunkName(chunk)}-[hash].js`,
      manualChunks: sharedChunk,
      onlyExplicitManualChunks: true,
      hoistTransitiveImports: false,
    },
    plugins: [
      entryApart(entry),
      withoutHooks(),
      nodeResolve({ browser: true, exportConditions: [sourceCondition, 'production'] }),
      typescript({ tsconfig: 'packages/tooling/tsconfig.sdk.json', sourceMap: false }),
      minifiedStyles(),
      parallelImports(['shared', 'calendar', 'look-around', 'view-title-text']),
      terser({ module: true, ecma: 2020, compress: { passes: 2 } }),
      sizeRecord(),
      licences(),
      precompressed(),
    ],
  }
}

const onLog: LogHandlerWithDefault = (level, log, handle) =>
  handle(log.code === 'CIRCULAR_CHUNK' ? 'error' : level, log)

/** An adapter's entry is called index.ts; its folder says more. */
function chunkName({ name, facadeModuleId }: PreRenderedChunk): string {
  return name === 'index' && facadeModuleId ? basename(dirname(facadeModuleId)) : name
}
