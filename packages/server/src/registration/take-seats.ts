import type { Instant } from '@library-catalyst/core'
import { type RawBuilder, sql } from 'kysely'
import type { Database } from '../storage/database.ts'
import type { EventKey, Refusal } from './registration.ts'

/** A place in the order of an event. */
export interface SeatDecision {
  readonly number: number
  /** 0 if the party waits. */
  readonly given: number
  /** Parties in the waiting list, this one included. */
  readonly waiting: number
}

interface Party extends EventKey {
  readonly size: number
  readonly now: Instant
  /** When one cannot register any more, if the library says nothing else. */
  readonly eventStarts: Instant
}

/**
 * Give seats to a party, or a number in the waiting list, in one statement: the database looks and takes in one step, and
 * holds the event's row until the transaction ends. To count first and to write then would give the last seat to
 * everybody who counted before anybody wrote.
 *
 * @returns undefined if it was given neither
 */
export async function takeSeats(
  transaction: Database,
  { library, event, size, now, eventStarts }: Party,
): Promise<SeatDecision | undefined> {
  const fits: RawBuilder<boolean> = sql`(capacity is null or taken + ${size} <= capacity)`
  const { rows } = await sql<SeatDecision>`update event_seats set
      taken = taken + case when ${fits} then ${size} else 0 end,
      waiting = waiting + case when ${fits} then 0 else 1 end,
      last_given = case when ${fits} then ${size} else 0 end,
      last_number = last_number + 1,
      starts_at = ${eventStarts}
    where library_id = ${library} and occurrence_id = ${event}
      and (opens_at is null or opens_at <= ${now}) and coalesce(closes_at, ${eventStarts}) > ${now}
      and max_party >= ${size}
      and (${fits} or (has_waiting_list = 1 and capacity >= ${size}))
    returning last_number as number, last_given as given, waiting`.execute(transaction)
  return rows[0]
}

/** Why `takeSeats` gave neither. */
export async function whyNoSeats(
  transaction: Database,
  { library, event, size, now, eventStarts }: Party,
): Promise<Refusal> {
  const row = await transaction
    .selectFrom('event_seats')
    .select(['capacity', 'max_party', 'opens_at', 'closes_at'])
    .where('library_id', '=', library)
    .where('occurrence_id', '=', event)
    .executeTakeFirst()
  if (!row) return 'unknown'
  if (row.opens_at !== null && row.opens_at > now) return 'not-open'
  if ((row.closes_at ?? eventStarts) <= now) return 'closed'
  // A room without seats is full for everybody.
  const room = row.capacity === null || row.capacity === 0 ? Infinity : row.capacity
  return size > Math.min(row.max_party, room) ? 'party-too-large' : 'full'
}
