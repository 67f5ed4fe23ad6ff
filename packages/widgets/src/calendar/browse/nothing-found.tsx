import {
  addDays,
  type BrowseStore,
  type BrowseWords,
  type FilterName,
  type Locale,
  type TraitName,
  traitNames,
  viewTitleText,
} from '@library-catalyst/core'
import type { ComponentChild } from 'preact'
import { NoEvents } from '../list-states.tsx'
import { chipWord } from './filter-word.ts'
import { keepFocus } from './keep-focus.ts'

interface NothingFoundProps {
  readonly store: BrowseStore
  readonly locale: Locale
  readonly words: BrowseWords
}

/** Where nothing is left: what was searched, and which one thing to give up. Where nothing is on: that. */
export function NothingFound(props: NothingFoundProps): ComponentChild {
  const { store, locale, words } = props
  const { answer, found, choice, place, isAnswered } = store
  const { state } = answer.request.value
  if (!answer.page.value || found.occurrences.value.length > 0) return null
  // The other side may find what is not here.
  if (!isAnswered.value && state !== 'failed') return null
  if (choice.chips.value.length === 0)
    return isList(store) ? <NoEvents days={place.window.value.days} messages={locale.messages} /> : null
  return (
    <div class="notice">
      <p>{words.nothing}</p>
      <p>{words.searched(daysText(store, locale), chipsText(props))}</p>
      <RelaxButton store={store} words={words} />
    </div>
  )
}

function RelaxButton({ store: { found, choice }, words }: Omit<NothingFoundProps, 'locale'>): ComponentChild {
  const hint = found.relax.value
  if (!hint) return null
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

const isList = ({ place: { view } }: BrowseStore): boolean => view.value === 'list' || view.value === 'cards'

function hintName(drop: FilterName | 'text', text: string, words: BrowseWords): string {
  if (drop === 'text') return words.theSearch(text)
  return isTrait(drop) ? words.traits[drop] : words.facets[drop]
}

const isTrait = (name: FilterName): name is TraitName => traitNames.some(trait => trait === name)
