import type { Browser } from 'playwright-core'
import { bytesOfOurs } from './bytes-of-ours.ts'
import { bytesOfPeers } from './bytes-of-peers.ts'
import type { Step } from './contender-page.ts'
import { floor } from './contenders.ts'
import { measurePeers, type PeerFigures, type Runs } from './measure-peers.ts'

/** How many events a year, and how often each is visited: a median of three is enough where a visit takes a minute. */
const sizes: readonly (Runs & { readonly count: number })[] = [
  { count: 100, visits: 7, slowVisits: 3 },
  { count: 1000, visits: 7, slowVisits: 3 },
  { count: 10_000, visits: 3, slowVisits: 1 },
]

const columns: readonly (readonly [Step, string])[] = [
  ['month', 'first month'],
  ['nextMonth', 'next month'],
  ['listMonth', 'list of a month'],
  ['listYear', 'list of a year'],
]

/** Beside other calendars and a hand-written one, in one run. */
export async function printPeers(browser: Browser): Promise<void> {
  console.log(`Beside other calendars, in Chromium ${browser.version()}\n`)
  console.log('Bytes of a month and a list: minified, Brotli, scripts and style sheets')
  const weighed = [await bytesOfOurs(browser), ...(await bytesOfPeers())]
  console.table(weighed.map(({ what, brotli }) => ({ what, kB: (brotli / 1000).toFixed(1) })))
  for (const { count, ...runs } of sizes) {
    const figures = await measurePeers(browser, count, runs)
    console.log(
      `\n${count} events a year, medians of ${runs.visits} visits: main-thread CPU in ms (ratio to hand-written)`,
    )
    console.table(figures.map(one => cpuRow(one, figures)))
    console.log('Events shown by each; nodes and heap of the first month; longest task with a CPU slowed down 4 times')
    console.table(figures.map(otherRow))
  }
}

function cpuRow({ contender, cpu }: PeerFigures, all: readonly PeerFigures[]) {
  const byHand = all.find(one => one.contender === floor)?.cpu ?? {}
  const told = (step: Step) =>
    cpu[step] === undefined ? '-' : `${cpu[step].toFixed(0)} (${(cpu[step] / (byHand[step] ?? Number.NaN)).toFixed(1)})`
  return { calendar: contender.name, ...Object.fromEntries(columns.map(([step, name]) => [name, told(step)])) }
}

function otherRow({ contender, shown, nodes, heap, longestTask }: PeerFigures) {
  return {
    calendar: contender.name,
    ...Object.fromEntries(columns.map(([step, name]) => [name, shown[step] ?? '-'])),
    nodes,
    'heap MiB': (heap / 2 ** 20).toFixed(2),
    'longest task ms': longestTask === 0 ? 'under 50' : Math.round(longestTask),
  }
}
