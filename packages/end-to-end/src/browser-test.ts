import { findBrowser } from '@library-catalyst/tooling/find-browser'
import { type Browser, chromium, type Page } from 'playwright-core'
import { test as base } from 'vitest'

const found = await findBrowser('chromium')
if (!found) console.warn('SKIPPED: no Chromium on this machine, so no journey can be made in it.')

interface Fixtures {
  readonly browser: Browser
  /** A page in Vienna, with English words, that fails its test on an error nobody caught. */
  readonly page: Page
}

/** A test in a real browser; skipped, with a word, where there is none. */
export const browserTest = base
  .extend<Fixtures>({
    browser: [
      // eslint-disable-next-line no-empty-pattern
      async ({}, use) => {
        const browser = await chromium.launch({
          executablePath: found?.executable ?? '',
          args: [...(found?.args ?? [])],
        })
        await use(browser)
        await browser.close()
      },
      { scope: 'file' },
    ],
    page: async ({ browser }, use) => {
      const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/Vienna' })
      const page = await context.newPage()
      const errors: Error[] = []
      page.on('pageerror', error => errors.push(error))
      await use(page)
      await context.close()
      if (errors[0]) throw errors[0]
    },
  })
  .skipIf(!found)
