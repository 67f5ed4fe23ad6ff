import type { Browser } from 'playwright-core'
import { median } from '../median.ts'
import { pageScript } from '../page-script.ts'
import type { Contender } from './list-page.ts'

export interface Measured {
  readonly how: Contender
  /** Main-thread CPU from the call until the frame is painted, in milliseconds: the median of all runs. */
  readonly cpu: number
  readonly nodes: number
}

const neverLoaded = ['./details/details-entry.tsx']
const contenders: readonly Contender[] = ['widget', 'hand-written DOM']

/** Draw a list of `count` events in fresh pages, the contenders taking turns. */
export async function measureList(browser: Browser, count: number, runs: number): Promise<readonly Measured[]> {
  const script = await pageScript(new URL('list-page.ts', import.meta.url), neverLoaded)
  const samples = new Map<Contender, { cpu: number; nodes: number }[]>(contenders.map(how => [how, []]))
  for (let run = 0; run < runs; run++) {
    for (const how of contenders) samples.get(how)?.push(await sample(browser, script, how, count))
  }
  return [...samples].map(([how, all]) => ({ how, cpu: median(all.map(({ cpu }) => cpu)), nodes: all[0]?.nodes ?? 0 }))
}

async function sample(browser: Browser, script: string, how: Contender, count: number) {
  const page = await browser.newPage({ viewport: { width: 1000, height: 800 } })
  await page.setContent('<!doctype html><html lang="en"><title>Bench</title><body></body></html>')
  await page.addScriptTag({ type: 'module', content: script })
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' })
  const before = await taskSeconds()
  const nodes = await page.evaluate(([how, count]) => window.draw(how, count), [how, count] as const)
  const cpu = ((await taskSeconds()) - before) * 1000
  await page.close()
  return { cpu, nodes }

  async function taskSeconds(): Promise<number> {
    const { metrics } = await cdp.send('Performance.getMetrics')
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN
  }
}
