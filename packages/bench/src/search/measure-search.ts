import type { Browser, Page } from 'playwright-core'
import { pageScript } from '../page-script.ts'
import { keystrokes } from './programme.ts'
import type { Searcher } from './search-page.ts'

export interface SearchFigures {
  readonly how: Searcher
  /** Milliseconds that one keystroke takes of the main thread, scripts, styles, layout and paint together. */
  readonly p50: number
  readonly p95: number
  /** The longest of all. */
  readonly most: number
  /** Milliseconds of script alone. */
  readonly scriptP95: number
}

const neverLoaded = ['./details/*', '../columns/*', '../cards/*']
const searchers: readonly Searcher[] = ['widget', 'widget, filters open', 'plain loop']

/** Type in a programme of so many events, a fresh page for each run, the searchers taking turns. */
export async function measureSearch(browser: Browser, count: number, runs: number): Promise<readonly SearchFigures[]> {
  const script = await pageScript(new URL('search-page.ts', import.meta.url), neverLoaded)
  const samples = new Map<Searcher, Keystroke[]>(searchers.map(how => [how, []]))
  for (let run = 0; run < runs; run++) {
    for (const how of searchers) samples.get(how)?.push(...(await typeAll(browser, script, how, count)))
  }
  return [...samples].map(([how, all]) => {
    const main = all.map(({ main }) => main)
    const scripts = all.map(({ script }) => script)
    return { how, p50: share(main, 0.5), p95: share(main, 0.95), most: share(main, 1), scriptP95: share(scripts, 0.95) }
  })
}

interface Keystroke {
  readonly main: number
  readonly script: number
}

async function typeAll(browser: Browser, script: string, how: Searcher, count: number): Promise<Keystroke[]> {
  const page = await browser.newPage({ viewport: { width: 1000, height: 800 } })
  await page.setContent('<!doctype html><html lang="en"><title>Bench</title><body></body></html>')
  await page.addScriptTag({ type: 'module', content: script })
  await page.evaluate(([how, count]) => window.prepare(how, count), [how, count] as const)
  const spent = await spentOn(page)
  const all: Keystroke[] = []
  for (const text of keystrokes) {
    const before = await spent()
    await page.evaluate(text => window.type(text), text)
    const after = await spent()
    all.push({ main: after.main - before.main, script: after.script - before.script })
  }
  await page.close()
  return all
}

/** Milliseconds of the main thread so far. */
async function spentOn(page: Page): Promise<() => Promise<Keystroke>> {
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' })
  return async () => {
    const { metrics } = await cdp.send('Performance.getMetrics')
    const seconds = (name: string) => metrics.find(metric => metric.name === name)?.value ?? Number.NaN
    return { main: seconds('TaskDuration') * 1000, script: seconds('ScriptDuration') * 1000 }
  }
}

/** The value that this share of all does not exceed. */
function share(values: readonly number[], part: number): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN
}
