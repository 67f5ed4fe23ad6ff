import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBuilt } from '../build/ensure-built.ts'
import type { SizedFile } from '../build/size-record.ts'
import { type Budget, type SizeRow, sizeRows, untoldSizes } from '../sizes/size-rows.ts'
import { workspace } from '../workspace.ts'
import { countChecks, row, type Suite } from './suite.ts'

/** What is built weighs no more than size-budgets.json allows. */
export const size: Suite = async () => [
  await row('size', async () => {
    await ensureBuilt('sdk')
    const files = readJson('packages/sdk/dist/sizes.json') as readonly SizedFile[]
    const budgets = readJson('packages/tooling/size-budgets.json') as readonly Budget[]
    const rows = sizeRows(files, budgets)
    console.log(sizeTable(rows))
    const untold = untoldSizes(rows, readFileSync(join(workspace, 'README.md'), 'utf8'))
    for (const what of untold) console.error(`README.md does not tell the size of: ${what}`)
    return countChecks(
      ...rows.filter(({ budget }) => budget !== undefined).map(({ problems }) => problems.length === 0),
      untold.length === 0,
    )
  }),
]

const readJson = (file: string): unknown => JSON.parse(readFileSync(join(workspace, file), 'utf8'))

/** Kilobytes are 1,000 bytes, after Brotli at its strongest. */
function sizeTable(rows: readonly SizeRow[]): string {
  const width = Math.max(...rows.map(({ what }) => what.length))
  const head = `${'file'.padEnd(width)}  ${'size'.padStart(8)}  ${'budget'.padStart(8)}`
  const lines = rows.map(({ what, size: bytes, budget, problems, debt }) =>
    [what.padEnd(width), kilobytes(bytes), kilobytes(budget), debt ?? problems.join('; ')].join('  ').trimEnd(),
  )
  return [head, ...lines].join('\n')
}

const kilobytes = (bytes: number | undefined): string =>
  (bytes === undefined ? '' : `${(bytes / 1000).toFixed(2)} kB`).padStart(8)
