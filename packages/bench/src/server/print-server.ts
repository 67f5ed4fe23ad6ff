import { measureGrowth } from './measure-growth.ts'
import { measureServer } from './measure-server.ts'

const rounds = 5

/** What a request costs the server, beside the least that it could cost. */
export async function printServer(): Promise<void> {
  console.log(`A request to the server: CPU of its process in µs, medians of ${rounds} rounds in turn\n`)
  const figures = await measureServer(100, rounds)
  const floor = figures[0]?.cpu ?? Number.NaN
  console.table(figures.map(({ what, cpu }) => ({ what, 'CPU µs': cpu.toFixed(0), ratio: (cpu / floor).toFixed(2) })))
}

/** Whether it stays so when a whole country joins. Filling the larger database takes some minutes. */
export async function printGrowth(): Promise<void> {
  console.log(`The same reads from a small database and from a large one: medians of ${rounds} rounds\n`)
  const sizes = [
    { libraries: 1, events: 60 },
    { libraries: 10_000, events: 60 },
  ]
  const measured = []
  for (const size of sizes) measured.push(await measureGrowth(size, rounds))
  console.table(
    measured.map(({ libraries, occurrences, cached, uncached, memory, database, startedIn }) => ({
      libraries,
      occurrences,
      'cached µs': cached.toFixed(0),
      'uncached µs': uncached.toFixed(0),
      'memory MiB': (memory / 2 ** 20).toFixed(0),
      'database MiB': (database / 2 ** 20).toFixed(0),
      'start ms': startedIn.toFixed(0),
    })),
  )
}
