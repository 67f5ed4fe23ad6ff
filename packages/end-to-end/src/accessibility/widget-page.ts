import type { Page, Route } from 'playwright-core'

export interface WidgetPage {
  /** Where the demo is, with a slash at its end. */
  readonly site: string
  /** What stands in the tag besides where the events come from; all of it, if it says so itself. */
  readonly attributes: string
  readonly language: 'en' | 'ar' | 'de'
  /** Without a source it has nothing to show. */
  readonly hasSource?: boolean
}

/** A page of the demo's site with one calendar and nothing else. */
export async function openWidgetPage(page: Page, { site, attributes, language, hasSource = true }: WidgetPage) {
  const direction = language === 'ar' ? 'rtl' : 'ltr'
  const source = hasSource ? 'api="/" library="wrenmouth"' : ''
  const body = `<!doctype html><html lang="${language}" dir="${direction}"><head><meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">
    <title>Events</title><script type="module" src="/catalyst/catalyst.js"></script></head>
    <body><main><h1>Events</h1><h2>Programme</h2>
    <catalyst-calendar ${source} ${attributes}></catalyst-calendar></main></body></html>`
  await page.route(`${site}widget`, route => route.fulfill({ contentType: 'text/html', body }))
  await page.goto(`${site}widget`)
}

/** What the server answers, changed on its way. */
export async function changeAnswers(page: Page, change: (answer: Record<string, unknown>) => object): Promise<void> {
  await page.route('**/v1/libraries/*/events?**', async route => {
    const response = await route.fetch()
    await route.fulfill({ response, json: change((await response.json()) as Record<string, unknown>) })
  })
}

/** No answer comes. */
export async function holdAnswers(page: Page): Promise<void> {
  await page.route('**/v1/**', () => undefined)
}

/** No server is there. */
export async function refuseAnswers(page: Page): Promise<void> {
  await page.route('**/v1/**', (route: Route) => route.abort())
}
