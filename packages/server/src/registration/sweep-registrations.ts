import { type Instant, toInstant } from '@library-catalyst/core'
import type { Database } from '../storage/database.ts'
import { inTransaction } from '../storage/in-transaction.ts'
import type { StorageEngine } from '../storage/storage-engine.ts'
import { type Cancellation, cancelRegistration, forgetUnconfirmed, isLapsed } from './change-registration.ts'
import type { RegistrationKey } from './registration.ts'
import type { RegistrationHooks } from './registration-hooks.ts'

/** How long the answer to a command is kept, in hours: whoever was offline for a day may still ask again. */
const keptHours = 48

export interface SweepCounts {
  readonly lapsedOffers: number
  readonly unconfirmed: number
  readonly accessNeeds: number
  readonly answers: number
}

/**
 * Several servers may do it at once: what one has done, the others find done. What has to be deleted goes first, so that
 * it does not stay where something else fails.
 */
export async function sweepRegistrations(
  engine: StorageEngine,
  { onMovedUp }: RegistrationHooks,
  now: Instant,
): Promise<SweepCounts> {
  const told: Told = async (transaction, { isDone, movedUp }) => {
    await onMovedUp(transaction, movedUp, now)
    return isDone
  }
  return {
    accessNeeds: await forgetAccessNeeds(engine, now),
    answers: await forgetAnswers(engine, now),
    unconfirmed: await forgetAllUnconfirmed(engine, told, now),
    lapsedOffers: await endOffers(engine, told, now),
  }
}

/** Whoever has to know of it is told. Resolves to whether there was anything to do. */
type Told = (transaction: Database, cancellation: Cancellation) => Promise<boolean>

async function endOffers({ reader, writer }: StorageEngine, told: Told, now: Instant): Promise<number> {
  const due = await reader
    .selectFrom('registration')
    .select(['library_id as library', 'id'])
    .where('offered_until', '<=', now)
    .where('status', '=', 'offered')
    .execute()
  const end = { because: 'offer-lapsed', now } as const
  return countDone(writer, due, async (transaction, key) =>
    told(transaction, await cancelRegistration(transaction, key, end, held => isLapsed(held, now))),
  )
}

async function forgetAllUnconfirmed({ reader, writer }: StorageEngine, told: Told, now: Instant): Promise<number> {
  const due = await reader
    .selectFrom('registration')
    .select(['library_id as library', 'id'])
    .where('confirm_by', '<=', now)
    .where('contact_confirmed_at', 'is', null)
    .execute()
  return countDone(writer, due, async (transaction, key) =>
    told(transaction, await forgetUnconfirmed(transaction, key, now)),
  )
}

/** @returns how many of them this server ended */
async function countDone(
  writer: Database,
  keys: readonly RegistrationKey[],
  end: (transaction: Database, key: RegistrationKey) => Promise<boolean>,
): Promise<number> {
  let done = 0
  for (const key of keys) {
    if (await inTransaction(writer, async transaction => end(transaction, key))) done++
  }
  return done
}

async function forgetAccessNeeds({ writer }: StorageEngine, now: Instant): Promise<number> {
  const { numUpdatedRows } = await writer
    .updateTable('registration')
    .set({ access_needs: null, access_needs_until: null })
    .where('access_needs_until', '<=', now)
    .executeTakeFirstOrThrow()
  return Number(numUpdatedRows)
}

async function forgetAnswers({ writer }: StorageEngine, now: Instant): Promise<number> {
  const { numDeletedRows } = await writer
    .deleteFrom('idempotent_answer')
    .where('created_at', '<', toInstant(Date.parse(now) - keptHours * 3_600_000))
    .executeTakeFirstOrThrow()
  return Number(numDeletedRows)
}
