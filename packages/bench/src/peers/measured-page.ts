import type { Browser, CDPSession, Page } from 'playwright-core'
import type { PageBundle } from './bundle-page.ts'
import type { Step } from './contender-page.ts'
import './drive.ts'

/** A fresh page in which one calendar is about to be shown. */
export interface MeasuredPage {
  readonly can: readonly Step[]
  /** Do a step; resolves to the milliseconds of main-thread CPU that it took until the page was idle again. */
  readonly run: (step: Step) => Promise<number>
  readonly look: () => Promise<{ readonly shown: number; readonly nodes: number }>
  /** Bytes of JavaScript heap that are in use after a collection, over the empty page. */
  readonly heap: () => Promise<number>
  /** Milliseconds of the longest task so far; 0 if none took 50. */
  readonly longestTask: () => Promise<number>
  readonly close: () => Promise<void>
}

/** As wide as a site gives an events page; room for a whole month. */
const viewport = { width: 1200, height: 1000 }
const blank = '<!doctype html><html lang="en"><title>Bench</title><body></body></html>'

export async function openMeasured(
  browser: Browser,
  { script, style }: PageBundle,
  { count, slowdown }: { readonly count: number; readonly slowdown: number },
): Promise<MeasuredPage> {
  const page = await browser.newPage({ viewport, timezoneId: 'UTC', locale: 'en-GB' })
  const thrown: Error[] = []
  page.on('pageerror', error => thrown.push(error))
  await page.setContent(blank)
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' })
  // What the driver of the browser puts into a page is there from now on.
  await page.waitForFunction(() => true)
  const emptyHeap = await usedHeap(cdp)
  if (style) await page.addStyleTag({ content: style })
  await page.addScriptTag({ type: 'module', content: script })
  // The tag is there before its module has run.
  await page.waitForFunction(() => 'driver' in globalThis)
  await page.evaluate(count => driver.prepare(count), count)
  await watchLongTasks(page)
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  return {
    can: await page.evaluate(() => driver.can),
    async run(step) {
      const before = await metric(cdp, 'TaskDuration')
      await page.evaluate(step => driver.run(step), step)
      if (thrown[0]) throw thrown[0]
      return ((await metric(cdp, 'TaskDuration')) - before) * 1000
    },
    look: () => page.evaluate(() => driver.look()),
    heap: async () => (await usedHeap(cdp)) - emptyHeap,
    longestTask: () => page.evaluate(() => globalThis.longestTask),
    close: () => page.close(),
  }
}

declare global {
  var longestTask: number
}

async function watchLongTasks(page: Page): Promise<void> {
  await page.evaluate(() => {
    globalThis.longestTask = 0
    new PerformanceObserver(list => {
      for (const { duration } of list.getEntries()) globalThis.longestTask = Math.max(globalThis.longestTask, duration)
    }).observe({ type: 'longtask' })
  })
}

async function usedHeap(cdp: CDPSession): Promise<number> {
  await cdp.send('HeapProfiler.collectGarbage')
  return metric(cdp, 'JSHeapUsedSize')
}

async function metric(cdp: CDPSession, wanted: 'TaskDuration' | 'JSHeapUsedSize'): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics')
  return metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN
}
