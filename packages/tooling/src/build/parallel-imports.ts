import type { Plugin } from 'rollup'

/**
 * Makes `import()` ask for a chunk and for the chunks that it imports at the same time. Left alone, the browser learns
 * of the second only once it has read the first: one more round trip before anything is on screen.
 */
export function parallelImports(): Plugin {
  return {
    name: 'parallel-imports',
    renderDynamicImport({ chunk, getTargetChunkImports }) {
      const further = (getTargetChunkImports() ?? [])
        .filter(target => target.type === 'internal' && target.fileName !== chunk.fileName && !target.chunk.isEntry)
        .map(target => `import(${target.resolvedImportPath})`)
      if (further.length === 0) return null
      return { left: 'Promise.all([import(', right: `),${further.join()}]).then(loaded=>loaded[0])` }
    },
  }
}
