import type { EventFilters, FilterName } from './event-query.ts'
import { passesFilter } from './facets.ts'
import type { Occurrence } from './occurrence.ts'

/**
 * The one filter that keeps an occurrence out; `several` if more than one does, `undefined` if none.
 *
 * @param active those of the filters that ask for something
 */
export function missedFilter(
  occurrence: Occurrence,
  filters: EventFilters,
  active: readonly FilterName[],
): FilterName | 'several' | undefined {
  let missed: FilterName | undefined
  for (const name of active) {
    if (passesFilter(occurrence, filters, name)) continue
    if (missed !== undefined) return 'several'
    missed = name
  }
  return missed
}
