import type { AttendanceMode, BrowseWords, Energy, EventStatus, FacetName, Messages } from '@library-catalyst/core'

/** A facet's word as patrons read it: our own words are translated, the library's stand as they are. */
export function filterWord(facet: FacetName, word: string, messages: Messages, words: BrowseWords): string {
  if (facet === 'energy') return messages.energy[word as Energy]
  if (facet === 'attendanceMode') return words.attendance[word as AttendanceMode]
  if (facet === 'status') return messages.status[word as EventStatus] || word
  return word
}
