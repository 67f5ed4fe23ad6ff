import { readFile } from 'node:fs/promises'
import type { Browser } from 'playwright-core'
import { builtSdk } from './built-files.ts'
import { largeFeed } from './ical/large-feed.ts'
import { median } from './median.ts'

const page = `<!doctype html><html lang="en"><title>First event</title>
<catalyst-calendar src="/events.ics" days="92"></catalyst-calendar>
<script type="module" src="/catalyst/catalyst.js"></script>`

/** Runs in the page before anything else: notes when the first event has been painted. */
function watch(): void {
  const look = () => {
    const event = document.querySelector('catalyst-calendar')?.shadowRoot?.querySelector('.event')
    if (event) setTimeout(() => Object.assign(globalThis, { firstEvent: performance.now() }))
    else requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

/**
 * From the start of the navigation until the first event of a feed is painted, in milliseconds: the median of all runs.
 * The network costs nothing here, so that the figure is the page's own work.
 */
export async function firstEvent(browser: Browser, events: number, slowdown: number, runs: number): Promise<number> {
  const feed = largeFeed(events)
  const times: number[] = []
  for (let run = 0; run < runs; run++) {
    const context = await browser.newContext()
    const tab = await context.newPage()
    await tab.addInitScript(watch)
    await tab.route('http://library.test/**', async (route, request) => {
      const { pathname } = new URL(request.url())
      if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: page })
      if (pathname === '/events.ics') return route.fulfill({ contentType: 'text/calendar', body: feed })
      const body = await readFile(new URL(pathname.replace('/catalyst/', ''), builtSdk))
      return route.fulfill({ contentType: 'text/javascript', body })
    })
    const session = await context.newCDPSession(tab)
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
    await tab.goto('http://library.test/')
    await tab.waitForFunction('globalThis.firstEvent')
    times.push(await tab.evaluate<number>('globalThis.firstEvent'))
    await context.close()
  }
  return median(times)
}
