import { appendFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { cruiseImports, type BadImport } from './import-directions.ts'

let root: string
let found: readonly BadImport[]

/** One bad import each: the file that holds it, what it imports, and the rule that must say no. */
const bad = [
  ['packages/core/src/a.ts', '@library-catalyst/widgets', 'core-imports-only'],
  ['packages/core/src/a.test.ts', '@library-catalyst/adapters/memory', 'core-imports-only'],
  ['packages/core/src/preact.ts', 'preact', 'core-ships-no-other-dependency'],
  ['packages/core/src/files.ts', 'node:fs', 'no-node-in-the-browser'],
  ['packages/widgets/src/a.ts', '@library-catalyst/adapters/memory', 'widgets-imports-only-core'],
  ['packages/adapters/src/a.ts', '@library-catalyst/server', 'adapters-imports-only-core'],
  ['packages/adapters/src/a.ts', '../../server/src/app.ts', 'adapters-imports-only-core'],
  ['packages/server/src/a.ts', '@library-catalyst/widgets', 'server-imports-only-core-adapters'],
  ['packages/sdk/src/a.ts', '@library-catalyst/server', 'sdk-imports-only-core-adapters-widgets'],
  ['packages/widgets/src/calendar/a.ts', '../skills/b.ts', 'features-apart'],
  ['packages/adapters/src/memory/a.ts', '../ical/b.ts', 'adapters-apart'],
  ['packages/core/src/calendar/a.ts', '../index.ts', 'no-barrels-inside'],
  ['examples/site/a.ts', '../../packages/core/src/b.ts', 'examples-use-published-names'],
  ['packages/core/src/time/circle-a.ts', './circle-b.ts', 'no-cycles'],
  ['packages/core/src/c.ts', './nowhere.ts', 'resolvable'],
] as const

/** And imports that nobody should be told off for. */
const good = [
  ['packages/adapters/src/memory/good.ts', '@library-catalyst/core'],
  ['packages/adapters/src/memory/good.ts', '../b.ts'],
  ['packages/adapters/src/memory/good.server.test.ts', '@library-catalyst/server'],
  ['packages/widgets/src/calendar/good.ts', '../b.ts'],
  ['packages/core/src/calendar/good.test.ts', 'node:fs'],
  ['examples/site/good.ts', '@library-catalyst/core'],
] as const

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'import-directions-'))
  writeWorkspace()
  found = (await cruiseImports(root)).bad
})

afterAll(() => rmSync(root, { recursive: true }))

test.for(bad)('%s may not import %s', ([from, , rule]) => {
  expect(rulesBrokenBy(from)).toContain(rule)
})

test.for(good)('%s may import %s', ([from]) => {
  expect(rulesBrokenBy(from)).toEqual([])
})

const rulesBrokenBy = (file: string) => found.filter(({ from }) => from === file).map(({ rule }) => rule)

function writeWorkspace() {
  for (const name of ['core', 'adapters', 'widgets', 'server', 'sdk']) {
    const source = (file: string) => ({ '@library-catalyst/source': file })
    const exports = { '.': source('./src/index.ts'), './memory': source('./src/memory/index.ts') }
    write(
      `packages/${name}/package.json`,
      JSON.stringify({ name: `@library-catalyst/${name}`, type: 'module', exports }),
    )
    for (const file of ['index', 'memory/index', 'b', 'app', 'calendar/b', 'skills/b', 'ical/b'])
      write(`packages/${name}/src/${file}.ts`, 'export const here = true\n')
    link(`../../packages/${name}`, `node_modules/@library-catalyst/${name}`)
  }
  write('node_modules/preact/package.json', JSON.stringify({ name: 'preact', main: 'index.js' }))
  write('node_modules/preact/index.js', '')
  write('packages/core/src/time/circle-b.ts', `import './circle-a.ts'\n`)
  for (const [from, to] of [...bad, ...good]) append(from, `import '${to}'\n`)
}

function write(file: string, text: string) {
  mkdirSync(dirname(join(root, file)), { recursive: true })
  writeFileSync(join(root, file), text)
}

function append(file: string, text: string) {
  mkdirSync(dirname(join(root, file)), { recursive: true })
  appendFileSync(join(root, file), text)
}

function link(target: string, file: string) {
  mkdirSync(dirname(join(root, file)), { recursive: true })
  symlinkSync(target, join(root, file))
}
