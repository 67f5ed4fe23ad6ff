import { computed, type ReadonlySignal } from '@preact/signals-core'
import { type AgendaDay, agendaDays } from './agenda.ts'
import type { BrowseStore } from './browse-store.ts'
import { type MonthWeek, monthWeeks } from './month-weeks.ts'

// Where the focus moves within a month, nothing is laid out again. Columns have a file of their own, so that a page that
// shows none loads none.

/** Lists and cards: the days that have events, among all that was fetched. */
export function agendaModel({ answer, found, today }: BrowseStore): ReadonlySignal<readonly AgendaDay[]> {
  return computed(() => {
    const window = answer.page.value?.window
    return window ? agendaDays(found.occurrences.value, window, today.value) : []
  })
}

/** The month around the date. Its days are there at once, its events when they come. */
export function monthModel({ found, place, today }: BrowseStore): ReadonlySignal<readonly MonthWeek[]> {
  const month = computed(() => `${place.date.value.slice(0, 7)}-01`)
  const firstWeekday = computed(() => place.settings.value.firstWeekday)
  return computed(() =>
    monthWeeks(found.occurrences.value, month.value, { today: today.value, firstWeekday: firstWeekday.value }),
  )
}
