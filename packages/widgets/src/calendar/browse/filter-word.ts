import type {
  AttendanceMode,
  BrowseWords,
  Energy,
  EventStatus,
  FacetName,
  FilterChip,
  Locale,
} from '@library-catalyst/core'
import { languageName } from '../language-name.ts'

/** A facet's word as patrons read it: our own words are translated, languages named, the library's stand as they are. */
export function filterWord(facet: FacetName, word: string, { tag, messages }: Locale, words: BrowseWords): string {
  // An address may ask for words that there are not.
  if (facet === 'energy') return messages.energy[word as Energy] ?? word
  if (facet === 'attendanceMode') return words.attendance[word as AttendanceMode] ?? word
  if (facet === 'status') return (word === 'confirmed' ? words.asPlanned : messages.status[word as EventStatus]) ?? word
  return facet === 'language' ? languageName(word, tag) : word
}

/** What a chip says. */
export function chipWord(chip: FilterChip, locale: Locale, words: BrowseWords): string {
  switch (chip.kind) {
    case 'text':
      return words.quoted(chip.text)
    case 'word':
      return filterWord(chip.facet, chip.word, locale, words)
    case 'trait':
      return words.traits[chip.trait]
  }
}
