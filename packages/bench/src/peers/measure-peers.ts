import type { Browser } from 'playwright-core'
import { median } from '../median.ts'
import { bundlePage, type PageBundle } from './bundle-page.ts'
import { checkShown } from './check-shown.ts'
import type { Step } from './contender-page.ts'
import { type Contender, contenders } from './contenders.ts'
import { openMeasured } from './measured-page.ts'

/** One visit: a fresh page, every step once. */
export interface Visit {
  /** Milliseconds of main-thread CPU. */
  readonly cpu: Readonly<Partial<Record<Step, number>>>
  /** Different events that can be read after the step. */
  readonly shown: Readonly<Partial<Record<Step, number>>>
  /** Nodes of the first month, and bytes of heap with it on the page. */
  readonly nodes: number
  readonly heap: number
}

export interface PeerFigures extends Visit {
  readonly contender: Contender
  readonly count: number
  /** Milliseconds, of the month, the next and its list, where the CPU is slowed down 4 times; 0 if none took 50. */
  readonly longestTask: number
}

export interface Runs {
  /** Visits per calendar and number of events. */
  readonly visits: number
  /** Those with the slowed CPU. */
  readonly slowVisits: number
}

/** All calendars with so many events a year: medians of visits that take turns. Throws if one does not show them. */
export async function measurePeers(browser: Browser, count: number, runs: Runs): Promise<readonly PeerFigures[]> {
  const bundles = await Promise.all(contenders.map(async one => ({ contender: one, bundle: await bundlePage(one) })))
  const all = bundles.map(({ contender, bundle }) => ({
    contender,
    bundle,
    visits: [] as Visit[],
    slow: [] as number[],
  }))
  for (let run = 0; run < Math.max(runs.visits, runs.slowVisits); run++) {
    for (const { bundle, visits, slow } of all) {
      if (run < runs.visits) visits.push(await visit(browser, bundle, count))
      if (run < runs.slowVisits) slow.push(await slowVisit(browser, bundle, count))
    }
  }
  const figures = all.map(({ contender, visits, slow }) => ({
    contender,
    count,
    ...medians(visits),
    longestTask: median(slow),
  }))
  checkShown(figures, count)
  return figures
}

async function visit(browser: Browser, bundle: PageBundle, count: number): Promise<Visit> {
  const page = await openMeasured(browser, bundle, { count, slowdown: 1 })
  const cpu: Partial<Record<Step, number>> = {}
  const shown: Partial<Record<Step, number>> = {}
  let [nodes, heap] = [0, 0]
  for (const step of page.can) {
    cpu[step] = await page.run(step)
    const seen = await page.look()
    shown[step] = seen.shown
    if (step === 'month') [nodes, heap] = [seen.nodes, await page.heap()]
  }
  await page.close()
  if (cpu.listStart !== undefined && cpu.listMonth !== undefined) cpu.listMonth += cpu.listStart
  return { cpu, shown, nodes, heap }
}

async function slowVisit(browser: Browser, bundle: PageBundle, count: number): Promise<number> {
  const page = await openMeasured(browser, bundle, { count, slowdown: 4 })
  for (const step of page.can) if (step !== 'listYear') await page.run(step)
  const longest = await page.longestTask()
  await page.close()
  return longest
}

function medians(visits: readonly Visit[]): Visit {
  const steps = Object.keys(visits[0]?.cpu ?? {}) as Step[]
  const each = (pick: (visit: Visit, step: Step) => number | undefined) =>
    Object.fromEntries(steps.map(step => [step, median(visits.map(visit => pick(visit, step) ?? Number.NaN))]))
  return {
    cpu: each(({ cpu }, step) => cpu[step]),
    shown: each(({ shown }, step) => shown[step]),
    nodes: median(visits.map(({ nodes }) => nodes)),
    heap: median(visits.map(({ heap }) => heap)),
  }
}
