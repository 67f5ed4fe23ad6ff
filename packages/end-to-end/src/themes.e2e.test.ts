import { fileURLToPath } from 'node:url'
import { AxeBuilder } from '@axe-core/playwright'
import { startServer } from '@library-catalyst/server'
import { afterAll, beforeAll, expect } from 'vitest'
import { browserTest } from './browser-test.ts'

const folder = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url))

let server: Awaited<ReturnType<typeof startServer>>
beforeAll(async () => {
  server = await startServer({
    config: { database: ':memory:', libraries: [{ id: 'none', name: 'None', timeZone: 'UTC', feeds: [] }] },
    port: 0,
    staticMounts: { '/': folder('examples/themes'), '/catalyst': folder('packages/sdk/dist') },
  })
})
afterAll(() => server.close())

for (const colorScheme of ['light', 'dark'] as const) {
  browserTest(
    `three themes, ${colorScheme}: each has its own colours, and text that can be read on them`,
    async ({ page }) => {
      await page.emulateMedia({ colorScheme })
      await page.goto(`${server.url}/`)
      for (const id of ['reading-room', 'campus', 'harbour'])
        await page.locator(`#${id}-events a:visible`).first().waitFor()
      const grounds = await page
        .locator('catalyst-calendar')
        .evaluateAll(elements =>
          elements.map(
            ({ shadowRoot }) => getComputedStyle(shadowRoot?.querySelector('.root') as Element).backgroundColor,
          ),
        )
      expect(new Set(grounds).size).toBe(3)
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => [id, nodes.map(node => node.html)])).toEqual([])
    },
  )
}
