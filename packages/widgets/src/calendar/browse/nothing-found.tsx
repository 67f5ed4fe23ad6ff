import type { BrowseStore, BrowseWords, Locale } from '@library-catalyst/core'
import type { ComponentChild } from 'preact'
import { lazyPart } from '../lazy-part.tsx'
import { NoEvents } from '../list-states.tsx'
import { isList } from './is-list.ts'

export interface NothingFoundProps {
  readonly store: BrowseStore
  readonly locale: Locale
  readonly words: BrowseWords
}

const NothingFits = lazyPart<NothingFoundProps>(async () => (await import('./nothing-fits.tsx')).NothingFits)

/** Where nothing is left: what was searched. Where nothing is on: that. */
export function NothingFound(props: NothingFoundProps): ComponentChild {
  const { store, locale } = props
  const { answer, found, choice, place, isAnswered } = store
  const { state } = answer.request.value
  if (!answer.page.value || found.occurrences.value.length > 0) return null
  // The other side may find what is not here.
  if (!isAnswered.value && state !== 'failed') return null
  if (choice.chips.value.length > 0) return <NothingFits {...props} messages={locale.messages} />
  return isList(store) ? <NoEvents days={place.window.value.days} messages={locale.messages} /> : null
}
