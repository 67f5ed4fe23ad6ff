import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'
import { browserTest } from './browser-test.ts'
import { type Demo, startDemo } from './demo.ts'

let demo: Demo
beforeAll(async () => {
  demo = await startDemo('--today', '2026-11-25')
})
afterAll(() => demo.stop())

async function openEvents(page: Page, path = 'events.html'): Promise<void> {
  await page.goto(demo.url + path)
  await page.locator('catalyst-calendar :is(.entry, .event, .cell .dots):visible').first().waitFor()
}

/** Tab until something has the focus; how many presses it took. */
async function tabTo(page: Page, selector: string): Promise<number> {
  for (let presses = 1; presses < 60; presses++) {
    await page.keyboard.press('Tab')
    if (await page.locator(selector).evaluateAll(nodes => nodes.some(node => node.matches(':focus')))) return presses
  }
  throw new Error(`Tab never led to ${selector}`)
}

browserTest('the home page lists a week, the events page shows the month', async ({ page }) => {
  await openEvents(page, '')
  expect(await page.locator('catalyst-calendar .date time').first().textContent()).toBe('Wednesday 25 November')
  expect(await page.locator('catalyst-calendar .zone').textContent()).toBe('Times are London time.')
  await openEvents(page)
  expect(await page.locator('catalyst-calendar .view-title').textContent()).toBe('November 2026')
  expect(await page.getByRole('gridcell').count()).toBe(42)
})

browserTest('from the keyboard alone: to a day, to an event of it, and all the way back', async ({ page }) => {
  await openEvents(page)
  await tabTo(page, 'catalyst-calendar [role=gridcell]')
  await page.keyboard.press('Enter')
  const day = page.getByRole('dialog', { name: 'Wednesday 25 November' })
  await day.waitFor()
  await tabTo(page, 'catalyst-calendar dialog a:text-is("Language café")')
  await page.keyboard.press('Enter')
  const details = page.getByRole('dialog', { name: 'Language café' })
  await details.waitFor()
  expect(await details.textContent()).toContain('Wednesday 25 November')
  await page.keyboard.press('Escape')
  await details.waitFor({ state: 'detached' })
  await page.keyboard.press('Escape')
  await day.waitFor({ state: 'detached' })
  const focused = page.locator('catalyst-calendar [role=gridcell]:focus')
  expect(await focused.textContent()).toContain('Wednesday 25 November')
})

browserTest('a copied link opens the same event for somebody else', async ({ page }) => {
  await openEvents(page)
  const href = await page.locator('catalyst-calendar .entry', { hasText: 'Language café' }).first().getAttribute('href')
  await page.goto('about:blank')
  await page.goto(new URL(href ?? '', demo.url).href)
  await page.getByRole('dialog', { name: 'Language café' }).waitFor()
})

browserTest('a cancelled event says so first', async ({ page }) => {
  await openEvents(page)
  const entry = page.locator('catalyst-calendar .entry', { hasText: 'Cancelled' }).first()
  expect((await entry.textContent())?.replace(/^[\d:]+\s?[ap]m /, '')).toMatch(/^Cancelled /)
})

browserTest('a search narrows the month as one types', async ({ page }) => {
  await openEvents(page)
  const before = await page.locator('catalyst-calendar .entry').count()
  await page.getByRole('searchbox', { name: 'Search events' }).fill('chess')
  await expect.poll(() => page.locator('catalyst-calendar .entry').count()).toBeLessThan(before / 4)
  expect(await page.locator('catalyst-calendar .entry').first().textContent()).toContain('Chess club')
})

browserTest('P4: opening a page asks nobody but the library, and stores nothing', async ({ page }) => {
  const hosts = new Set<string>()
  page.on('request', request => hosts.add(new URL(request.url()).origin))
  await openEvents(page)
  await page.waitForLoadState('networkidle')
  expect([...hosts]).toEqual([new URL(demo.url).origin])
  expect(await page.context().cookies()).toEqual([])
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
})

browserTest('two round trips: the entry asks for the code and the events at the same time', async ({ page }) => {
  const asked: string[] = []
  page.on('request', request => asked.push(new URL(request.url()).pathname.replace(/-[\w-]{8}\.js$/, '.js')))
  await openEvents(page, '')
  const entry = asked.indexOf('/catalyst/catalyst.js')
  const behind = asked.slice(entry + 1).filter(path => /^\/(?:catalyst|v1)\//.test(path))
  expect(behind.toSorted()).toEqual(['/catalyst/calendar.js', '/catalyst/shared.js', '/v1/libraries/wrenmouth/events'])
})

browserTest('a page that begins with a month asks for its events once', async ({ page }) => {
  const asked: string[] = []
  page.on('request', request => asked.push(new URL(request.url()).pathname))
  await openEvents(page)
  expect(asked.filter(path => path.endsWith('/events'))).toHaveLength(1)
})

for (const [what, path, open] of [
  ['the month', 'events.html', false],
  ['the details of an event', 'events.html', true],
  ['the month in Arabic', 'events-ar.html', false],
  ['the home page', '', false],
] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    browserTest(`A1: axe finds nothing in ${what}, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme })
      await openEvents(page, path)
      if (open) {
        await page.locator('catalyst-calendar .entry').first().click()
        await page.locator('catalyst-calendar dialog[open]').waitFor()
      }
      const { violations, passes } = await new AxeBuilder({ page }).analyze()
      // The state was reached, and axe has looked into the widget's own tree.
      const looked = passes.flatMap(rule => rule.nodes.map(node => JSON.stringify(node.target)))
      expect(looked.filter(target => target.includes('catalyst-calendar')).length).toBeGreaterThan(20)
      expect(violations.map(({ id, nodes }) => [id, nodes.map(node => node.html)])).toEqual([])
    })
  }
}

browserTest('nothing runs out of a page 320 px wide, where the month is a picker over the day', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await openEvents(page)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  await page.locator('catalyst-calendar .day-list .title a').first().click()
  const dialog = page.locator('catalyst-calendar dialog[open]')
  await dialog.waitFor()
  expect(await dialog.evaluate(node => node.scrollWidth <= node.clientWidth)).toBe(true)
})

browserTest('when the library cannot be reached, the page says so and keeps its own way out', async ({ page }) => {
  await page.route('**/v1/**', route => route.abort())
  await page.goto(demo.url)
  await page.getByRole('alert').waitFor()
  expect(await page.getByRole('alert').textContent()).toContain('Check your connection')
  expect(await page.locator('catalyst-calendar > *').first().isVisible()).toBe(true)
  await page.unroute('**/v1/**')
  await page.getByRole('button', { name: 'Try again' }).click()
  await page.locator('catalyst-calendar .event').first().waitFor()
})
