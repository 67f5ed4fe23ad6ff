import {
  attendanceModes,
  type BrowseWords,
  energies,
  eventStatuses,
  type FacetName,
  type Locale,
  type WordCount,
} from '@library-catalyst/core'
import { filterWord } from './filter-word.ts'

/** Words of ours stand in an order of their own. */
const ownOrder: { readonly [Facet in FacetName]?: readonly string[] } = {
  attendanceMode: attendanceModes,
  energy: energies,
  status: eventStatuses,
}

export interface NamedWord extends WordCount {
  readonly name: string
}

/** Words as one looks for them in a list: in the order of the language, or of what they mean. */
export function sortWords(
  counts: readonly WordCount[],
  facet: FacetName,
  locale: Locale,
  words: BrowseWords,
): readonly NamedWord[] {
  const order = ownOrder[facet]
  const { compare } = collatorOf(locale.tag)
  return counts
    .map(each => ({ ...each, name: filterWord(facet, each.word, locale, words) }))
    .sort((one, other) => (order ? order.indexOf(one.word) - order.indexOf(other.word) : compare(one.name, other.name)))
}

const collators = new Map<string, Intl.Collator>()

function collatorOf(tag: string): Intl.Collator {
  let collator = collators.get(tag)
  if (!collator) {
    collator = new Intl.Collator(tag, { numeric: true })
    collators.set(tag, collator)
  }
  return collator
}
