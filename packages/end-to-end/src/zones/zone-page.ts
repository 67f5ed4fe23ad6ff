import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { type ZoneCase, zoneFeed } from './zone-case.ts'

const origin = 'https://library.example'
const sdk = new URL('../../../sdk/dist/', import.meta.url)

/** A library's page with its feed beside it, as it is at the moment of the case. No server: all answers are made here. */
export async function openZonePage(page: Page, zoneCase: ZoneCase): Promise<void> {
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Events</title>
    <catalyst-calendar src="/events.ics" time-zone="${zoneCase.library}" days="4" view="list"
      views="list cards month week day"></catalyst-calendar>
    <script type="module" src="/catalyst/catalyst.js"></script>`
  await page.unrouteAll()
  await page.route(`${origin}/**`, async route => {
    const { pathname } = new URL(route.request().url())
    if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: html })
    if (pathname === '/events.ics') return route.fulfill({ contentType: 'text/calendar', body: zoneFeed(zoneCase) })
    if (!pathname.startsWith('/catalyst/')) return route.fulfill({ status: 404 })
    const body = await readFile(new URL(pathname.slice('/catalyst/'.length), sdk))
    return route.fulfill({ contentType: 'text/javascript', body })
  })
  await page.clock.setFixedTime(zoneCase.now)
  await page.goto(`${origin}/`)
  await page.locator('catalyst-calendar .day .event').first().waitFor()
}

/** Another way to look at the same calendar. */
export async function showView(page: Page, name: string): Promise<void> {
  await page.getByRole('radio', { name, exact: true }).check({ force: true })
}

/** The texts of the elements that match, with plain spaces. */
export function textsOf(page: Page, selector: string): Promise<readonly string[]> {
  return page
    .locator(`catalyst-calendar ${selector}`)
    .evaluateAll(nodes => nodes.map(node => (node.textContent ?? '').replace(/\s+/g, ' ').trim()))
}
