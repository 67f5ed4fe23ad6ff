/** Takes the pictures of docs/screens anew, from the demo. Run with `npm run screens`, or with names of some after it. */
import { writeFile } from 'node:fs/promises'
import { findBrowser } from '@library-catalyst/tooling/find-browser'
import { type Browser, chromium, type Page } from 'playwright-core'
import sharp from 'sharp'
import { startDemo } from '../demo.ts'
import { type ScreenShot, screenShots } from './screen-shots.ts'

const folder = new URL('../../../../docs/screens/', import.meta.url)
const printed = ['month', 'week', 'list'] as const

const wanted = process.argv.slice(2)
const isWanted = (name: string) => wanted.length === 0 || wanted.includes(name)

const found = await findBrowser('chromium')
if (!found) throw new Error('No Chromium on this machine.')
const browser = await chromium.launch({ executablePath: found.executable, args: [...found.args] })
const demo = await startDemo('--today', '2026-11-25', '--port', '8960')
try {
  for (const shot of screenShots.filter(({ name }) => isWanted(name))) await take(browser, demo.url, shot)
  for (const view of printed.filter(name => isWanted(`print-${name}`))) await print(browser, demo.url, view)
} finally {
  await browser.close()
  await demo.stop()
}

async function take(browser: Browser, site: string, shot: ScreenShot): Promise<void> {
  const { name, path, width, height = 900, colorScheme = 'light', forcedColors = 'none', view, act } = shot
  const context = await browser.newContext({
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    viewport: { width, height },
    colorScheme,
    forcedColors,
  })
  const page = await context.newPage()
  await open(page, site + path, view)
  await act?.(page)
  await page.waitForTimeout(300)
  const hasDialog = (await page.locator('catalyst-calendar dialog[open]').count()) > 0
  const png = await page.screenshot({ fullPage: !hasDialog && width > 600 })
  await sharp(png)
    .png({ palette: true, colours: 64, effort: 10 })
    .toFile(pathOf(`${name}.png`))
  await context.close()
}

async function print(browser: Browser, site: string, view: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1100, height: 900 }, timezoneId: 'Europe/London' })
  await open(page, `${site}events.html`, view)
  // What `print()` does is the browser's own; its button prepares the page for it.
  await page.evaluate(() => {
    globalThis.print = () => undefined
  })
  await page.getByRole('button', { name: 'Print' }).click()
  await page.waitForTimeout(500)
  const pdf = await page.pdf({ format: 'A4', landscape: view !== 'list', preferCSSPageSize: true })
  await writeFile(pathOf(`print-${view}.pdf`), pdf)
  await page.close()
}

async function open(page: Page, address: string, view: string | undefined): Promise<void> {
  await page.goto(address)
  const calendar = page.locator('catalyst-calendar')
  await calendar.locator('a:visible').first().waitFor()
  if (view === undefined) return
  await calendar.evaluate((element, name) => element.setAttribute('view', name), view)
  await page.waitForTimeout(500)
}

function pathOf(file: string): string {
  return new URL(file, folder).pathname
}
