import type { EventFilters, FilterName } from './event-query.ts'
import { activeFilters } from './facets.ts'
import { missedFilter } from './missed-filter.ts'
import type { Occurrence } from './occurrence.ts'

/** What to give up, and how many events that brings. */
export interface RelaxHint {
  readonly drop: FilterName | 'text'
  readonly count: number
}

export interface RelaxQuestion {
  readonly filters: EventFilters
  /** Filters that cannot be given up. */
  readonly locked: EventFilters
  /** Whether the searched text matches the occurrence at a position; left out if nothing is searched. */
  readonly matchesText?: ((position: number) => boolean) | undefined
}

/**
 * Where nothing is left: the one filter, or the text, without which there would be most. Of equals the first filter is
 * given up rather than the text, which was typed.
 *
 * @returns `undefined` if no single one of them would help
 */
export function relaxFilters(
  occurrences: readonly Occurrence[],
  { filters, locked, matchesText = () => true }: RelaxQuestion,
): RelaxHint | undefined {
  const active = activeFilters(filters)
  const counts = new Map<FilterName | 'text', number>()
  for (const name of active) if (!(name in locked)) counts.set(name, 0)
  counts.set('text', 0)
  occurrences.forEach((occurrence, position) => {
    const missed = missedFilter(occurrence, filters, active)
    const drop = matchesText(position) ? missed : missed === undefined ? 'text' : 'several'
    if (drop === undefined || drop === 'several') return
    const count = counts.get(drop)
    if (count !== undefined) counts.set(drop, count + 1)
  })
  let best: RelaxHint | undefined
  for (const [drop, count] of counts) if (count > (best?.count ?? 0)) best = { drop, count }
  return best
}
