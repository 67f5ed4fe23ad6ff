import { addDays, dateOf, type DateRange, type IsoDate } from '../time/iso-date.ts'
import { lastDate } from './event-days.ts'
import type { Occurrence } from './occurrence.ts'

export interface AgendaDay {
  readonly date: IsoDate
  readonly isToday: boolean
  readonly occurrences: readonly Occurrence[]
}

/**
 * Lay occurrences out by local day: a two-day event shows twice, an empty day not at all.
 *
 * @param occurrences by start, as adapters give them
 */
export function agendaDays(
  occurrences: readonly Occurrence[],
  window: DateRange,
  today: IsoDate,
): readonly AgendaDay[] {
  const byDate = new Map<IsoDate, Occurrence[]>()
  for (const occurrence of occurrences) {
    const first = dateOf(occurrence.start)
    const last = lastDate(occurrence.start, occurrence.end)
    for (let date = first < window.start ? window.start : first; date <= last && date < window.end;) {
      const onDay = byDate.get(date)
      if (onDay) onDay.push(occurrence)
      else byDate.set(date, [occurrence])
      // Most events end here: of a year of them, the next date is reckoned for few.
      if (date === last) break
      date = addDays(date, 1)
    }
  }
  return [...byDate]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([date, onDay]) => ({ date, isToday: date === today, occurrences: onDay }))
}
