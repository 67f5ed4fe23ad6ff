import type { CalendarPort } from '../adapter/adapter.ts'
import type { FacetName, TraitName } from '../calendar/event-query.ts'
import type { ContractFixture } from './contract-fixture.ts'

/** One sentence of the contract. `run` rejects if the adapter does not keep it. */
export interface CalendarCase {
  readonly name: string
  readonly run: () => Promise<void>
}

/** A case that does not know its adapter yet. */
export interface CalendarCheck {
  readonly name: string
  /** What the adapter is made from; `fixtures` if left out. */
  readonly given?: ContractFixture
  /** The facet that it is about: a back end that does not carry it is not asked. */
  readonly facet?: FacetName
  /** The trait that it is about, likewise. */
  readonly trait?: TraitName
  /** Whether it is about series, likewise. */
  readonly isAboutSeries?: true
  readonly check: (calendar: CalendarPort, given: ContractFixture) => Promise<void>
}
