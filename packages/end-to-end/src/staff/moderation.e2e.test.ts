import { afterAll, beforeAll, expect } from 'vitest'
import { browserTest } from '../browser-test.ts'
import { findsNothing, signIn } from './staff-page.ts'
import { type StaffServer, startStaffServer } from './staff-server.ts'

const subject = { kind: 'conversation', id: 'a1' }
const createdAt = '2026-11-25T07:30:00Z'
const report = { id: 'r1', subject, kind: 'minor', text: 'Look at this', isAnonymous: true, createdAt }
const entry = {
  id: 'm1',
  subject,
  cause: 'finding',
  text: 'Call me 5550100 soon',
  findings: [{ kind: 'phone', start: 8, end: 15 }],
  createdAt,
}

let server: StaffServer
beforeAll(async () => {
  server = await startStaffServer()
})
afterAll(() => server.stop())

browserTest(
  'a report and a text that waits are looked at and decided',
  async ({ page }) => {
    await signIn(page, server.url)
    const sent: unknown[] = []
    await page.route('**/staff/reports', async route => route.fulfill({ json: { items: [report] } }))
    await page.route('**/staff/moderation', async route => route.fulfill({ json: { items: [entry] } }))
    await page.route(/\/staff\/(reports|moderation)\/\w+$/, async route => {
      sent.push(route.request().postDataJSON())
      await route.fulfill({ json: {} })
    })
    await page.getByRole('link', { name: 'Moderation' }).click()
    await page.getByText('Hidden until you have decided.').waitFor()
    expect(await page.locator('mark').textContent()).toBe('5550100')
    await page.getByLabel('What happens with it').nth(1).selectOption('refused')
    await findsNothing(page, 'moderation')
    await page.getByRole('button', { name: 'Decide' }).nth(1).click()
    await page.getByText('It is not shown.').waitFor()
    await page.getByRole('button', { name: 'Decide' }).nth(0).click()
    await page.getByText('It stays hidden.').waitFor()
    expect(sent).toEqual([
      { decision: 'refused', reason: 'contact-details', note: '' },
      { decision: 'upheld', note: '' },
    ])
  },
  60_000,
)
