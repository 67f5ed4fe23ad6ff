import { type Instant, toInstant } from '@library-catalyst/core'
import { sql } from 'kysely'
import type { Database } from '../storage/database.ts'
import type { EventKey, MovedUp } from './registration.ts'

/**
 * Give free seats to those who wait, in order; a party that is too large for what is left waits on, and does not keep the
 * next from moving up. Once one cannot register any more, nobody does. The event's row must be held by this transaction.
 */
export async function moveUp(transaction: Database, event: EventKey, now: Instant): Promise<readonly MovedUp[]> {
  const moved: MovedUp[] = []
  for (;;) {
    const next = await moveNextUp(transaction, event, now)
    if (!next) return moved
    moved.push(next)
  }
}

/** Whoever registers may do so until then, and whoever waits may move up. */
const closes = sql<Instant>`coalesce(seats.closes_at, seats.starts_at)`

async function moveNextUp(
  transaction: Database,
  { library, event }: EventKey,
  now: Instant,
): Promise<MovedUp | undefined> {
  const next = await transaction
    .selectFrom('registration as waiting')
    .innerJoin('event_seats as seats', join =>
      join
        .onRef('seats.library_id', '=', 'waiting.library_id')
        .onRef('seats.occurrence_id', '=', 'waiting.occurrence_id'),
    )
    .select(['waiting.id', 'waiting.party_size', 'seats.offer_minutes', closes.as('closes')])
    .where('waiting.library_id', '=', library)
    .where('waiting.occurrence_id', '=', event)
    .where('waiting.status', '=', 'waiting')
    .where(closes, '>', now)
    // Who has not answered the mail yet may not be who they say.
    .where(eb => eb.or([eb('waiting.confirm_by', 'is', null), eb('waiting.contact_confirmed_at', 'is not', null)]))
    .where(eb =>
      eb.or([
        eb('seats.capacity', 'is', null),
        eb('waiting.party_size', '<=', eb('seats.capacity', '-', eb.ref('seats.taken'))),
      ]),
    )
    .orderBy('waiting.number')
    .limit(1)
    .executeTakeFirst()
  if (!next) return undefined

  const offeredUntil = next.offer_minutes === null ? undefined : endOfOffer(now, next.offer_minutes, next.closes)
  await transaction
    .updateTable('event_seats')
    .set(eb => ({ taken: eb('taken', '+', next.party_size), waiting: eb('waiting', '-', 1) }))
    .where('library_id', '=', library)
    .where('occurrence_id', '=', event)
    .execute()
  await transaction
    .updateTable('registration')
    .set({ status: offeredUntil === undefined ? 'confirmed' : 'offered', offered_until: offeredUntil ?? null })
    .where('library_id', '=', library)
    .where('id', '=', next.id)
    .execute()
  return { library, id: next.id, ...(offeredUntil !== undefined && { offeredUntil }) }
}

/** Nobody is left to say yes to an event that has begun. */
function endOfOffer(now: Instant, minutes: number, closes: Instant): Instant {
  const until = toInstant(Date.parse(now) + minutes * 60_000)
  return until < closes ? until : closes
}
