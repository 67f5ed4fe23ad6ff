import { type EventFilters, type FacetName, facetNames, type TraitName, traitNames } from './event-query.ts'
import { activeFilters, facetWords, hasTrait } from './facets.ts'
import { missedFilter } from './missed-filter.ts'
import type { Occurrence } from './occurrence.ts'

export interface WordCount {
  readonly word: string
  /** How many events there would be with this word, were it the only one of its facet. */
  readonly count: number
  readonly isChosen: boolean
}

export interface FilterCounts {
  /** Every word that an event has, or that is chosen, by word: choosing one moves none, though some come to 0. */
  readonly facets: { readonly [Facet in FacetName]: readonly WordCount[] }
  readonly traits: { readonly [Trait in TraitName]: number }
}

export interface CountQuestion {
  readonly filters: EventFilters
  /** Whether the searched text matches the occurrence at a position; left out if nothing is searched. */
  readonly matchesText?: ((position: number) => boolean) | undefined
}

/** All words of each facet, sorted; they stay as they are while one searches. */
export type Vocabulary = ReadonlyMap<FacetName, readonly string[]>

export function vocabularyOf(occurrences: readonly Occurrence[]): Vocabulary {
  return new Map(
    facetNames.map(facet => {
      const words = new Set<string>()
      for (const occurrence of occurrences) for (const word of facetWords(occurrence, facet)) words.add(word)
      return [facet, [...words].sort()]
    }),
  )
}

/**
 * What each filter would leave. A facet's own filter does not count for its words: otherwise all words but the chosen
 * ones would show 0, and nobody would know what another choice brings.
 *
 * @param vocabulary of these occurrences
 */
export function countFilters(
  occurrences: readonly Occurrence[],
  vocabulary: Vocabulary,
  { filters, matchesText = () => true }: CountQuestion,
): FilterCounts {
  const active = activeFilters(filters)
  const facets = facetNames.map(facet => ({ facet, counts: new Map<string, number>() }))
  const traits = { free: 0, places: 0, materials: 0 }
  occurrences.forEach((occurrence, position) => {
    if (!matchesText(position)) return
    const missed = missedFilter(occurrence, filters, active)
    if (missed === 'several') return
    for (const { facet, counts } of facets)
      if (missed === undefined || missed === facet) addWords(counts, facetWords(occurrence, facet))
    for (const trait of traitNames)
      if ((missed === undefined || missed === trait) && hasTrait(occurrence, trait)) traits[trait]++
  })
  const entries = facets.map(({ facet, counts }) => {
    const chosen = filters[facet] ?? []
    const words = [...new Set([...(vocabulary.get(facet) ?? []), ...chosen])].sort()
    return [facet, words.map(word => ({ word, count: counts.get(word) ?? 0, isChosen: chosen.includes(word) }))]
  })
  return { facets: Object.fromEntries(entries) as FilterCounts['facets'], traits }
}

/** Feeds may name a category twice: it counts once. */
function addWords(counts: Map<string, number>, words: readonly string[]): void {
  words.forEach((word, at) => {
    if (words.indexOf(word) === at) counts.set(word, (counts.get(word) ?? 0) + 1)
  })
}
