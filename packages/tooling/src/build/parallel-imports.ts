import type { Plugin } from 'rollup'

/**
 * Makes `import()` ask for a chunk and for the chunks that it imports at the same time. Left alone, the browser learns
 * of the second only once it has read the first: one more round trip before anything is on screen.
 *
 * @param early chunks that the entry asks for, so that whatever comes later has them
 */
export function parallelImports(early: readonly string[] = []): Plugin {
  return {
    name: 'parallel-imports',
    renderDynamicImport({ chunk, getTargetChunkImports }) {
      const further = (getTargetChunkImports() ?? [])
        .filter(target => target.type === 'internal' && target.fileName !== chunk.fileName && !target.chunk.isEntry)
        .filter(target => chunk.isEntry || target.type !== 'internal' || !early.includes(target.chunk.name))
        .map(target => `import(${target.resolvedImportPath})`)
      if (further.length === 0) return null
      return { left: 'Promise.all([import(', right: `),${further.join()}]).then(loaded=>loaded[0])` }
    },
  }
}
