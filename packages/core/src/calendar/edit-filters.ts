import type { EventFilters, FacetName, FilterName, TraitName } from './event-query.ts'
import { normalFilters } from './normal-filters.ts'

/** With the word, or without it if it was there. */
export function toggleWord(filters: EventFilters, facet: FacetName, word: string): EventFilters {
  const words = filters[facet] ?? []
  const others = words.filter(other => other !== word)
  return normalFilters({ ...filters, [facet]: others.length < words.length ? others : [...words, word] })
}

export function toggleTrait(filters: EventFilters, trait: TraitName): EventFilters {
  return normalFilters({ ...filters, [trait]: !filters[trait] })
}

export function withoutFilter(filters: EventFilters, name: FilterName): EventFilters {
  const { [name]: _, ...others } = filters
  return others
}
