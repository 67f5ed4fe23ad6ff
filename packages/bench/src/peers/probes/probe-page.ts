import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import type { PageBundle } from '../bundle-page.ts'
import '../drive.ts'

export interface ProbedPage {
  readonly page: Page
  /** Addresses outside that it asked for; none is answered. */
  readonly outside: readonly string[]
  /** Put the month on the page; false if that failed. */
  readonly show: () => Promise<boolean>
}

export interface ProbeOptions {
  readonly count?: number
  readonly policy?: string
  /** What stands before each title. */
  readonly prefix?: string
  readonly context?: BrowserContextOptions
  /** Runs in the page before anything else. */
  readonly before?: () => void
}

/** About 60 events in the first month. */
const usualCount = 720
const html = `<!doctype html><html lang="en"><title>Probe</title><meta name="viewport" content="width=device-width">
<link rel="stylesheet" href="/page.css"><body><script type="module" src="/page.js"></script>`

/** A page of a site of its own, with one calendar in it; gone when `use` is done. */
export async function withPage<T>(
  browser: Browser,
  bundle: PageBundle,
  { count = usualCount, policy, prefix = '', context, before }: ProbeOptions,
  use: (probed: ProbedPage) => Promise<T>,
): Promise<T> {
  const viewport = { width: 1200, height: 1000 }
  const fresh = await browser.newContext({ viewport, timezoneId: 'UTC', locale: 'en-GB', ...context })
  const page = await fresh.newPage()
  const outside: string[] = []
  if (before) await page.addInitScript(before)
  await page.route('**', (route, request) => {
    const { host, pathname } = new URL(request.url())
    if (host !== 'site.test') {
      if (host) outside.push(host + pathname)
      return route.abort()
    }
    if (pathname === '/page.js') return route.fulfill({ contentType: 'text/javascript', body: bundle.script })
    if (pathname === '/page.css') return route.fulfill({ contentType: 'text/css', body: bundle.style })
    const headers = policy === undefined ? {} : { 'content-security-policy': policy }
    return route.fulfill({ contentType: 'text/html', body: html, headers })
  })
  await page.goto('http://site.test/')
  try {
    return await use({ page, outside, show: () => showMonth(page, count, prefix) })
  } finally {
    await fresh.close()
  }
}

async function showMonth(page: Page, count: number, prefix: string): Promise<boolean> {
  // From outside, no script may be made of text where the policy is strict: wait for the global alone.
  const patience = Date.now() + 5000
  while (!(await page.evaluate(() => 'driver' in globalThis))) if (Date.now() > patience) return false
  return page.evaluate(
    async ({ count, prefix }) => {
      driver.prepare(count, prefix)
      try {
        await driver.run('month')
        return true
      } catch {
        return false
      }
    },
    { count, prefix },
  )
}
