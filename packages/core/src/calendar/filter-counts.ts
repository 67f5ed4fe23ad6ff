import {
  type EventFilters,
  type FacetName,
  facetNames,
  type FilterName,
  type TraitName,
  traitNames,
} from './event-query.ts'
import { activeFilters, facetWords, hasTrait } from './facets.ts'
import { missedFilter } from './missed-filter.ts'
import type { Occurrence } from './occurrence.ts'

export interface WordCount {
  readonly word: string
  /** How many events there would be with this word, were it the only one of its facet. */
  readonly count: number
  /** How many have it before anything is chosen: which words matter here, however one searches. */
  readonly total: number
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

/** The words of each facet, and which of them each occurrence has; that stays as it is while one searches. */
export type Vocabulary = readonly FacetWords[]

interface FacetWords {
  readonly facet: FacetName
  /** Sorted. */
  readonly words: readonly string[]
  /** For each word how many occurrences have it. */
  readonly totals: Uint32Array
  /** For each occurrence the numbers of its words, each once: feeds may name a category twice. */
  readonly wordsAt: readonly (readonly number[])[]
}

export function vocabularyOf(occurrences: readonly Occurrence[]): Vocabulary {
  return facetNames.map(facet => wordsOf(occurrences, facet))
}

function wordsOf(occurrences: readonly Occurrence[], facet: FacetName): FacetWords {
  const found = new Set<string>()
  for (const occurrence of occurrences) for (const word of facetWords(occurrence, facet)) found.add(word)
  const words = [...found].sort()
  const numbers = new Map(words.map((word, number) => [word, number]))
  const totals = new Uint32Array(words.length)
  const wordsAt = occurrences.map(occurrence => {
    const own: number[] = []
    for (const word of facetWords(occurrence, facet)) {
      const number = numbers.get(word) as number
      if (own.includes(number)) continue
      own.push(number)
      totals[number]! += 1
    }
    return own
  })
  return { facet, words, totals, wordsAt }
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
  const missedAt = occurrences.map((occurrence, position) =>
    matchesText(position) ? missedFilter(occurrence, filters, active) : 'several',
  )
  const left = (name: FilterName, call: (position: number) => void) =>
    missedAt.forEach((missed, position) => {
      if (missed === undefined || missed === name) call(position)
    })
  const facets = vocabulary.map(({ facet, words, totals, wordsAt }) => {
    const counts = new Uint32Array(words.length)
    left(facet, position => {
      for (const number of wordsAt[position] ?? []) counts[number]! += 1
    })
    return [facet, wordCounts({ words, totals, counts }, filters[facet] ?? [])]
  })
  const traits = { free: 0, places: 0, materials: 0 }
  for (const trait of traitNames)
    left(trait, position => {
      const occurrence = occurrences[position]
      if (occurrence && hasTrait(occurrence, trait)) traits[trait]++
    })
  return { facets: Object.fromEntries(facets) as FilterCounts['facets'], traits }
}

interface Counted extends Pick<FacetWords, 'words' | 'totals'> {
  readonly counts: Uint32Array
}

/** What is chosen is there even if nothing has it. */
function wordCounts({ words, totals, counts }: Counted, chosen: readonly string[]): readonly WordCount[] {
  const known = words.map((word, number) => ({
    word,
    count: counts[number] ?? 0,
    total: totals[number] ?? 0,
    isChosen: chosen.includes(word),
  }))
  const unknown = [...new Set(chosen)].filter(word => !words.includes(word))
  if (unknown.length === 0) return known
  const all = [...known, ...unknown.map(word => ({ word, count: 0, total: 0, isChosen: true }))]
  return all.sort((one, other) => (one.word < other.word ? -1 : 1))
}
