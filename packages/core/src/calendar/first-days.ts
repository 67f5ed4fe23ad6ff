import type { AgendaDay } from './agenda.ts'

/** The first days that together have so many events: whole days, and one at least. The same array, if that is all. */
export function firstDays(days: readonly AgendaDay[], eventCount: number): readonly AgendaDay[] {
  let count = 0
  const end = days.findIndex(({ occurrences }) => (count += occurrences.length) >= eventCount)
  return end < 0 || end === days.length - 1 ? days : days.slice(0, end + 1)
}
