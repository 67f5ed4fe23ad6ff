import { transform } from 'esbuild'
import type { Plugin } from 'rollup'

/** Takes the white space out of style sheets, which are template strings in files named `*.css.ts`. */
export function minifiedStyles(): Plugin {
  return {
    name: 'minified-styles',
    async transform(code, id) {
      if (!id.endsWith('.css.ts')) return null
      const [, before = '', css = '', after = ''] = /^([^]*?`)([^]*)(`[^]*)$/.exec(code) ?? []
      const { code: minified } = await transform(css, { loader: 'css', minify: true })
      return { code: before + minified.trim() + after, map: null }
    },
  }
}
