import type { Browser } from 'playwright-core'
import { contenders, floor, furtherPeers } from '../contenders.ts'
import { probe } from './probe.ts'

const probed = [...contenders.filter(one => one !== floor), ...furtherPeers]

/** What each calendar does, where a run can tell: the cells of docs/comparison.md that say "our run". */
export async function printProbes(browser: Browser): Promise<void> {
  console.log(`A month of about 60 events, in Chromium ${browser.version()}\n`)
  for (const contender of probed) {
    console.log(contender.name)
    for (const [what, found] of Object.entries(await probe(browser, contender))) console.log(`  ${what}: ${found}`)
  }
}
