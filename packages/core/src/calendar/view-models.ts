import { computed, type ReadonlySignal } from '@preact/signals-core'
import { toEpochDay } from '../time/iso-date.ts'
import { type AgendaDay, agendaDays } from './agenda.ts'
import type { BrowseStore } from './browse-store.ts'
import { type CountedDay, monthCounts } from './month-counts.ts'
import { type MonthWeek, monthWeeks } from './month-weeks.ts'
import { type WeekColumns, weekColumns } from './week-columns.ts'

// One function each, so that a page loads no view model but that of the view it shows. Where the focus moves within a
// month or a week, nothing is laid out again.

/** Lists and cards: the days that have events, among all that was fetched. */
export function agendaModel({ answer, found, today }: BrowseStore): ReadonlySignal<readonly AgendaDay[]> {
  return computed(() => {
    const window = answer.page.value?.window
    return window ? agendaDays(found.occurrences.value, window, today.value) : []
  })
}

/** The month around the date. Its days are there at once, its events when they come. */
export function monthModel(store: BrowseStore): ReadonlySignal<readonly MonthWeek[]> {
  return monthly(store, monthWeeks)
}

/** The month around the date, where there is room for numbers only. */
export function monthCountModel(store: BrowseStore): ReadonlySignal<readonly (readonly CountedDay[])[]> {
  return monthly(store, monthCounts)
}

/** The week around the date, or that day alone. */
export function columnModel({ found, place, today }: BrowseStore): ReadonlySignal<WeekColumns> {
  const start = computed(() => toEpochDay(place.window.value.start ?? today.value))
  const dayCount = computed(() => place.window.value.days)
  return computed(() =>
    weekColumns(found.occurrences.value, start.value, { today: today.value, dayCount: dayCount.value }),
  )
}

function monthly<Model>({ found, place, today }: BrowseStore, lay: (...args: Parameters<typeof monthWeeks>) => Model) {
  const month = computed(() => `${place.date.value.slice(0, 7)}-01`)
  const firstWeekday = computed(() => place.settings.value.firstWeekday)
  return computed(() =>
    lay(found.occurrences.value, month.value, { today: today.value, firstWeekday: firstWeekday.value }),
  )
}
