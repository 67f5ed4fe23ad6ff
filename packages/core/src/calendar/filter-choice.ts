import { computed, createModel, signal } from '@preact/signals-core'
import { toggleTrait, toggleWord, withoutFilter } from './edit-filters.ts'
import {
  type EventFilters,
  type FacetName,
  facetNames,
  type FilterName,
  type TraitName,
  traitNames,
} from './event-query.ts'
import { normalFilters } from './normal-filters.ts'
import { searchWords } from './search-text.ts'

/** Something chosen that a patron can take back by itself. */
export type FilterChip =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'word'; readonly facet: FacetName; readonly word: string }
  | { readonly kind: 'trait'; readonly trait: TraitName }

/** What a patron looks for. What the page has locked is always asked for, and cannot be changed here. */
export const FilterChoice = /* @__PURE__ */ createModel((preset: EventFilters, lockedFirst: EventFilters) => {
  const text = signal('')
  /** Where nobody has chosen anything else. */
  const usual = signal(normalFilters(preset))
  const own = signal(usual.peek())
  const locked = signal(normalFilters(lockedFirst))
  const filters = computed(() => normalFilters({ ...own.value, ...locked.value }))
  const chips = computed(() => chipsOf(text.value, own.value, locked.value))
  const isLocked = (name: FilterName) => name in locked.peek()

  return {
    text,
    usual,
    /** The patron's own, without what is locked. */
    own,
    locked,
    /** All that must hold. */
    filters,
    chips,
    search(wanted: string) {
      text.value = wanted
    },
    toggleWord(facet: FacetName, word: string) {
      if (!isLocked(facet)) own.value = toggleWord(own.peek(), facet, word)
    },
    toggleTrait(trait: TraitName) {
      if (!isLocked(trait)) own.value = toggleTrait(own.peek(), trait)
    },
    drop(name: FilterName | 'text') {
      if (name === 'text') text.value = ''
      else own.value = withoutFilter(own.peek(), name)
    },
    clear() {
      text.value = ''
      own.value = {}
    },
    /** Take everything over at once, as from an address. */
    choose(wanted: string, chosen: EventFilters) {
      text.value = wanted
      own.value = without(chosen, locked.peek())
    },
    /** The page begins with other filters now. A patron who has chosen something else keeps that. */
    begin(next: EventFilters) {
      const before = usual.peek()
      usual.value = normalFilters(next)
      if (JSON.stringify(own.peek()) === JSON.stringify(before)) own.value = usual.peek()
    },
    lock(filters: EventFilters) {
      locked.value = normalFilters(filters)
    },
  }
})
export type FilterChoice = InstanceType<typeof FilterChoice>

function without(filters: EventFilters, locked: EventFilters): EventFilters {
  return normalFilters(Object.fromEntries(Object.entries(filters).filter(([name]) => !(name in locked))))
}

function chipsOf(text: string, own: EventFilters, locked: EventFilters): readonly FilterChip[] {
  const words = facetNames
    .filter(facet => !(facet in locked))
    .flatMap(facet => (own[facet] ?? []).map((word): FilterChip => ({ kind: 'word', facet, word })))
  const traits = traitNames
    .filter(trait => own[trait] && !(trait in locked))
    .map((trait): FilterChip => ({ kind: 'trait', trait }))
  const searched: readonly FilterChip[] = searchWords(text).length > 0 ? [{ kind: 'text', text }] : []
  return [...searched, ...words, ...traits]
}
