import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { adminEmail, adminPassword } from './staff-server.ts'

/** What has the focus: its role by tag, and its name. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.querySelector('#console')?.shadowRoot?.activeElement as HTMLInputElement | null
    return element?.ariaLabel ?? element?.labels?.[0]?.textContent?.trim() ?? element?.textContent?.trim() ?? ''
  })

/** Presses Tab until the focus is on what has this name, as somebody without a mouse would. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    if ((await focused(page)).startsWith(name)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Nothing called "${name}" can be reached with Tab; the last was "${await focused(page)}"`)
}

export async function type(page: Page, label: string, text: string): Promise<void> {
  await tabTo(page, label)
  await page.keyboard.type(text)
}

export async function press(page: Page, name: string): Promise<void> {
  await tabTo(page, name)
  await page.keyboard.press('Enter')
}

/** Chooses by its first letters, as the keyboard does. */
export async function choose(page: Page, label: string, option: string): Promise<void> {
  await tabTo(page, label)
  await page.keyboard.type(option)
}

/** axe, with all its rules. */
export async function findsNothing(page: Page, where: string): Promise<void> {
  const { violations, passes } = await new AxeBuilder({ page }).analyze()
  expect(passes.length, where).toBeGreaterThan(10)
  expect(
    violations.map(({ id, nodes }) => [id, nodes.map(node => node.html)]),
    where,
  ).toEqual([])
}

export async function heading(page: Page, name: string): Promise<void> {
  await page.getByRole('heading', { level: 1, name }).waitFor()
}

/** @param url of the server */
export async function signIn(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/staff/#harbour`)
  await heading(page, 'Sign in')
  await type(page, 'E-mail address', adminEmail)
  await type(page, 'Password', adminPassword)
  await page.keyboard.press('Enter')
  await heading(page, 'Events')
}
