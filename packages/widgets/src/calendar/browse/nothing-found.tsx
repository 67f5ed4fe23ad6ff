import { type BrowseStore, type BrowseWords, type FilterName, type TraitName, traitNames } from '@library-catalyst/core'
import type { ComponentChild } from 'preact'

interface NothingFoundProps {
  readonly store: BrowseStore
  readonly words: BrowseWords
}

/** Why nothing is there, and which one thing to give up. */
export function NothingFound({ store: { found, choice }, words }: NothingFoundProps): ComponentChild {
  const hint = found.relax.value
  return (
    <div class="notice">
      <p>{words.nothing}</p>
      {hint && (
        <button onClick={() => choice.drop(hint.drop)}>
          {words.relax(hintName(hint.drop, choice.text.value, words), hint.count)}
        </button>
      )}
    </div>
  )
}

function hintName(drop: FilterName | 'text', text: string, words: BrowseWords): string {
  if (drop === 'text') return words.theSearch(text)
  return isTrait(drop) ? words.traits[drop] : words.facets[drop]
}

const isTrait = (name: FilterName): name is TraitName => traitNames.some(trait => trait === name)
