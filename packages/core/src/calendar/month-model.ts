import { computed, type ReadonlySignal } from '@preact/signals-core'
import type { BrowseStore } from './browse-store.ts'
import { type MonthWeek, monthWeeks } from './month-weeks.ts'

/**
 * The month around the date. Its days are there at once, its events when they come. Where the focus moves within it,
 * nothing is laid out again.
 */
export function monthModel({ found, place, today }: BrowseStore): ReadonlySignal<readonly MonthWeek[]> {
  const month = computed(() => `${place.date.value.slice(0, 7)}-01`)
  const firstWeekday = computed(() => place.settings.value.firstWeekday)
  return computed(() =>
    monthWeeks(found.occurrences.value, month.value, { today: today.value, firstWeekday: firstWeekday.value }),
  )
}
