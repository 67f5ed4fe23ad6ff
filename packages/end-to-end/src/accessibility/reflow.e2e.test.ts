import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'
import { browserTest } from '../browser-test.ts'
import { type Demo, startDemo } from '../demo.ts'
import { cutText, spaceText } from './cut-text.ts'
import { openWidgetPage } from './widget-page.ts'
import { type WidgetState, widgetStates } from './widget-states.ts'

let demo: Demo
beforeAll(async () => {
  demo = await startDemo('--today', '2026-11-25', '--port', '8940')
})
afterAll(() => demo.stop())

async function reach(page: Page, { attributes, hasSource = true, prepare, act, proof }: WidgetState): Promise<void> {
  await prepare?.(page)
  await openWidgetPage(page, { site: demo.url, attributes, language: 'de', hasSource })
  await act?.(page)
  await page.locator(`catalyst-calendar ${proof}`).first().waitFor()
}

/** How far the page, or the dialogue over it, runs out to the side. */
const sideways = (page: Page): Promise<number> =>
  page.locator('catalyst-calendar').evaluate(element => {
    const dialog = element.shadowRoot?.querySelector('dialog[open]')
    const boxes = [document.documentElement, ...(dialog ? [dialog] : [])]
    return Math.max(...boxes.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth))
  })

for (const state of widgetStates) {
  // 320 by 256 CSS pixels is a window of 1280 by 1024 at 400%: WCAG 1.4.10.
  browserTest(
    `at 320 px and at 400% nothing runs out to the side, and no text is cut: ${state.name}`,
    async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 256 })
      await reach(page, state)
      expect(await sideways(page)).toBe(0)
      expect(await cutText(page)).toEqual([])
    },
  )

  browserTest(`text set further apart is not cut: ${state.name}`, async ({ page }) => {
    await page.setViewportSize({ width: 1000, height: 800 })
    await reach(page, state)
    await spaceText(page)
    expect(await sideways(page)).toBe(0)
    expect(await cutText(page)).toEqual([])
  })
}
