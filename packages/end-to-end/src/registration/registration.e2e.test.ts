import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { toInstant } from '@library-catalyst/core'
import { openStorage, type RunningServer, startServer } from '@library-catalyst/server'
import type { BrowserContext, Page, Route } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, vi } from 'vitest'
import { browserTest } from '../browser-test.ts'

const library = 'harbour'
const event = 'programme:talk@harbour.example'
const sdk = new URL('../../../sdk/dist', import.meta.url).pathname
const planted = 'Robin Planted'

let directory: string
let server: RunningServer
let registrations: number

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'library-catalyst-registering-'))
  const start = new Date(Date.now() + 3 * 86_400_000).toISOString().replace(/[-:]/g, '').slice(0, 15)
  const feed = ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'UID:talk@harbour.example', `DTSTART:${start}Z`, 'DURATION:PT1H']
  await writeFile(
    join(directory, 'events.ics'),
    [...feed, 'SUMMARY:Evening talk', 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n'),
  )
  await writeFile(
    join(directory, 'index.html'),
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Events</title>
    <script type="module" src="/catalyst/catalyst.js"></script><h1>Events</h1>
    <catalyst-calendar api="/" library="${library}"></catalyst-calendar></html>`,
  )
  const feeds = [{ id: 'programme', url: 'file:events.ics' }]
  const libraries = [{ id: library, name: 'Harbour', timeZone: 'Europe/Vienna', feeds }]
  server = await startServer({
    config: { database: 'catalyst.db', port: 0, libraries },
    directory,
    staticMounts: { '/': directory, '/catalyst': sdk },
  })
  await letRegister()
}, 60_000)
afterAll(async () => {
  await server.close()
  await rm(directory, { recursive: true })
})
beforeEach(() => {
  registrations = rowsOf().length
})

/** As staff would, who let six come. */
async function letRegister(): Promise<void> {
  const storage = await openStorage(join(directory, 'catalyst.db'))
  await vi.waitFor(async () => expect(await storage.occurrences.get(library, event)).toBeTruthy(), 10_000)
  const registration = { kind: 'native' as const, capacity: 60, maxPartySize: 4, hasWaitingList: true, questions: [] }
  await storage.events.additions.put(
    event,
    0,
    { registration },
    { library, account: 'test', now: toInstant(Date.now()) },
  )
  await storage.close()
  const url = `${server.url}/v1/libraries/${library}/events/${encodeURIComponent(event)}`
  await vi.waitFor(async () => expect(await (await fetch(url)).text()).toContain('native'), 10_000)
}

/** What the database holds, past the server. */
function rowsOf(): readonly unknown[] {
  const database = new DatabaseSync(join(directory, 'catalyst.db'), { readOnly: true })
  const rows = database.prepare('select name, email, party_size, status from registration').all()
  database.close()
  return rows
}

const newRows = () => rowsOf().slice(registrations)

/** All that the page's own storage holds, as text. */
const keptOn = (page: Page) =>
  page.evaluate(async () => {
    const databases = await indexedDB.databases()
    if (!databases.some(({ name }) => name === 'library-catalyst')) return ''
    const opening = indexedDB.open('library-catalyst')
    await new Promise(resolve => (opening.onsuccess = resolve))
    const reading = opening.result.transaction('kept').objectStore('kept').getAll()
    await new Promise(resolve => (reading.onsuccess = resolve))
    opening.result.close()
    return JSON.stringify(reading.result)
  })

const inside = (page: Page, selector: string) => page.locator(`catalyst-calendar ${selector}`)
const state = (page: Page) => inside(page, '.form-state:visible').first()

async function openForm(page: Page): Promise<void> {
  await page.goto(server.url)
  await inside(page, '.title a').first().click()
  await inside(page, '.registration .form-action').click()
  await inside(page, 'form.form').waitFor()
}

async function fillIn(page: Page): Promise<void> {
  await inside(page, '[name="/name"]').fill(planted)
  await inside(page, '[name="/email"]').fill('robin@mail.example')
  await inside(page, '[name="/partySize"]').fill('2')
}

const send = (page: Page) => inside(page, 'form.form .form-action').click()
const robin = { name: planted, email: 'robin@mail.example', party_size: 2, status: 'confirmed' }

/** The page's own files come, the API's answers do not: what a reload without a network looks like where it is cached. */
async function cutOff(context: BrowserContext): Promise<void> {
  await context.route('**/v1/**/registrations', route => route.abort('internetdisconnected'))
  await context.addInitScript(() =>
    Object.defineProperty(navigator, 'onLine', { get: () => false, configurable: true }),
  )
}

browserTest('typed, offline, reloaded, online: sent once, and nothing of it stays', async ({ page }) => {
  const context = page.context()
  await openForm(page)
  await fillIn(page)
  await context.setOffline(true)
  await send(page)
  await expect.poll(() => state(page).textContent()).toContain('It will be sent when you are online.')
  expect(await keptOn(page)).toContain(planted)
  expect(newRows()).toEqual([])

  await cutOff(context)
  await context.setOffline(false)
  await page.reload()
  await expect.poll(() => state(page).textContent()).toContain('It will be sent when you are online.')
  expect(newRows()).toEqual([])

  await context.unroute('**/v1/**/registrations')
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'onLine', { get: () => true })
    dispatchEvent(new Event('online'))
  })
  await expect.poll(() => state(page).textContent()).toContain('You are registered: 2 places are yours.')
  expect(newRows()).toEqual([robin])
  expect(await keptOn(page)).not.toContain('Planted')
  expect(await keptOn(page)).not.toContain('mail.example')
})

browserTest('an answer that is lost on its way back does not make two of one', async ({ page }) => {
  let times = 0
  await page.route('**/registrations', async (route: Route) => {
    times++
    if (times > 2) return route.continue()
    await route.fetch()
    return times === 1 ? route.abort('connectionreset') : route.fulfill({ status: 500, body: 'no' })
  })
  await openForm(page)
  await fillIn(page)
  await send(page)
  await expect.poll(() => state(page).textContent(), { timeout: 20_000 }).toContain('You are registered')
  expect(times).toBe(3)
  expect(newRows()).toEqual([robin])
})

browserTest('a server that asks for time is given it, and nobody is told that it failed', async ({ page }) => {
  const at: number[] = []
  await page.route('**/registrations', (route: Route) => {
    at.push(Date.now())
    if (at.length > 1) return route.continue()
    return route.fulfill({
      status: 429,
      headers: { 'retry-after': '3', 'content-type': 'application/problem+json' },
      json: { code: 'rate-limited' },
    })
  })
  await openForm(page)
  await fillIn(page)
  await send(page)
  await expect.poll(() => state(page).textContent()).toContain('Not confirmed yet')
  await expect.poll(() => state(page).textContent(), { timeout: 20_000 }).toContain('You are registered')
  expect((at[1] ?? 0) - (at[0] ?? 0)).toBeGreaterThanOrEqual(2900)
  expect(newRows()).toEqual([robin])
})

browserTest('a tab that is closed while it sends leaves it to the next', async ({ page }) => {
  const context = page.context()
  await page.route('**/registrations', async (route: Route) => {
    await route.fetch()
    // No answer: the tab is gone by then.
  })
  await openForm(page)
  await fillIn(page)
  await send(page)
  await expect.poll(() => newRows().length).toBe(1)
  await page.close()
  const next = await context.newPage()
  await next.goto(server.url)
  await expect.poll(() => state(next).textContent(), { timeout: 20_000 }).toContain('You are registered')
  expect(newRows()).toEqual([robin])
})

browserTest('what is typed and not sent is there after a reload, but not on a shared computer', async ({ page }) => {
  await openForm(page)
  await fillIn(page)
  await expect.poll(() => keptOn(page)).toContain(planted)
  await page.reload()
  await openForm(page)
  expect(await inside(page, '[name="/name"]').inputValue()).toBe(planted)
  await inside(page, '#shared-device').check()
  await expect.poll(() => keptOn(page)).not.toContain(planted)
  await page.reload()
  await openForm(page)
  expect(await inside(page, '[name="/name"]').inputValue()).toBe('')
})

browserTest('a page on which nobody types keeps nothing', async ({ page }) => {
  await openForm(page)
  expect(await keptOn(page)).not.toMatch(/[^[\]]/)
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
})
