import type { Browser } from 'playwright-core'
import { measureSearch } from './measure-search.ts'

const count = 10_000
const runs = 3

/** What a letter costs that somebody types. A frame has 16 ms. */
export async function printSearch(browser: Browser): Promise<void> {
  console.log(
    `A letter typed over ${count.toLocaleString('en')} events: CPU ms of the main thread, ${runs} fresh pages\n`,
  )
  const measured = await measureSearch(browser, count, runs)
  console.table(
    measured.map(({ how, p50, p95, most, scriptP95 }) => ({
      how,
      p50: p50.toFixed(1),
      p95: p95.toFixed(1),
      most: most.toFixed(1),
      'p95 of scripts alone': scriptP95.toFixed(1),
    })),
  )
}
