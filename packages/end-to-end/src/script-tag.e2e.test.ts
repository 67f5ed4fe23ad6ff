import { fileURLToPath } from 'node:url'
import { startServer } from '@library-catalyst/server'
import { expect } from 'vitest'
import { browserTest } from './browser-test.ts'

const folder = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url))
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; " +
  "require-trusted-types-for 'script'; trusted-types 'none'"

/** The smallest example as a library would put it online: files, and nothing that answers an API. */
async function serveExample(headers: Readonly<Record<string, string>> = {}) {
  return startServer({
    config: {
      database: ':memory:',
      libraries: [{ id: 'none', name: 'None', timeZone: 'UTC', feeds: [] }],
    },
    port: 0,
    staticMounts: {
      '/': { directory: folder('examples/script-tag'), headers },
      '/catalyst': folder('packages/sdk/dist'),
    },
  })
}

browserTest('two lines in a page show a feed, read by the browser itself', async ({ page }) => {
  const server = await serveExample()
  try {
    await page.goto(`${server.url}/`)
    await page.locator('catalyst-calendar .event').first().waitFor()
    expect(await page.locator('catalyst-calendar .event').count()).toBeGreaterThan(5)
    expect(await page.locator('catalyst-calendar .title').allTextContents()).toContain('Chess club')
  } finally {
    await server.close()
  }
})

browserTest('as built, it works under a strict policy with Trusted Types "none"', async ({ page }) => {
  const server = await serveExample({ 'Content-Security-Policy': policy })
  const refused: string[] = []
  page.on('console', message => {
    if (message.text().includes('Content Security Policy') || message.text().includes('TrustedHTML'))
      refused.push(message.text())
  })
  try {
    await page.goto(`${server.url}/`)
    await page.locator('catalyst-calendar .title a').first().click()
    await page.locator('catalyst-calendar dialog[open]').waitFor()
    expect(await page.locator('catalyst-calendar dialog').evaluate(node => getComputedStyle(node).borderRadius)).toBe(
      '6px',
    )
    expect(refused).toEqual([])
    // The policy is in force: what the widget must not do is refused.
    const attempt = page.evaluate(() => (document.body.innerHTML = '<b>bold</b>'))
    await expect(attempt).rejects.toThrow('TrustedHTML')
  } finally {
    await server.close()
  }
})
