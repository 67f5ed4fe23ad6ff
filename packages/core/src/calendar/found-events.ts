import { computed, createModel, effect, type ReadonlySignal, signal } from '@preact/signals-core'
import type { FilterChoice } from './filter-choice.ts'
import { activeFilters, passesFilter } from './facets.ts'
import type { Occurrence } from './occurrence.ts'
import { createOccurrenceIndex } from './occurrence-index.ts'
import type { QueryAnswer } from './query-answer.ts'
import { searchWords } from './search-text.ts'

type Chosen = Pick<FilterChoice, 'text' | 'filters' | 'locked'>

/** What of an answer the search leaves. Each is worked out when it is looked at, and something in it has changed. */
export const FoundEvents = /* @__PURE__ */ createModel(
  ({ page, request }: Pick<QueryAnswer, 'page' | 'request'>, { text, filters, locked }: Chosen) => {
    const items = computed(() => page.value?.items ?? [])
    const index = computed(() => createOccurrenceIndex(items.value))
    /** Spaces behind a word find nothing else, and should redraw nothing. */
    const wanted = computed(() => searchWords(text.value).join(' ') || undefined)
    const matchesText = computed(() => (wanted.value ? index.value.find(wanted.value.split(' ')) : undefined))
    const occurrences = computed(() => {
      const [matches, asked] = [matchesText.value, filters.value]
      const active = activeFilters(asked)
      return items.value.filter(
        (item, at) => (matches?.(at) ?? true) && active.every(name => passesFilter(item, asked, name)),
      )
    })
    const isNarrowed = narrowness(request, locked)
    const isWhole = computed(() => page.value !== undefined && page.value.cursor === undefined && !isNarrowed.value)
    const lastWide = signal<readonly Occurrence[]>([])
    effect(() => {
      if (!isNarrowed.value) lastWide.value = items.value
    })

    return {
      /** In the order of the list. */
      occurrences,
      /** All that is on in these days is here. */
      isWhole,
      /** The other side has left out what the search does not want. */
      isNarrowed,
      /** What can be chosen from: the answer, or the last one that nothing was left out of. */
      wide: computed(() => (isNarrowed.value ? lastWide.value : items.value)),
      /** Whether the searched text matches the event at a position of the answer; nothing if none is searched. */
      matchesText,
      /** Get ready for a search, in idle moments; see `OccurrenceIndex`. */
      readSome: (count: number): boolean => index.value.readSome(count),
    }
  },
)
export type FoundEvents = InstanceType<typeof FoundEvents>

/** Whether the other side was asked for more than what is locked, and left out the rest. */
function narrowness(request: QueryAnswer['request'], locked: Chosen['locked']): ReadonlySignal<boolean> {
  return computed(() => {
    const { text, filters = {} } = request.value.value?.query ?? {}
    return text !== undefined || JSON.stringify(filters) !== JSON.stringify(locked.value)
  })
}
