/** How many tests, or checks, ended how. */
export interface Counts {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

/** One line of the closing table. */
export interface Row extends Counts {
  readonly name: string
  readonly seconds: number
}

/** Runs a suite, its output shown, and resolves to its rows. `filters` are parts of file names, for suites of files. */
export type Suite = (filters: readonly string[]) => Promise<readonly Row[]>

/** A row from what `run` counts; a throw is printed and counts as one failure. */
export async function row(name: string, run: () => Promise<Counts>): Promise<Row> {
  const start = performance.now()
  const counts = await run().catch((error: unknown) => {
    console.error(error)
    return { passed: 0, failed: 1, skipped: 0 }
  })
  return { name, ...counts, seconds: (performance.now() - start) / 1000 }
}

/** The counts of checks that each hold or do not. */
export function countChecks(...checks: readonly boolean[]): Counts {
  const passed = checks.filter(Boolean).length
  return { passed, failed: checks.length - passed, skipped: 0 }
}
