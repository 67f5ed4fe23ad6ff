import {
  type EventFilters,
  type FacetName,
  facetNames,
  type FilterName,
  type TraitName,
  traitNames,
} from './event-query.ts'
import type { Occurrence } from './occurrence.ts'

const none: readonly string[] = []

/** The words an occurrence has in a facet. */
export function facetWords(occurrence: Occurrence, facet: FacetName): readonly string[] {
  switch (facet) {
    case 'branch':
      return occurrence.branch === undefined ? none : [occurrence.branch]
    case 'audience':
      return occurrence.audiences ?? none
    case 'category':
      return occurrence.categories ?? none
    case 'language':
      return occurrence.languages ?? none
    case 'accessibilityFeature':
      return occurrence.accessibilityFeatures ?? none
    case 'attendanceMode':
      return [occurrence.attendanceMode]
    case 'energy':
      return occurrence.energy === undefined ? none : [occurrence.energy]
    case 'status':
      return [occurrence.status]
  }
}

/** Whether an occurrence has a trait. Where nobody counts places, there are some. */
export function hasTrait({ isFree, seatsLeft, materials }: Occurrence, trait: TraitName): boolean {
  switch (trait) {
    case 'free':
      return isFree === true
    case 'places':
      return seatsLeft === undefined || seatsLeft > 0
    case 'materials':
      return materials !== undefined && materials.length > 0
  }
}

/** The filters that ask for something, facets first. */
export function activeFilters(filters: EventFilters): readonly FilterName[] {
  return [...facetNames.filter(facet => filters[facet]?.length), ...traitNames.filter(trait => filters[trait])]
}

/** Whether an occurrence passes one of the filters that are active. */
export function passesFilter(occurrence: Occurrence, filters: EventFilters, name: FilterName): boolean {
  if (isTrait(name)) return hasTrait(occurrence, name)
  const wanted = filters[name] ?? none
  return facetWords(occurrence, name).some(word => wanted.includes(word))
}

export function matchesFilters(occurrence: Occurrence, filters: EventFilters): boolean {
  return activeFilters(filters).every(name => passesFilter(occurrence, filters, name))
}

export const isTrait = (name: string): name is TraitName => (traitNames as readonly string[]).includes(name)
