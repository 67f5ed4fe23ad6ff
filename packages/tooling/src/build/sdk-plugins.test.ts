import { type OutputChunk, type Plugin, rollup } from 'rollup'
import { expect, test } from 'vitest'
import { entryApart } from './entry-apart.ts'
import { parallelImports } from './parallel-imports.ts'

const sources: Readonly<Record<string, string>> = {
  '/entry.js': `import { both } from '/both.js'; console.log(both); import('/lazy.js')`,
  '/both.js': `export const both = 'used by both'`,
  '/base.js': `export const base = 'for every widget'`,
  '/lazy.js': `import { both } from '/both.js'; import { base } from '/base.js'; console.log(both, base); import('/later.js')`,
  '/later.js': `import { base } from '/base.js'; console.log(base)`,
}

const files: Plugin = {
  name: 'files',
  resolveId: id => (id in sources ? id : null),
  load: id => sources[id] ?? null,
}

async function build(...plugins: Plugin[]): Promise<Record<string, OutputChunk>> {
  const bundle = await rollup({ input: '/entry.js', plugins: [...plugins, files] })
  const { output } = await bundle.generate({
    chunkFileNames: '[name].js',
    manualChunks: id => (id === '/base.js' ? 'base' : undefined),
  })
  const chunks = output.filter(file => file.type === 'chunk')
  return Object.fromEntries(chunks.map(chunk => [chunk.name, chunk]))
}

test('left alone, a lazy chunk imports what it shares with the entry from the entry', async () => {
  const { lazy } = await build()
  expect(lazy?.imports).toContain('entry.js')
})

test('an entry apart is imported by nobody, and has its own copy of what is shared', async () => {
  const { entry, lazy } = await build(entryApart('/entry.js'))
  expect(lazy?.imports).toEqual(['base.js'])
  expect(entry?.imports).toEqual([])
  expect(entry?.code).toContain('used by both')
})

test('a lazy chunk and what it imports are asked for together', async () => {
  const { entry } = await build(entryApart('/entry.js'), parallelImports())
  expect(entry?.code).toMatch(/Promise\.all\(\[import\('\.\/lazy\.js'\),import\('\.\/base\.js'\)\]\)/)
})

test('what the entry has asked for is not asked for again by what comes later', async () => {
  const { lazy } = await build(entryApart('/entry.js'), parallelImports(['base']))
  expect(lazy?.code).toMatch(/import\('\.\/later\.js'\)/)
  expect(lazy?.code).not.toContain('Promise.all')
})
