import { computed, type ReadonlySignal } from '@preact/signals-core'
import type { BrowseStore } from './browse-store.ts'
import { relaxFilters, type RelaxHint } from './relax-filters.ts'

/** Which filter to give up, if nothing is left and one alone is to blame. */
export function relaxModel({ answer, found, choice }: BrowseStore): ReadonlySignal<RelaxHint | undefined> {
  return computed(() => {
    if (!found.isWhole.value || found.occurrences.value.length > 0) return undefined
    const [filters, locked] = [choice.filters.value, choice.locked.value]
    return relaxFilters(answer.page.value?.items ?? [], { filters, locked, matchesText: found.matchesText.value })
  })
}
