import { type EventFilters, facetNames, traitNames } from './event-query.ts'

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
