import type { AgendaDay, IsoDate, Occurrence } from '@library-catalyst/core'

export interface DatedEvent {
  readonly occurrence: Occurrence
  /** The first of its days that is shown. */
  readonly date: IsoDate
}

/** Each event once, where a list by days has it on every day that it lasts. */
export function eventsOnce(days: readonly AgendaDay[]): readonly DatedEvent[] {
  const firsts = new Map<string, DatedEvent>()
  for (const { date, occurrences } of days)
    for (const occurrence of occurrences)
      if (!firsts.has(occurrence.id)) firsts.set(occurrence.id, { occurrence, date })
  return [...firsts.values()]
}
