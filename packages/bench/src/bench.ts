import { findBrowser } from '@library-catalyst/tooling/find-browser'
import { type Browser, chromium } from 'playwright-core'
import { bytesPerFile } from './bytes-per-file.ts'
import { firstEvent } from './first-event.ts'
import { measureReaders } from './ical/measure-readers.ts'
import { measureList } from './list/measure-list.ts'
import { printPeers } from './peers/print-peers.ts'
import { printProbes } from './peers/probes/print-probes.ts'
import { printSearch } from './search/print-search.ts'
import { printGrowth, printServer } from './server/print-server.ts'

/** Each by its name: `npm run bench -- list peers` runs these two, and without names all run. */
const benches: Readonly<Record<string, (browser: Browser) => void | Promise<void>>> = {
  bytes() {
    console.log('Bytes of the script tag, per file (brotli)\n')
    console.table(bytesPerFile())
  },
  list: printList,
  async 'first-event'(browser) {
    console.log('First event on screen from a feed of 200 events, read by the browser: milliseconds, median of 7\n')
    for (const slowdown of [1, 4]) {
      const milliseconds = Math.round(await firstEvent(browser, 200, slowdown, 7))
      console.log(`CPU slowed down ${slowdown} times: ${milliseconds} ms`)
    }
  },
  ical() {
    console.log(
      'A feed of 6,000 events, read and expanded: CPU in a process of its own, median of 5 in turn, equal answers\n',
    )
    console.table(measureReaders(5))
  },
  peers: printPeers,
  probes: printProbes,
  search: printSearch,
  server: printServer,
  growth: printGrowth,
}

async function printList(browser: Browser): Promise<void> {
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
}

const asked = process.argv.slice(2)
const unknown = asked.find(name => !(name in benches))
if (unknown) throw new Error(`There is no bench called ${unknown}, but ${Object.keys(benches).join(', ')}`)
const found = await findBrowser('chromium')
if (!found) throw new Error('The bench needs a Chromium')
const browser = await chromium.launch({ executablePath: found.executable, args: [...found.args] })
for (const [name, run] of Object.entries(benches)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  await run(browser)
  console.log()
}
await browser.close()
