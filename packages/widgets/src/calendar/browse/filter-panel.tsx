import {
  type BrowseStore,
  type BrowseWords,
  type FacetName,
  type FilterName,
  type Locale,
  type TraitName,
  traitNames,
} from '@library-catalyst/core'
import type { ComponentChild } from 'preact'
import { FacetChoices } from './facet-choices.tsx'
import { FilterOption } from './filter-option.tsx'

interface FilterPanelProps {
  readonly store: BrowseStore
  /** Which filters the page offers, in this order. */
  readonly offered: readonly FilterName[]
  readonly locale: Locale
  readonly words: BrowseWords
}

/** What can be chosen, each with the number of events that it would leave, where that is known. */
export function FilterPanel({ store: { choice, found }, offered, locale, words }: FilterPanelProps): ComponentChild {
  const counts = found.counts.value
  const hasNumbers = found.isWhole.value
  const free = offered.filter(name => !(name in choice.locked.value))
  const facets = free.filter((name): name is FacetName => !isTrait(name) && counts.facets[name].length > 0)
  const traits = free.filter(isTrait).filter(trait => isUseful(trait) || choice.own.value[trait])
  return (
    <div class="filters" id="filters">
      {facets.map(facet => (
        <FacetChoices
          key={facet}
          facet={facet}
          counts={counts.facets[facet]}
          hasNumbers={hasNumbers}
          onToggle={choice.toggleWord}
          locale={locale}
          words={words}
        />
      ))}
      {traits.length > 0 && (
        <fieldset>
          {traits.map(trait => (
            <FilterOption
              key={trait}
              isChosen={choice.own.value[trait] === true}
              count={hasNumbers && trait !== 'materials' ? counts.traits[trait] : undefined}
              onChange={() => choice.toggleTrait(trait)}
            >
              {words.traits[trait]}
            </FilterOption>
          ))}
        </fieldset>
      )}
    </div>
  )

  /** What was published lies mostly in the past, which is not here yet: how much it is shows when it is chosen. */
  function isUseful(trait: TraitName): boolean {
    return trait === 'materials' || !hasNumbers || counts.traits[trait] > 0
  }
}

const isTrait = (name: FilterName): name is TraitName => traitNames.some(trait => trait === name)
