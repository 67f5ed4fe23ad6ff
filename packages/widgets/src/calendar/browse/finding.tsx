import type { BrowseStore, BrowseWords, FilterName, Locale } from '@library-catalyst/core'
import { signal } from '@preact/signals'
import { Component, type ComponentChild, createRef } from 'preact'
import { adoptStyles } from '../../element/style-sheet.ts'
import { lazyPart } from '../lazy-part.tsx'
import { Announcement } from './announcement.tsx'
import { FilterChips } from './filter-chips.tsx'
import type { FilterPanelProps } from './filter-panel.tsx'
import { findingCss } from './finding.css.ts'
import { keepFocus } from './keep-focus.ts'
import { SearchField } from './search-field.tsx'

const FilterPanelPart = lazyPart<FilterPanelProps>(async () => (await import('./filter-panel.tsx')).FilterPanel)

export interface FindingProps {
  readonly store: BrowseStore
  readonly hasSearch: boolean
  /** Which filters the page offers, in this order. */
  readonly filters: readonly FilterName[]
  readonly locale: Locale
  readonly words: BrowseWords
}

/** Search, filters, what of them is chosen, and how much that leaves. */
export class Finding extends Component<FindingProps> {
  readonly #showsFilters = signal(false)
  readonly #chosen = createRef<HTMLDivElement>()

  override componentDidMount(): void {
    if (this.#chosen.current) adoptStyles(this.#chosen.current, findingCss)
  }

  render({ store, hasSearch, filters, locale, words }: FindingProps): ComponentChild {
    const offered = filters.filter(name => !(name in store.choice.locked.value))
    const found = foundText(store, words)
    return (
      <div class="finding">
        {(hasSearch || offered.length > 0) && (
          <div class="ask">
            {hasSearch && <SearchField store={store} words={words} />}
            {offered.length > 0 && this.#filtersButton()}
          </div>
        )}
        {this.#showsFilters.value && (
          <FilterPanelPart store={store} offered={offered} locale={locale} words={words} messages={locale.messages} />
        )}
        <div class="chosen" ref={this.#chosen}>
          <p class="found" tabIndex={-1}>
            {found}
          </p>
          <FilterChips choice={store.choice} locale={locale} words={words} onTake={this.#takeBack} />
        </div>
        <Announcement text={found} />
      </div>
    )
  }

  #filtersButton(): ComponentChild {
    const { store, words } = this.props
    const chosen = store.choice.chips.value.filter(({ kind }) => kind !== 'text').length
    const toggle = () => (this.#showsFilters.value = !this.#showsFilters.value)
    return (
      <button aria-expanded={this.#showsFilters.value} aria-controls="filters" onClick={toggle}>
        {words.filters(chosen)}
      </button>
    )
  }

  /** The chip behind takes the focus, or what all of it leaves. */
  readonly #takeBack = (take: () => void, at: number): void => {
    const box = this.#chosen.current
    keepFocus(box, take, () => box?.querySelectorAll<HTMLElement>('.chip')[at] ?? box?.querySelector('.found') ?? null)
  }
}

/** How many events are left; of more than are here, how many so far. */
function foundText({ answer, found, isAnswered }: BrowseStore, words: BrowseWords): string | undefined {
  const page = answer.page.value
  if (!page) return undefined
  const { length } = found.occurrences.value
  return page.cursor === undefined && isAnswered.value ? words.found(length) : words.foundSoFar(length)
}
