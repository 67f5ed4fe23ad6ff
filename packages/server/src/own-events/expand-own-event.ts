import { expandFeed, readFeed } from '@library-catalyst/adapters/ical'
import type { DateRange, Instant, Occurrence } from '@library-catalyst/core'
import { describeOwnEvent } from './describe-own-event.ts'
import { publicDateId, publicEventId, ruleDateOf } from './own-event-id.ts'
import { ownEventText, type PlacedDraft } from './own-event-text.ts'

export interface PlacedEvent {
  readonly id: string
  readonly draft: PlacedDraft
  readonly updatedAt: Instant
}

/** The occurrences of an own event that touch the window, with the ids that the public sees, by start. */
export function expandOwnEvent({ id, draft, updatedAt }: PlacedEvent, window: DateRange): readonly Occurrence[] {
  const { occurrences } = expandFeed(readFeed(ownEventText(id, draft)), window, { timeZone: draft.timeZone })
  return occurrences.map(occurrence => {
    const date = ruleDateOf(occurrence)
    const { start, end, startInstant, endInstant, timeZone, status, series } = occurrence
    return {
      id: date === undefined ? publicEventId(id) : publicDateId(id, date),
      start,
      end,
      startInstant,
      endInstant,
      timeZone,
      ...(series && { series: { ...series, id: publicEventId(id) } }),
      ...describeOwnEvent(draft, { date, status, startInstant, start }),
      updatedAt,
    }
  })
}
