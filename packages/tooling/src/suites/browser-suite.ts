import { fork } from 'node:child_process'
import { once } from 'node:events'
import { globSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { engines, type Engine } from '../browsers/engine.ts'
import type { EngineOrder } from '../browsers/engine-run.ts'
import { findBrowser } from '../browsers/find-browser.ts'
import { installBrowsers } from '../browsers/install-browsers.ts'
import { workspace } from '../workspace.ts'
import { row, type Counts, type Row, type Suite } from './suite.ts'

const isEngine = (word: string): word is Engine => engines.some(engine => engine === word)

/** Element tests, once in each engine. Filters may name engines, too. */
export const browser: Suite = async filters => {
  installBrowsers()
  const named = filters.filter(isEngine)
  const files = testFiles(filters.filter(filter => !isEngine(filter)))
  const rows: Row[] = []
  for (const engine of named.length > 0 ? named : engines)
    rows.push(await row(`browser: ${engine}`, () => runIn(engine, files)))
  return countUnrun(rows)
}

function testFiles(filters: readonly string[]): readonly string[] {
  return globSync('packages/*/{src,test}/**/*.browser.test.{ts,tsx}', { cwd: workspace })
    .filter(file => filters.length === 0 || filters.some(filter => file.includes(filter)))
    .sort()
}

async function runIn(engine: Engine, files: readonly string[]): Promise<Counts> {
  if (files.length === 0) return { passed: 0, failed: 0, skipped: 0 }
  const found = await findBrowser(engine)
  if (!found) {
    console.log(`SKIPPED: no browser to test in ${engineNames[engine]} on this machine.`)
    return { passed: 0, failed: 0, skipped: files.length }
  }
  console.log(`\n${engineNames[engine]}: ${found.executable} ${found.args.join(' ')}`)
  return runInProcess({ browser: found, files })
}

async function runInProcess(order: EngineOrder): Promise<Counts> {
  const script = fileURLToPath(new URL('../browsers/engine-run.ts', import.meta.url))
  const child = fork(script, [JSON.stringify(order)], { cwd: workspace })
  let counts: Counts = { passed: 0, failed: 1, skipped: 0 }
  child.on('message', message => {
    counts = message as Counts
  })
  await once(child, 'exit')
  return counts
}

/** Tests that an absent browser did not run are as many as another browser ran. */
function countUnrun(rows: readonly Row[]): readonly Row[] {
  const most = Math.max(...rows.map(({ passed, failed, skipped }) => passed + failed + skipped))
  return rows.map(each => (each.passed + each.failed === 0 && each.skipped > 0 ? { ...each, skipped: most } : each))
}

const engineNames: Readonly<Record<Engine, string>> = {
  chromium: 'Chromium',
  firefox: 'Firefox',
  webkit: 'WebKit (WebKitGTK)',
}
