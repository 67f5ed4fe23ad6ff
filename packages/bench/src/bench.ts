import { chromium } from 'playwright-core'
import { measureList } from './list/measure-list.ts'

const browser = await chromium.launch({
  executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
})
console.log('List of one season: main-thread CPU until it is painted, fresh page each, median of 9 runs in turn\n')
for (const count of [100, 1000]) {
  const measured = await measureList(browser, count, 9)
  const floor = measured.find(({ how }) => how === 'hand-written DOM')?.cpu ?? Number.NaN
  console.table(
    measured.map(({ how, cpu, nodes }) => ({
      events: count,
      how,
      'CPU ms': cpu.toFixed(1),
      ratio: (cpu / floor).toFixed(2),
      nodes,
    })),
  )
}
await browser.close()
