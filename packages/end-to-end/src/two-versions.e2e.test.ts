import { readFile } from 'node:fs/promises'
import manifest from '@library-catalyst/sdk/package.json' with { type: 'json' }
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { browserTest } from './browser-test.ts'

const built = new URL('../../sdk/dist/', import.meta.url)
const feed = new URL('../../sdk/test/host-pages/events.ics', import.meta.url)
const { version } = manifest
const older = '0.0.0-older'

/** A site with two copies of the SDK as built: ours, and one that says of itself to be older. */
async function openSite(page: Page, scripts: readonly string[]): Promise<readonly string[]> {
  const said: string[] = []
  page.on('console', message => said.push(message.text()))
  await page.route('http://library.test/**', async (route, request) => {
    const { pathname } = new URL(request.url())
    const file = pathname.split('/').at(-1) ?? ''
    if (file === '') return route.fulfill({ contentType: 'text/html', body: html(scripts) })
    if (file === 'events.ics') return route.fulfill({ contentType: 'text/calendar', body: await readFile(feed) })
    const code = await readFile(new URL(file, built), 'utf8')
    const body = pathname.startsWith('/older/') ? code.replaceAll(`"${version}"`, `"${older}"`) : code
    return route.fulfill({ contentType: 'text/javascript', body })
  })
  await page.goto('http://library.test/')
  await page.locator('catalyst-calendar .event').first().waitFor()
  await page.waitForLoadState('networkidle')
  return said
}

const html = (scripts: readonly string[]) => `<!doctype html><html lang="en"><title>Two versions</title>
<catalyst-calendar src="/events.ics" time-zone="Europe/Vienna"></catalyst-calendar>
${scripts.map(script => `<script type="module" src="${script}"></script>`).join('\n')}`

/** Where the parts of the list are, in whole pixels. */
const boxes = (page: Page) =>
  page.locator('catalyst-calendar :is(.day, .event, .title, .time)').evaluateAll(parts =>
    parts.map(part => {
      const { x, y, width, height } = part.getBoundingClientRect()
      return [part.getAttribute('class'), ...[x, y, width, height].map(Math.round)].join(' ')
    }),
  )

browserTest(
  'two versions on a page: the first defines the tag, and the list is laid out as with one',
  async ({ page }) => {
    await openSite(page, ['/ours/catalyst.js', '/older/catalyst.js'])
    const other = await page.context().newPage()
    await openSite(other, ['/ours/catalyst.js'])
    const alone = await boxes(other)
    expect(alone.length).toBeGreaterThan(10)
    expect(await boxes(page)).toEqual(alone)
    await other.close()
  },
)

browserTest('a version that comes second by way of npm says so, once', async ({ page }) => {
  const said = await openSite(page, ['/ours/catalyst.js'])
  expect(said).toEqual([])
  const chunks = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))
  const calendar = chunks.find(name => name.includes('/calendar-')) ?? ''
  // As text: the test runner would rewrite an `import()` in a function.
  await page.evaluate(`import('${calendar.replace('/ours/', '/older/')}')`)
  expect(said).toEqual([
    expect.stringContaining(`version ${version} of Library Catalyst is on this page already; version ${older}`),
  ])
  await page.locator('catalyst-calendar .title a').first().click()
  await page.locator('catalyst-calendar dialog[open]').waitFor()
})
