import { type EventFilters, type FacetName, facetNames } from './event-query.ts'
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

export function matchesFilters(occurrence: Occurrence, filters: EventFilters): boolean {
  return facetNames.every(facet => {
    const wanted = filters[facet]
    return !wanted?.length || facetWords(occurrence, facet).some(word => wanted.includes(word))
  })
}
