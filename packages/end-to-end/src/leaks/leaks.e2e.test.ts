import type { CDPSession } from 'playwright-core'
import { expect } from 'vitest'
import { browserTest } from '../browser-test.ts'
import { pageScript } from '../page-script.ts'

const times = 1000
const runs = 3
const allowedGrowth = 100_000

browserTest(
  `${times} mounts and unmounts with data leave nothing behind, ${runs} times over`,
  { timeout: 300_000 },
  async ({ page }) => {
    await page.setContent('<!doctype html><html lang="en"><title>Leaks</title><body></body></html>')
    await page.addScriptTag({ type: 'module', content: await pageScript(new URL('leak-page.ts', import.meta.url)) })
    const session = await page.context().newCDPSession(page)
    const mount = () => page.evaluate(times => window.mountAndUnmount(times), times)
    await mount() // what is made once, and the code that the engine compiles on the way
    const before = await count(session)
    for (let run = 1; run <= runs; run++) {
      await mount()
      const after = await count(session)
      const growth = after.heap - before.heap
      console.log(
        `run ${run}: ${growth} bytes of heap, ${after.listeners - before.listeners} listeners, ${after.nodes - before.nodes} nodes more`,
      )
      expect(growth).toBeLessThan(allowedGrowth)
      expect(after.listeners).toBeLessThanOrEqual(before.listeners)
      expect(after.nodes).toBeLessThanOrEqual(before.nodes)
    }
  },
)

async function count(session: CDPSession) {
  await session.send('HeapProfiler.enable')
  for (let pass = 0; pass < 3; pass++) await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  const { jsEventListeners, nodes } = await session.send('Memory.getDOMCounters')
  return { heap: usedSize, listeners: jsEventListeners, nodes }
}
