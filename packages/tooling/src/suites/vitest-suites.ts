import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureBuilt } from '../build/ensure-built.ts'
import { runTool } from '../run-tool.ts'
import { row, type Counts, type Suite } from './suite.ts'
import { vitestCounts, type VitestReport } from './vitest-report.ts'

export const unit: Suite = async filters => [await row('unit', () => runVitest('unit', filters))]

/** Journeys use what is built, not the sources. */
export const endToEnd: Suite = async filters => [
  await row('e2e', async () => {
    await ensureBuilt('sdk')
    return runVitest('e2e', filters)
  }),
]

async function runVitest(project: string, filters: readonly string[]): Promise<Counts> {
  const folder = mkdtempSync(join(tmpdir(), 'vitest-'))
  const report = join(folder, 'report.json')
  try {
    const code = await runTool(
      'vitest',
      'run',
      '--config=packages/tooling/vitest.config.ts',
      `--project=${project}`,
      '--passWithNoTests',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...filters,
    )
    const counts = vitestCounts(JSON.parse(readFileSync(report, 'utf8')) as VitestReport)
    // An error outside every test fails the run all the same.
    return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts
  } finally {
    rmSync(folder, { recursive: true })
  }
}
