import { computed, type ReadonlySignal } from '@preact/signals-core'
import type { BrowseStore } from './browse-store.ts'
import { countFilters, type FilterCounts, vocabularyOf } from './filter-counts.ts'

/** What each filter would leave. Where not all events are here, it says what can be chosen, and its numbers nothing. */
export function countsModel({ found, choice }: BrowseStore): ReadonlySignal<FilterCounts> {
  const vocabulary = computed(() => vocabularyOf(found.wide.value))
  return computed(() => {
    const matchesText = found.isNarrowed.value ? undefined : found.matchesText.value
    return countFilters(found.wide.value, vocabulary.value, { filters: choice.filters.value, matchesText })
  })
}
