import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'
import { browserTest } from '../browser-test.ts'
import { type Demo, startDemo } from '../demo.ts'
import { openWidgetPage } from './widget-page.ts'
import { widgetStates } from './widget-states.ts'

let demo: Demo
beforeAll(async () => {
  demo = await startDemo('--today', '2026-11-25', '--port', '8930')
})
afterAll(() => demo.stop())

for (const { name, attributes, hasSource = true, prepare, act, proof } of widgetStates) {
  for (const language of ['en', 'ar'] as const) {
    for (const colorScheme of ['light', 'dark'] as const) {
      browserTest(`A1: axe finds nothing in ${name}, in ${language}, ${colorScheme}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme })
        await prepare?.(page)
        await openWidgetPage(page, { site: demo.url, attributes, language, hasSource })
        await act?.(page)
        await page.locator(`catalyst-calendar ${proof}`).first().waitFor({ state: 'visible' })
        await layOutAll(page)
        const { violations, passes } = await new AxeBuilder({ page }).analyze()
        const looked = passes.flatMap(rule => rule.nodes.map(node => JSON.stringify(node.target)))
        // It has looked into the widget's own tree.
        expect(looked.filter(target => target.includes('catalyst-calendar')).length).toBeGreaterThan(3)
        expect(violations.map(({ id, nodes }) => [id, nodes.map(node => node.html)])).toEqual([])
      })
    }
  }
}

/** What is not near the screen is not laid out yet (`content-visibility`), and axe would measure it where it is not. */
async function layOutAll(page: Page): Promise<void> {
  await page.locator('catalyst-calendar').evaluate(({ shadowRoot }) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync('* { content-visibility: visible !important }')
    shadowRoot?.adoptedStyleSheets.push(sheet)
  })
}
