import type { BrowseWords, FacetName, Locale, WordCount } from '@library-catalyst/core'
import { signal } from '@preact/signals'
import { Component, type ComponentChild } from 'preact'
import { FilterOption } from './filter-option.tsx'
import { type NamedWord, sortWords } from './sort-words.ts'

interface FacetChoicesProps {
  readonly facet: FacetName
  readonly counts: readonly WordCount[]
  readonly hasNumbers: boolean
  readonly onToggle: (facet: FacetName, word: string) => void
  readonly locale: Locale
  readonly words: BrowseWords
}

/** A list that is longer shows the most common ones, until one asks for all. */
const mostAtOnce = 8

/** The words of one facet. */
export class FacetChoices extends Component<FacetChoicesProps> {
  readonly #showsAll = signal(false)

  render({ facet, counts, hasNumbers, onToggle, locale, words }: FacetChoicesProps): ComponentChild {
    const all = sortWords(counts, facet, locale, words)
    const shown = this.#showsAll.value ? all : mostCommon(all)
    const toggle = () => (this.#showsAll.value = !this.#showsAll.value)
    return (
      <fieldset>
        <legend>{words.facets[facet]}</legend>
        {shown.map(({ word, name, count, isChosen }) => (
          <FilterOption
            key={word}
            isChosen={isChosen}
            count={hasNumbers ? count : undefined}
            onChange={() => onToggle(facet, word)}
          >
            {name}
          </FilterOption>
        ))}
        {all.length > mostAtOnce && (
          <button class="all" aria-expanded={this.#showsAll.value} onClick={toggle}>
            {this.#showsAll.value ? words.showFewer : words.showAll(all.length)}
          </button>
        )}
      </fieldset>
    )
  }
}

/** By how many events have them at all, so that searching moves none; what is chosen is always there. */
function mostCommon(all: readonly NamedWord[]): readonly NamedWord[] {
  if (all.length <= mostAtOnce) return all
  const common = new Set([...all].sort((one, other) => other.total - one.total).slice(0, mostAtOnce))
  return all.filter(each => each.isChosen || common.has(each))
}
