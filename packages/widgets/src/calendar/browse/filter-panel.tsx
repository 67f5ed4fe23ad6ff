import {
  type BrowseStore,
  type BrowseWords,
  countsModel,
  type FacetName,
  type FilterName,
  type Locale,
  type TraitName,
  traitNames,
} from '@library-catalyst/core'
import { Component, type ComponentChild } from 'preact'
import { FacetChoices } from './facet-choices.tsx'
import { FilterOption } from './filter-option.tsx'

export interface FilterPanelProps {
  readonly store: BrowseStore
  /** Which filters the page offers, in this order. */
  readonly offered: readonly FilterName[]
  readonly locale: Locale
  readonly words: BrowseWords
}

/** What can be chosen, each with the number of events that it would leave, where that is known. */
export class FilterPanel extends Component<FilterPanelProps> {
  readonly #counts = countsModel(this.props.store)

  render({ store: { choice, found }, offered, locale, words }: FilterPanelProps): ComponentChild {
    const counts = this.#counts.value
    const hasNumbers = found.isWhole.value
    const free = offered.filter(name => !(name in choice.locked.value))
    const facets = free.filter((name): name is FacetName => !isTrait(name) && counts.facets[name].length > 0)
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
        {this.#traits(free.filter(isTrait))}
      </div>
    )
  }

  #traits(offered: readonly TraitName[]): ComponentChild {
    const { store, words } = this.props
    const { choice, found } = store
    const counts = this.#counts.value.traits
    const hasNumbers = found.isWhole.value
    // What was published lies mostly in the past, which is not here yet: how much it is shows when it is chosen.
    const isUseful = (trait: TraitName) => trait === 'materials' || !hasNumbers || counts[trait] > 0
    const traits = offered.filter(trait => isUseful(trait) || choice.own.value[trait])
    if (traits.length === 0) return null
    return (
      <fieldset>
        {traits.map(trait => (
          <FilterOption
            key={trait}
            isChosen={choice.own.value[trait] === true}
            count={hasNumbers && trait !== 'materials' ? counts[trait] : undefined}
            onChange={() => choice.toggleTrait(trait)}
          >
            {words.traits[trait]}
          </FilterOption>
        ))}
      </fieldset>
    )
  }
}

const isTrait = (name: FilterName): name is TraitName => traitNames.some(trait => trait === name)
