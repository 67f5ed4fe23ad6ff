import { readFile } from 'node:fs/promises'
import { selectOccurrences } from '@library-catalyst/core'
import type { Browser } from 'playwright-core'
import { builtFiles, builtSdk } from '../built-files.ts'
import type { WeighedCode } from './bytes-of-peers.ts'

const page = `<!doctype html><html lang="en"><title>Bytes</title>
<catalyst-calendar api="/" library="central" view="month" views="month list"></catalyst-calendar>
<script type="module" src="/catalyst/catalyst.js"></script>`

/** The built files that a page loads until its month, and then its list, is on the screen. */
export async function bytesOfOurs(browser: Browser): Promise<WeighedCode> {
  const tab = await browser.newPage({ viewport: { width: 1200, height: 1000 } })
  const loaded = new Set<string>()
  const answer = selectOccurrences([], { days: 42 }, { timeZone: 'UTC', now: Date.now() })
  await tab.route('http://library.test/**', async (route, request) => {
    const { pathname } = new URL(request.url())
    if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: page })
    if (!pathname.startsWith('/catalyst/')) return route.fulfill({ json: answer })
    const file = pathname.replace('/catalyst/', '')
    loaded.add(file)
    return route.fulfill({ contentType: 'text/javascript', body: await readFile(new URL(file, builtSdk)) })
  })
  await tab.goto('http://library.test/')
  await tab.getByRole('grid').waitFor()
  await tab.getByRole('radio', { name: 'List' }).check()
  await tab.getByRole('grid').waitFor({ state: 'detached' })
  await tab.waitForLoadState('networkidle')
  await tab.close()
  const files = builtFiles().filter(({ file }) => loaded.has(file))
  return {
    what: `Library Catalyst (${files.map(({ name }) => name).join(', ')})`,
    brotli: files.reduce((sum, { brotli }) => sum + brotli, 0),
  }
}
