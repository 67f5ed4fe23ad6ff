import { cruiseImports } from '../import-directions.ts'
import { runTool } from '../run-tool.ts'
import { workspace } from '../workspace.ts'
import { countChecks, row, type Suite } from './suite.ts'

/** A suite that is one tool, which says no by its exit code. */
const oneTool =
  (name: string, tool: string, ...args: readonly string[]): Suite =>
  async () => [await row(name, async () => countChecks((await runTool(tool, ...args)) === 0))]

export const format = oneTool('format', 'prettier', '--check', '--log-level', 'warn', '.')
export const lint = oneTool('lint', 'oxlint', '--type-aware', '--deny-warnings', '--report-unused-disable-directives')
export const types = oneTool('types', 'tsc', '-p', '.')

export const imports: Suite = async () => [
  await row('imports', async () => {
    const { files, bad } = await cruiseImports(workspace)
    for (const { rule, from, to } of bad) console.error(`${from} imports ${to}: ${rule}`)
    console.log(`${files} files read, ${bad.length} bad imports`)
    return countChecks(bad.length === 0)
  }),
]
