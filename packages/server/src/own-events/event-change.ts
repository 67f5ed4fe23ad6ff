import type { Instant, Occurrence } from '@library-catalyst/core'
import type { MovedUp } from '../registration/registration.ts'
import type { Database } from '../storage/database.ts'

/** What staff did to an event. */
export interface EventChange {
  readonly library: string
  /** Of whoever did it. */
  readonly account: string
  readonly action: 'event-created' | 'event-changed' | 'event-deleted' | 'addition-changed'
  /** The id that patrons see. */
  readonly event: string
  readonly at: Instant
  /** Dates to come that are at another time or place now, or called off. */
  readonly dates: readonly DateChange[]
  /** Who moved up from a waiting list, because there are more seats. */
  readonly movedUp: readonly MovedUp[]
}

export interface DateChange {
  readonly before: Occurrence
  readonly after: Occurrence
}

/** Told of each change, in the transaction that makes it. */
export type EventChangeHook = (transaction: Database, change: EventChange) => Promise<void>

/** The dates to come that somebody who wants to go there has to be told about. */
export function changedDates(
  before: readonly Occurrence[],
  after: readonly Occurrence[],
  now: Instant,
): readonly DateChange[] {
  const known = new Map(before.map(occurrence => [occurrence.id, occurrence]))
  return after.flatMap(occurrence => {
    const old = known.get(occurrence.id)
    if (!old || old.endInstant <= now || whereabouts(old) === whereabouts(occurrence)) return []
    return [{ before: old, after: occurrence }]
  })
}

const whereabouts = ({ startInstant, endInstant, status, place, onlineUrl }: Occurrence): string =>
  JSON.stringify([startInstant, endInstant, status, place?.name, place?.room, place?.address, onlineUrl])
