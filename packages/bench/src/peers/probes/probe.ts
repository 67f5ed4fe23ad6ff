import { AxeBuilder } from '@axe-core/playwright'
import type { Browser } from 'playwright-core'
import { bundlePage, type PageBundle } from '../bundle-page.ts'
import type { Contender } from '../contenders.ts'
import { countCalls } from './counted-calls.ts'
import { arrowsWalk, tabStops } from './keyboard.ts'
import { placesOfEvents, squeezed } from './places.ts'
import { withPage } from './probe-page.ts'

const strictPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'"
const zones = ['UTC', 'America/Phoenix', 'Europe/Vienna', 'Asia/Kathmandu', 'Pacific/Apia', 'Australia/Lord_Howe']

type Findings = Readonly<Record<string, string | number>>

/** What one calendar does with a month of about 60 events, each probe in a page of its own. */
export async function probe(browser: Browser, contender: Contender): Promise<Findings> {
  const bundle = await bundlePage(contender)
  const plain = { browser, bundle }
  return {
    'tab stops': await withPage(browser, bundle, {}, async ({ page, show }) => ((await show()) ? tabStops(page) : '-')),
    'arrow keys walk': await withPage(browser, bundle, {}, async ({ page, show }) =>
      (await show()) && (await arrowsWalk(page)) ? 'yes' : 'no',
    ),
    'axe violations': await axeViolations(plain),
    'strict policy': await underPolicy(plain),
    'asks elsewhere': await outsideRequests(plain),
    'hostile title': await hostileTitle(plain),
    'JSON-LD': await structuredData(plain),
    'same in six zones': await inZones(plain),
    'live regions': await liveRegions(plain),
    "host's font": await hostFont(plain),
    'at 280 px': await narrow(plain),
    ...(await calls(plain)),
  }
}

interface Plain {
  readonly browser: Browser
  readonly bundle: PageBundle
}

function axeViolations({ browser, bundle }: Plain): Promise<string> {
  return withPage(browser, bundle, {}, async ({ page, show }) => {
    await show()
    const { violations } = await new AxeBuilder({ page }).disableRules(pageRules).analyze()
    return violations.map(({ id, nodes }) => `${id} ${nodes.length}`).join(', ') || 'none'
  })
}

/** What the page around answers for, not the calendar. */
const pageRules = ['landmark-one-main', 'page-has-heading-one', 'region']

function underPolicy({ browser, bundle }: Plain): Promise<string> {
  return withPage(browser, bundle, { policy: strictPolicy, before: noteRefusals }, async ({ page, show }) => {
    const shown = await show()
    const refused = await page.evaluate(() => globalThis.refused)
    const events = shown ? (await page.evaluate(() => driver.look())).shown : 0
    return `${events} events, refused: ${[...new Set(refused)].map(what => `${what} ${refused.filter(one => one === what).length}`).join(', ') || 'nothing'}`
  })
}

/** Runs in the page before anything else. */
function noteRefusals(): void {
  globalThis.refused = []
  addEventListener('securitypolicyviolation', ({ effectiveDirective }) => globalThis.refused.push(effectiveDirective))
}

declare global {
  var refused: string[]
  var counts: { readonly formatters: number; readonly layoutReads: number }
}

function outsideRequests({ browser, bundle }: Plain): Promise<string> {
  return withPage(browser, bundle, {}, async ({ page, outside, show }) => {
    await show()
    await page.waitForTimeout(4000)
    return [...new Set(outside)].join(', ') || 'no'
  })
}

/** A title that holds HTML: does the calendar make a picture of it, and ask its host? */
function hostileTitle({ browser, bundle }: Plain): Promise<string> {
  const prefix = '<img src="http://elsewhere.test/spy"><script src="http://elsewhere.test/script"></script>'
  return withPage(browser, bundle, { prefix }, async ({ page, outside, show }) => {
    await show()
    await page.waitForTimeout(500)
    const asked = outside.filter(address => address.startsWith('elsewhere.test'))
    return asked.length > 0 ? `asks ${[...new Set(asked)].join(', ')}` : 'is text'
  })
}

function structuredData({ browser, bundle }: Plain): Promise<string> {
  return withPage(browser, bundle, {}, async ({ page, show }) => {
    await show()
    return (await page.locator('script[type="application/ld+json"]').count()) > 0 ? 'yes' : 'no'
  })
}

/** How many places there are from which a screen reader hears what has changed. */
function liveRegions({ browser, bundle }: Plain): Promise<number> {
  return withPage(browser, bundle, {}, async ({ page, show }) => {
    await show()
    return page.locator('[aria-live=polite], [aria-live=assertive], [role=status], [role=alert]').count()
  })
}

function hostFont({ browser, bundle }: Plain): Promise<string> {
  return withPage(browser, bundle, {}, async ({ page, show }) => {
    await page.evaluate(() => (document.body.style.fontFamily = 'monospace'))
    await show()
    const text = page.getByText(/#\d|Calendar/).first()
    const font = await text.evaluate(element => getComputedStyle(element).fontFamily)
    return font === 'monospace' ? 'yes' : `no: ${font.slice(0, 40)}`
  })
}

/** Whether every event stands in the same column with the same time, wherever the reader is. */
async function inZones({ browser, bundle }: Plain): Promise<string> {
  let first: readonly string[] | undefined
  for (const timezoneId of zones) {
    const places = await withPage(browser, bundle, { context: { timezoneId } }, async ({ page, show }) => {
      await show()
      return placesOfEvents(page)
    })
    if (places.length === 0) return 'shows none'
    first ??= places
    const moved = places.filter(place => !first?.includes(place))
    if (moved.length > 0) return `not in ${timezoneId}: ${moved.length} of ${places.length}, such as ${moved[0]}`
  }
  return 'yes'
}

function narrow({ browser, bundle }: Plain): Promise<string> {
  return withPage(browser, bundle, { context: { viewport: { width: 280, height: 900 } } }, async ({ page, show }) => {
    await show()
    const { shown } = await page.evaluate(() => driver.look())
    const { sticksOut, cut } = await squeezed(page)
    return `${shown} events, ${cut} titles cut, ${sticksOut} px stick out`
  })
}

function calls({ browser, bundle }: Plain): Promise<Findings> {
  return withPage(browser, bundle, { count: 1000, before: countCalls }, async ({ page, show }) => {
    await show()
    const { formatters, layoutReads } = await page.evaluate(() => globalThis.counts)
    return { 'Intl formatters': formatters, 'layout reads': layoutReads }
  })
}
