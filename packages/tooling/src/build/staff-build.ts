import { nodeResolve } from '@rollup/plugin-node-resolve'
import terser from '@rollup/plugin-terser'
import typescript from '@rollup/plugin-typescript'
import type { Plugin, RollupOptions } from 'rollup'
import { sourceCondition } from './build-entries.ts'
import { licences } from './licences.ts'
import { minifiedStyles } from './minified-styles.ts'
import { precompressed } from './precompressed.ts'
import { withoutHooks } from './without-hooks.ts'

/** The staff console, which goes into the server's package: a page and its script. */
export function staffBuild(): RollupOptions {
  return {
    input: { console: 'packages/staff/src/start-console.tsx' },
    output: {
      dir: 'packages/server/dist/staff',
      format: 'es',
      generatedCode: 'es2015',
      entryFileNames: '[name]-[hash].js',
    },
    plugins: [
      withoutHooks(),
      nodeResolve({ browser: true, exportConditions: [sourceCondition, 'production'] }),
      typescript({ tsconfig: 'packages/tooling/tsconfig.staff.json', sourceMap: false }),
      minifiedStyles(),
      terser({ module: true, ecma: 2020, compress: { passes: 2 } }),
      page(),
      licences(),
      precompressed(),
    ],
  }
}

/** Nothing stands in it but the way to the script, so that its policy can refuse everything else. */
function page(): Plugin {
  return {
    name: 'staff-page',
    generateBundle(_, bundle) {
      const script = Object.values(bundle).find(file => file.type === 'chunk' && file.isEntry)?.fileName
      const source = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>Library staff</title>
<link rel="icon" href="data:,">
<script type="module" src="${script}"></script>
<div id="console"></div>
<noscript>This page needs a browser with JavaScript turned on.</noscript>
</html>
`
      this.emitFile({ type: 'asset', fileName: 'index.html', source })
    },
  }
}
