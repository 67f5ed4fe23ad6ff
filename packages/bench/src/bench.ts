import { findBrowser } from '@library-catalyst/tooling/find-browser'
import { chromium } from 'playwright-core'
import { bytesPerFile } from './bytes-per-file.ts'
import { firstEvent } from './first-event.ts'
import { measureReaders } from './ical/measure-readers.ts'
import { measureList } from './list/measure-list.ts'

console.log('Bytes of the script tag, per file (brotli)\n')
console.table(bytesPerFile())

const found = await findBrowser('chromium')
if (!found) throw new Error('The bench needs a Chromium')
const browser = await chromium.launch({ executablePath: found.executable, args: [...found.args] })
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
console.log('\nFirst event on screen from a feed of 200 events, read by the browser: milliseconds, median of 7\n')
for (const slowdown of [1, 4]) {
  const milliseconds = Math.round(await firstEvent(browser, 200, slowdown, 7))
  console.log(`CPU slowed down ${slowdown} times: ${milliseconds} ms`)
}
await browser.close()

console.log(
  '\nA feed of 6,000 events, read and expanded: CPU in a process of its own, median of 5 in turn, equal answers\n',
)
console.table(measureReaders(5))
