import {
  type BrowseWords,
  type FacetName,
  type FilterChoice,
  type FilterCounts,
  type FilterName,
  type Messages,
  type TraitName,
  traitNames,
} from '@library-catalyst/core'
import type { ComponentChild } from 'preact'
import { filterWord } from './filter-word.ts'

interface FilterPanelProps {
  readonly choice: FilterChoice
  readonly counts: FilterCounts
  /** Which filters the page offers, in this order. */
  readonly offered: readonly FilterName[]
  readonly messages: Messages
  readonly words: BrowseWords
}

/** What can be chosen, each with the number of events that it would leave. */
export function FilterPanel({ choice, counts, offered, messages, words }: FilterPanelProps): ComponentChild {
  const facets = offered.filter((name): name is FacetName => !isTrait(name) && counts.facets[name].length > 0)
  const traits = offered.filter(isTrait).filter(trait => counts.traits[trait] > 0 || choice.own.value[trait])
  return (
    <div class="filters" id="filters">
      {facets.map(facet => (
        <fieldset key={facet}>
          <legend>{words.facets[facet]}</legend>
          {counts.facets[facet].map(({ word, count, isChosen }) => (
            <Choice key={word} isChosen={isChosen} count={count} onChange={() => choice.toggleWord(facet, word)}>
              {filterWord(facet, word, messages, words)}
            </Choice>
          ))}
        </fieldset>
      ))}
      {traits.length > 0 && (
        <fieldset>
          {traits.map(trait => (
            <Choice
              key={trait}
              isChosen={choice.own.value[trait] === true}
              count={counts.traits[trait]}
              onChange={() => choice.toggleTrait(trait)}
            >
              {words.traits[trait]}
            </Choice>
          ))}
        </fieldset>
      )}
    </div>
  )
}

interface ChoiceProps {
  readonly isChosen: boolean
  readonly count: number
  readonly onChange: () => void
  readonly children: string
}

function Choice({ isChosen, count, onChange, children }: ChoiceProps): ComponentChild {
  return (
    <label class="choice">
      <input type="checkbox" checked={isChosen} onChange={onChange} />
      <span dir="auto">{children}</span> <span class="count">{count}</span>
    </label>
  )
}

const isTrait = (name: FilterName): name is TraitName => traitNames.some(trait => trait === name)
