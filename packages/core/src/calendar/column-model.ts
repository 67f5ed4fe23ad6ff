import { computed, type ReadonlySignal } from '@preact/signals-core'
import { toEpochDay } from '../time/iso-date.ts'
import type { BrowseStore } from './browse-store.ts'
import { type WeekColumns, weekColumns } from './week-columns.ts'

/** The week around the date, or that day alone. Where the focus moves within it, nothing is laid out again. */
export function columnModel({ found, place, today }: BrowseStore): ReadonlySignal<WeekColumns> {
  const start = computed(() => toEpochDay(place.window.value.start ?? today.value))
  const dayCount = computed(() => place.window.value.days)
  return computed(() =>
    weekColumns(found.occurrences.value, start.value, { today: today.value, dayCount: dayCount.value }),
  )
}
