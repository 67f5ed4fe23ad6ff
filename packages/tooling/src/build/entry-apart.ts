import type { Plugin } from 'rollup'

const mark = '?entry'

/**
 * Gives the entry script its own copy of what it shares with lazy chunks, so that no chunk imports the entry.
 * Pages load it under addresses of their own making (`catalyst.js?ver=6.8`): a chunk that imports `./catalyst.js` would
 * fetch it a second time, after everything else. A module with state must keep it on the page.
 */
export function entryApart(entry: string): Plugin {
  const isApart = (id: string) => id.endsWith(mark) || id.endsWith(entry)
  return {
    name: 'entry-apart',
    resolveId: {
      order: 'pre',
      async handler(source, importer, { isEntry }) {
        if (importer === undefined || !isApart(importer)) return null
        const resolved = await this.resolve(source, importer.replace(mark, ''), { isEntry, skipSelf: true })
        return resolved && !resolved.external ? { ...resolved, id: resolved.id + mark } : resolved
      },
    },
    async resolveDynamicImport(specifier, importer) {
      if (typeof specifier !== 'string' || !isApart(importer)) return null
      return this.resolve(specifier, importer.replace(mark, ''), { skipSelf: true })
    },
    async load(id) {
      if (!id.endsWith(mark)) return null
      const moduleSideEffects = this.getModuleInfo(id)?.moduleSideEffects ?? true
      const { code } = await this.load({ id: id.replace(mark, ''), moduleSideEffects })
      return { code: code ?? '', moduleSideEffects }
    },
  }
}
