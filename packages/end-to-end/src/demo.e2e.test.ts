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
  await page.locator('catalyst-calendar .event').first().waitFor()
}

browserTest('the events page shows a fortnight, in the library’s own time', async ({ page }) => {
  await openEvents(page)
  const calendar = page.locator('catalyst-calendar')
  expect(await calendar.locator('.date time').first().textContent()).toBe('Wednesday 25 November')
  expect(await calendar.locator('.zone').textContent()).toBe('Times are London time.')
  expect(await calendar.locator('.day').count()).toBe(14)
})

browserTest('from the keyboard alone: to an event, into its details, and back', async ({ page }) => {
  await openEvents(page)
  const link = page.getByRole('link', { name: 'Language café' }).first()
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab')
    if (await link.evaluate(node => node.matches(':focus'))) break
  }
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Language café' })
  await dialog.waitFor()
  expect(await dialog.textContent()).toContain('Wednesday 25 November')
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  expect(await link.evaluate(node => node.matches(':focus'))).toBe(true)
})

browserTest('a copied link opens the same event for somebody else', async ({ page }) => {
  await openEvents(page)
  const href = await page.getByRole('link', { name: 'Language café' }).first().getAttribute('href')
  await page.goto('about:blank')
  await page.goto(new URL(href ?? '', demo.url).href)
  await page.getByRole('dialog', { name: 'Language café' }).waitFor()
})

browserTest('a cancelled event says so first', async ({ page }) => {
  await openEvents(page)
  const title = page.locator('catalyst-calendar .title', { hasText: 'Chess club' }).filter({ hasText: 'Cancelled' })
  expect(await title.first().textContent()).toMatch(/^Cancelled /)
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
  await openEvents(page)
  const entry = asked.indexOf('/catalyst/catalyst.js')
  const behind = asked.slice(entry + 1).filter(path => /^\/(?:catalyst|v1)\//.test(path))
  expect(behind.toSorted()).toEqual(['/catalyst/calendar.js', '/catalyst/shared.js', '/v1/libraries/wrenmouth/events'])
})

for (const [what, path, open] of [
  ['the list', 'events.html', false],
  ['the details of an event', 'events.html', true],
  ['the list in Arabic surroundings', 'events-ar.html', false],
  ['the home page', '', false],
] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    browserTest(`A1: axe finds nothing in ${what}, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme })
      await openEvents(page, path)
      if (open) {
        await page.locator('catalyst-calendar .title a').first().click()
        await page.locator('catalyst-calendar dialog[open]').waitFor()
      }
      const { violations, passes } = await new AxeBuilder({ page }).analyze()
      const looked = JSON.stringify(passes.flatMap(rule => rule.nodes.map(node => node.target)))
      expect(looked).toContain(open ? 'dialog' : '.title')
      expect(violations.map(({ id, nodes }) => [id, nodes.map(node => node.html)])).toEqual([])
    })
  }
}

browserTest('nothing runs out of a page 320 px wide', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await openEvents(page)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  await page.locator('catalyst-calendar .title a').first().click()
  const dialog = page.locator('catalyst-calendar dialog[open]')
  await dialog.waitFor()
  expect(await dialog.evaluate(node => node.scrollWidth <= node.clientWidth)).toBe(true)
})

browserTest('when the library cannot be reached, the page says so and keeps its own way out', async ({ page }) => {
  await page.route('**/v1/**', route => route.abort())
  await page.goto(`${demo.url}events.html`)
  await page.getByRole('alert').waitFor()
  expect(await page.getByRole('alert').textContent()).toContain('Check your connection')
  await page.unroute('**/v1/**')
  await page.getByRole('button', { name: 'Try again' }).click()
  await page.locator('catalyst-calendar .event').first().waitFor()
})
