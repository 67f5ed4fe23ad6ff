/** Takes the pictures of docs/screens anew, from the demo. Run with `npm run screens`, or with names of some after it. */
import { writeFile } from 'node:fs/promises'
import { findBrowser } from '@library-catalyst/tooling/find-browser'
import { type Browser, chromium, type Page, type Route } from 'playwright-core'
import sharp from 'sharp'
import { startDemo } from '../demo.ts'
import { type ScreenShot, screenShots } from './screen-shots.ts'

const folder = new URL('../../../../docs/screens/', import.meta.url)
const printed = ['month', 'week', 'list'] as const

/** What the demo calls the library's own site, so that no picture and no printed address tells of this machine. */
const site = 'https://wrenmouth-libraries.example/'
/** The library's today, half past nine in the morning. */
const now = '2026-11-25T09:30:00Z'
/** Around a picture of the calendar alone, in CSS pixels. */
const margin = 16

const wanted = process.argv.slice(2)
const isWanted = (name: string) => wanted.length === 0 || wanted.includes(name)

const found = await findBrowser('chromium')
if (!found) throw new Error('No Chromium on this machine.')
const demo = await startDemo('--today', now.slice(0, 10), '--port', '8960')
const browser = await chromium.launch({ executablePath: found.executable, args: [...found.args] })
try {
  for (const shot of screenShots.filter(({ name }) => isWanted(name))) await take(browser, shot)
  for (const view of printed.filter(name => isWanted(`print-${name}`))) await print(browser, view)
} finally {
  await browser.close()
  await demo.stop()
}

async function take(browser: Browser, shot: ScreenShot): Promise<void> {
  const { name, colorScheme = 'light', forcedColors = 'none', width = 1100, height = 1000 } = shot
  const page = await browser.newPage({
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    viewport: { width, height },
    colorScheme,
    forcedColors,
  })
  await open(page, shot)
  await shot.act?.(page)
  await page.locator(`catalyst-calendar ${shot.proof}`).first().waitFor()
  await settle(page)
  await sharp(await picture(page, shot))
    .png({ palette: true, colours: 96, effort: 10 })
    .toFile(pathOf(`${name}.png`))
  await page.close()
}

/** Of the window where a dialogue covers it or the page belongs to it; otherwise of the calendar, from its top. */
async function picture(page: Page, { isWholeWindow, only, height = 1000 }: ScreenShot): Promise<Buffer> {
  const calendar = page.locator('catalyst-calendar')
  const isCovered = (await calendar.locator('dialog[open]').count()) > 0
  if (isCovered || isWholeWindow === true) return page.screenshot()
  const part = only === undefined ? calendar : calendar.locator(only)
  const box = await part.evaluate(element => {
    const { left, top, width, height } = element.getBoundingClientRect()
    return { left: left + scrollX, top: top + scrollY, width, height }
  })
  const x = Math.max(box.left - margin, 0)
  const y = box.top - margin
  const clip = { x, y, width: box.width + 2 * margin, height: Math.min(box.height + 2 * margin, height) }
  return page.screenshot({ clip, fullPage: true })
}

async function print(browser: Browser, view: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1100, height: 900 }, timezoneId: 'Europe/London' })
  await open(page, { attributes: { view } })
  // What `print()` does is the browser's own; its button prepares the page for it.
  await page.evaluate(() => {
    globalThis.print = () => undefined
  })
  await page.getByRole('button', { name: 'Print' }).click()
  await page.locator('catalyst-calendar[data-catalyst-print] svg.qr').waitFor({ state: 'attached' })
  const sides = { top: '10mm', bottom: '10mm', left: '10mm', right: '10mm' }
  const pdf = await page.pdf({ format: 'A4', landscape: view !== 'list', margin: sides })
  await writeFile(pathOf(`print-${view}.pdf`), pdf)
  await page.close()
}

async function open(page: Page, shot: Partial<ScreenShot>): Promise<void> {
  const { path = 'events.html', attributes = {}, narrow, answers = {}, prepare } = shot
  await page.clock.setFixedTime(now)
  await page.route(`${site}**`, route => answer(route, answers))
  await prepare?.(page)
  await page.goto(site + path)
  const calendar = page.locator('catalyst-calendar')
  await calendar.locator(':is(a, button):visible').first().waitFor()
  await calendar.evaluate(
    (element, [attributes, narrow]) => {
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
      if (narrow !== undefined && element.parentElement) element.parentElement.style.maxInlineSize = `${narrow}px`
    },
    [attributes, narrow] as const,
  )
  await settle(page)
}

/** As the demo answers, but from the library's own site. */
async function answer(route: Route, otherwise: object): Promise<void> {
  const response = await route.fetch({ url: route.request().url().replace(site, demo.url) })
  if (!response.headers()['content-type']?.includes('json')) return route.fulfill({ response })
  const text = (await response.text()).replaceAll(demo.url, site)
  await route.fulfill({ response, json: { ...(JSON.parse(text) as object), ...otherwise } })
}

/** Until everything asked for is there, pictures too, and drawn. */
async function settle(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle')
  await page.waitForTimeout(300)
}

function pathOf(file: string): string {
  return new URL(file, folder).pathname
}
