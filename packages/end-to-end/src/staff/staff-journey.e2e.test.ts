import type { EventPage } from '@library-catalyst/core'
import { afterAll, beforeAll, expect } from 'vitest'
import { browserTest } from '../browser-test.ts'
import { choose, findsNothing, focused, heading, press, signIn, type } from './staff-page.ts'
import { adminEmail, adminPassword, type StaffServer, startStaffServer } from './staff-server.ts'

let server: StaffServer
beforeAll(async () => {
  server = await startStaffServer()
})
afterAll(() => server.stop())

async function register(event: string, name: string): Promise<void> {
  const response = await fetch(`${server.url}/v1/libraries/harbour/events/${event}/registrations`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
    body: JSON.stringify({ name, email: 'planted-address@mail.example' }),
  })
  expect(response.status).toBe(201)
}

browserTest(
  'with the keyboard alone: sign in, write a series, see who comes, write to all, export',
  async ({ page }) => {
    await page.goto(`${server.url}/staff/#harbour`)
    await heading(page, 'Sign in')
    await findsNothing(page, 'sign in')
    await type(page, 'E-mail address', adminEmail)
    await type(page, 'Password', 'a wrong password')
    await page.keyboard.press('Enter')
    await page.getByText('There is no account with this address and password.').waitFor()
    await findsNothing(page, 'sign in, refused')
    await signIn(page, server.url)
    await findsNothing(page, 'events')

    await press(page, 'New event')
    await heading(page, 'New event')
    await press(page, 'Save')
    await page.getByText('4 things to correct').waitFor()
    await expect.poll(() => focused(page)).toContain('4 things to correct')
    await findsNothing(page, 'new event, with mistakes')
    await press(page, 'Title: Fill this in')
    await page.keyboard.type('Chess evening')
    // Chromium asks for dates as its own language writes them, whatever the page's is.
    await type(page, 'First day', '12012026')
    await type(page, 'Starts at', '0600PM')
    await type(page, 'Ends at', '0800PM')
    await choose(page, 'Repeats', 'Every week')
    await type(page, 'Last date of the series', '12292026')
    await choose(page, 'How people take part', 'Here')
    await type(page, 'Seats', '2')
    await press(page, 'Save')
    await heading(page, 'Change: Chess evening')
    await page.getByText('"Chess evening" is saved.').waitFor()
    await findsNothing(page, 'an event')

    const list = (await (await fetch(`${server.url}/v1/libraries/harbour/events?days=60`)).json()) as EventPage
    const dates = list.items.filter(({ title }) => title === 'Chess evening')
    expect(dates.map(({ start }) => start.slice(0, 10))).toEqual([
      '2026-12-01',
      '2026-12-08',
      '2026-12-15',
      '2026-12-22',
      '2026-12-29',
    ])
    for (const name of ['Robin', '=SUM(A1)', 'Mei']) await register(dates[0]?.id ?? '', name)

    await press(page, 'Registrations')
    await heading(page, 'Registrations')
    await page.getByRole('link', { name: 'Chess evening' }).first().waitFor()
    await findsNothing(page, 'registrations')
    await press(page, 'Chess evening')
    await heading(page, 'Registrations: Chess evening')
    await page.getByText('2 seats taken, 0 checked in, 1 waiting').waitFor()
    await findsNothing(page, 'registrations of an event')
    await press(page, 'Check in Robin')
    await page.getByText('2 seats taken, 1 checked in, 1 waiting').waitFor()
    expect(await focused(page)).toBe('Undo the check-in of Robin')
    expect(await page.content()).not.toContain('planted-address')

    const download = page.waitForEvent('download')
    await press(page, 'Download as a table (CSV)')
    const chunks = await (await (await download).createReadStream()).toArray()
    const csv = Buffer.concat(chunks).toString()
    expect(csv).toContain("2,'=SUM(A1),1,confirmed")
    expect(csv).not.toContain('planted-address')

    await type(page, 'Subject', 'Another room')
    await type(page, 'Message', 'We meet in room 2.')
    await press(page, 'Send to everybody with a seat')
    await page.getByText('Your message goes to 2 people.').waitFor()
  },
  120_000,
)

browserTest(
  'every other section is there, and axe finds nothing in it, in light and dark',
  async ({ page }) => {
    await signIn(page, server.url)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      for (const [name, shown] of [
        ['Feeds', 'Up to date'],
        ['Moderation', 'Nobody has reported anything.'],
        ['Staff', 'This is your own account.'],
        ['Settings', 'Branches'],
        ['Audit log', 'signed in'],
      ] as const) {
        await page.getByRole('link', { name, exact: true }).click()
        await heading(page, name)
        await page.getByText(shown).first().waitFor()
        await findsNothing(page, `${name}, ${colorScheme}`)
      }
    }
  },
  120_000,
)

browserTest(
  'at 320 px nothing runs out to the side',
  async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 })
    await signIn(page, server.url)
    for (const place of [
      'events',
      'events/new',
      'registrations',
      'moderation',
      'feeds',
      'settings',
      'accounts',
      'audit',
    ]) {
      await page.goto(`${server.url}/staff/#harbour/${place}`)
      await page.locator('h1').waitFor()
      await page.waitForLoadState('networkidle')
      const sideways = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(sideways, place).toBe(0)
    }
  },
  60_000,
)

browserTest(
  'who is signed out in the middle of something signs in and goes on where they were',
  async ({ page }) => {
    await signIn(page, server.url)
    await page.goto(`${server.url}/staff/#harbour/settings`)
    await heading(page, 'Settings')
    // Its own questions are answered: one that came without the cookie would lead to signing in by itself.
    await page.waitForLoadState('networkidle')
    await page.context().clearCookies()
    await page.getByRole('link', { name: 'Audit log' }).click()
    await heading(page, 'Sign in')
    await type(page, 'E-mail address', adminEmail)
    await type(page, 'Password', adminPassword)
    await page.keyboard.press('Enter')
    await heading(page, 'Audit log')
  },
  60_000,
)

browserTest('the page lets nothing in that is not its own, and no path leads out of its folder', async () => {
  const page = await fetch(`${server.url}/staff/`)
  const policy = page.headers.get('content-security-policy')
  expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'")
  expect(policy).toContain("frame-ancestors 'none'")
  expect(policy).not.toMatch(/unsafe|\*/)
  for (const path of [
    '/staff/../package.json',
    '/staff/%2e%2e/package.json',
    '/staff/..%2fmain.js',
    '/staff/%2e%2e%2f%2e%2e%2fpackage.json',
    '/staff/..%5cmain.js',
    '/staff//etc/passwd',
    '/staff/index.html%00.js',
  ])
    expect((await rawGet(`${server.url}${path}`, path)).toString(), path).toBe('404')
})

/** `fetch` would tidy the path up first. */
async function rawGet(url: string, path: string): Promise<number> {
  const { request } = await import('node:http')
  const { hostname, port } = new URL(url)
  return new Promise((resolve, reject) => {
    request({ hostname, port, path }, response => resolve(response.resume().statusCode ?? 0))
      .on('error', reject)
      .end()
  })
}
