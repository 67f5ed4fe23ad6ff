import { computed, type ReadonlySignal } from '@preact/signals-core'
import { type AgendaDay, agendaDays } from './agenda.ts'
import type { BrowseStore } from './browse-store.ts'

/** Lists and cards: the days that have events, among all that was fetched. */
export function agendaModel({ answer, found, today }: BrowseStore): ReadonlySignal<readonly AgendaDay[]> {
  return computed(() => {
    const window = answer.page.value?.window
    return window ? agendaDays(found.occurrences.value, window, today.value) : []
  })
}
