import { cruise, type ICruiseResult } from 'dependency-cruiser'
import { cruiseOptions, importRules, resolveOptions } from './import-rules.ts'

export interface BadImport {
  readonly rule: string
  readonly from: string
  readonly to: string
}

export interface CruisedImports {
  /** How many files were read. */
  readonly files: number
  readonly bad: readonly BadImport[]
}

/** Read every import below `packages` and `examples` of a workspace, and judge it by `import-rules.ts`. */
export async function cruiseImports(workspace: string): Promise<CruisedImports> {
  const { output } = await cruise(
    ['packages', 'examples'],
    { ...cruiseOptions, baseDir: workspace, ruleSet: importRules, validate: true },
    resolveOptions,
  )
  const { summary } = output as ICruiseResult
  return {
    files: summary.totalCruised,
    bad: summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
  }
}
