import { normalFilters } from './normal-filters.ts'
import { type EventFilters, type FacetName, facetNames, traitNames } from './event-query.ts'
import { attendanceModes, energies, eventStatuses } from './occurrence.ts'

/** Facets whose words are ours, and not the library's. */
const ownWords: { readonly [Facet in FacetName]?: readonly string[] } = {
  attendanceMode: attendanceModes,
  energy: energies,
  status: eventStatuses,
}

/**
 * Filters as addresses write them: `audience=Students&audience=Staff&free=true`.
 *
 * @returns in their normal form
 * @throws {RangeError} for a name or a word that could filter nothing; its message names what could
 */
export function parseFilters(text: string): EventFilters {
  const filters: Record<string, readonly string[] | boolean> = {}
  for (const [name, word] of new URLSearchParams(text)) {
    const facet = facetNames.find(known => known === name)
    if (facet) filters[name] = [...((filters[name] ?? []) as readonly string[]), wordOf(facet, word)]
    else if (traitNames.some(known => known === name)) filters[name] = oneOf(name, word, ['true', 'false']) === 'true'
    else throw new RangeError(`knows no "${name}", but ${[...facetNames, ...traitNames].join(', ')}`)
  }
  return normalFilters(filters)
}

function wordOf(facet: FacetName, word: string): string {
  if (word.trim() === '') throw new RangeError(`has nothing behind "${facet}="`)
  const known = ownWords[facet]
  return known ? oneOf(facet, word, known) : word
}

function oneOf(name: string, word: string, known: readonly string[]): string {
  if (known.includes(word)) return word
  throw new RangeError(`knows no "${name}=${word}": it is one of ${known.join(', ')}`)
}
