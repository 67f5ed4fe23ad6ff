import {
  addDays,
  type BrowseStore,
  type BrowseWords,
  type FilterName,
  type Locale,
  relaxModel,
  type TraitName,
  traitNames,
  viewTitleText,
} from '@library-catalyst/core'
import { Component, type ComponentChild } from 'preact'
import { chipWord } from './filter-word.ts'
import { keepFocus } from './keep-focus.ts'
import { isList } from './is-list.ts'
import type { NothingFoundProps } from './nothing-found.tsx'

/** No event fits all that is chosen: where it was searched, and which one thing to give up. */
export class NothingFits extends Component<NothingFoundProps> {
  readonly #hint = relaxModel(this.props.store)

  render(props: NothingFoundProps): ComponentChild {
    const { store, locale, words } = props
    return (
      <div class="notice">
        <p>{words.nothing}</p>
        <p>{words.searched(daysText(store, locale), chipsText(props))}</p>
        {this.#relaxButton()}
      </div>
    )
  }

  #relaxButton(): ComponentChild {
    const hint = this.#hint.value
    if (!hint) return null
    const { choice } = this.props.store
    const { words } = this.props
    return (
      <button
        onClick={({ currentTarget }) => {
          const section = currentTarget.closest('section')
          keepFocus(
            section,
            () => choice.drop(hint.drop),
            () => section?.querySelector('.found') ?? null,
          )
        }}
      >
        {words.relax(hintName(hint.drop, choice.text.value, words), hint.count)}
      </button>
    )
  }
}

function chipsText({ store: { choice }, locale, words }: NothingFoundProps): string {
  return locale.messages.joined(choice.chips.value.map(chip => chipWord(chip, locale, words)))
}

/** A list may have gone on beyond the days of its title. */
function daysText(store: BrowseStore, locale: Locale): string {
  const { answer, place, today } = store
  const window = answer.page.value?.window
  if (!window || !isList(store)) return viewTitleText(place.title.value, today.value, locale)
  return viewTitleText({ kind: 'days', first: window.start, last: addDays(window.end, -1) }, today.value, locale)
}

function hintName(drop: FilterName | 'text', text: string, words: BrowseWords): string {
  if (drop === 'text') return words.theSearch(text)
  return isTrait(drop) ? words.traits[drop] : words.facets[drop]
}

const isTrait = (name: FilterName): name is TraitName => traitNames.some(trait => trait === name)
