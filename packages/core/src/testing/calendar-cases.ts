import type { Adapter } from '../adapter/adapter.ts'
import type { FacetName, TraitName } from '../calendar/event-query.ts'
import { answerCases } from './answer-cases.ts'
import type { CalendarCase, CalendarCheck } from './calendar-case.ts'
import { ContractError } from './contract-error.ts'
import { type ContractFixture, fixtures, onLibraryClocks } from './contract-fixture.ts'
import { failureCases } from './failure-cases.ts'
import { pageCases } from './page-cases.ts'
import { searchCases } from './search-cases.ts'
import { seriesCases } from './series-cases.ts'
import { timeCases } from './time-cases.ts'
import { windowCases } from './window-cases.ts'

export interface CalendarCasesOptions {
  /** The facets that the back end carries; all of them if left out. The others have no case. */
  readonly facets?: readonly FacetName[]
  /** The traits that it carries, likewise. */
  readonly traits?: readonly TraitName[]
  /** False for a back end that does not say which dates belong together. */
  readonly tellsSeries?: boolean
  /** False for a back end that tells events abroad on the library's clocks. */
  readonly keepsEventZones?: boolean
}

const checks: readonly CalendarCheck[] = [
  ...windowCases,
  ...timeCases,
  ...searchCases,
  ...seriesCases,
  ...pageCases,
  ...failureCases,
  ...answerCases,
]

/**
 * The contract of the calendar port, sentence by sentence, for any test runner.
 *
 * @param make an adapter with the given events behind it; called once per case
 * @returns cases whose `run` rejects with a `ContractError` if the adapter does not keep its word
 * @example for (const { name, run } of calendarCases(createMemoryAdapter)) test(name, run)
 */
export function calendarCases(
  make: (given: ContractFixture) => Adapter | Promise<Adapter>,
  { keepsEventZones = true, ...carried }: CalendarCasesOptions = {},
): readonly CalendarCase[] {
  return checks
    .filter(check => isAbout(check, carried))
    .map(({ name, given = fixtures, check }) => ({
      name,
      async run() {
        const { calendar } = await make(given)
        if (!calendar) throw new ContractError('The ports of the adapter', 'calendar', 'no calendar')
        const expected = keepsEventZones ? given : onLibraryClocks(given)
        await check(calendar, expected).catch(toContractError)
      },
    }))
}

function isAbout(check: CalendarCheck, { facets, traits, tellsSeries = true }: CalendarCasesOptions): boolean {
  const { facet, trait, isAboutSeries = false } = check
  return (
    (!facet || !facets || facets.includes(facet)) &&
    (!trait || !traits || traits.includes(trait)) &&
    (!isAboutSeries || tellsSeries)
  )
}

/** A rejection that no case asked for breaks the contract too. */
function toContractError(error: unknown): never {
  if (error instanceof ContractError) throw error
  throw new ContractError('A call rejected', 'an answer', error, { cause: error })
}
