import { browser } from './suites/browser-suite.ts'
import { docs } from './suites/docs-suite.ts'
import { packages } from './suites/package-suite.ts'
import { size } from './suites/size-suite.ts'
import { format, imports, lint, types } from './suites/static-checks.ts'
import { chooseSuites } from './suites/choose-suites.ts'
import { row, type Row, type Suite } from './suites/suite.ts'
import { closingLine, table } from './suites/table.ts'
import { endToEnd, unit } from './suites/vitest-suites.ts'

const suites: Readonly<Record<string, Suite>> = {
  format,
  lint,
  types,
  imports,
  unit,
  docs,
  packages,
  size,
  browser,
  e2e: endToEnd,
}

try {
  await run()
} catch (error) {
  console.error(error instanceof RangeError ? error.message : error)
  process.exitCode = 1
}

/** A suite that fails does not stop the next. */
async function run(): Promise<void> {
  const { names, filters } = chooseSuites(process.argv.slice(2), Object.keys(suites))
  const rows: Row[] = []
  for (const name of names) {
    console.log(`\n=== ${name} ===`)
    rows.push(...(await rowsOf(name, filters)))
  }
  console.log(`\n${table(rows)}\n\n${closingLine(rows)}`)
  process.exitCode = rows.some(({ failed }) => failed > 0) ? 1 : 0
}

async function rowsOf(name: string, filters: readonly string[]): Promise<readonly Row[]> {
  try {
    return (await suites[name]?.(filters)) ?? []
  } catch (error) {
    return [await row(name, () => Promise.reject(error))]
  }
}
