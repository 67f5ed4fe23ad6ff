import {
  type EventFilters,
  type FacetName,
  facetNames,
  type FilterName,
  type TraitName,
  traitNames,
} from './event-query.ts'

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] }

/** The same filters in the one way to write them: words sorted, each once; nothing that asks for nothing. */
export function normalFilters(filters: EventFilters): EventFilters {
  const normal: Mutable<EventFilters> = {}
  for (const facet of facetNames) {
    const words = filters[facet]
    if (words?.length) normal[facet] = [...new Set(words)].sort()
  }
  for (const trait of traitNames) if (filters[trait]) normal[trait] = true
  return normal
}

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
