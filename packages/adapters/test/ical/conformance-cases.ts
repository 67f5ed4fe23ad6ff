import { ruleCases } from './rule-cases.ts'
import { ruleEndCases } from './rule-end-cases.ts'
import { seriesCases } from './series-cases.ts'
import { textCases } from './text-cases.ts'
import { timeCases } from './time-cases.ts'

/** By chapter, as docs/ical-conformance.md shows them. */
export const conformanceCases = {
  'Recurrence rules': [...ruleCases, ...ruleEndCases],
  'Exceptions, additions, overrides': seriesCases,
  'Times and zones': timeCases,
  'Text and broken input': textCases,
} as const
