import type { Instant } from '@library-catalyst/core'
import type { Selectable } from 'kysely'
import type { Database, RegistrationTable } from '../storage/database.ts'
import { moveUp } from './move-up.ts'
import type { CancelReason, MovedUp, RegistrationKey } from './registration.ts'

type HeldRegistration = Pick<
  Selectable<RegistrationTable>,
  'occurrence_id' | 'party_size' | 'status' | 'offered_until' | 'confirm_by' | 'contact_confirmed_at'
>

/**
 * Hold the row of the registration's event until the transaction ends: every change of a status happens under it, so
 * none can change between looking and writing.
 */
async function hold(transaction: Database, { library, id }: RegistrationKey): Promise<HeldRegistration | undefined> {
  const find = transaction
    .selectFrom('registration')
    .select(['occurrence_id', 'party_size', 'status', 'offered_until', 'confirm_by', 'contact_confirmed_at'])
    .where('library_id', '=', library)
    .where('id', '=', id)
  const seen = await find.executeTakeFirst()
  if (!seen) return undefined
  await transaction
    .updateTable('event_seats')
    .set(eb => ({ taken: eb.ref('taken') }))
    .where('library_id', '=', library)
    .where('occurrence_id', '=', seen.occurrence_id)
    .execute()
  return find.executeTakeFirst()
}

export interface Cancellation {
  /** False if there was nothing to cancel, or no more. */
  readonly isDone: boolean
  readonly movedUp: readonly MovedUp[]
}

const nothingToCancel: Cancellation = { isDone: false, movedUp: [] }

/** @param stillApplies asked while nothing can change any more */
export async function cancelRegistration(
  transaction: Database,
  key: RegistrationKey,
  { because, now }: { readonly because: CancelReason; readonly now: Instant },
  stillApplies: (held: HeldRegistration) => boolean = () => true,
): Promise<Cancellation> {
  const held = await hold(transaction, key)
  if (!held || held.status === 'cancelled' || !stillApplies(held)) return nothingToCancel
  await transaction
    .updateTable('registration')
    .set({
      status: 'cancelled',
      cancelled_at: now,
      cancelled_because: because,
      offered_until: null,
      access_needs: null,
      access_needs_until: null,
    })
    .where('library_id', '=', key.library)
    .where('id', '=', key.id)
    .execute()
  return { isDone: true, movedUp: await giveUpPlace(transaction, key.library, held, now) }
}

/** Delete a registration with all that it says about somebody whose mail nobody answered in time. */
export async function forgetUnconfirmed(
  transaction: Database,
  key: RegistrationKey,
  now: Instant,
): Promise<Cancellation> {
  const held = await hold(transaction, key)
  if (!held || !isUnconfirmed(held, now)) return nothingToCancel
  await transaction.deleteFrom('registration').where('library_id', '=', key.library).where('id', '=', key.id).execute()
  const hadPlace = held.status !== 'cancelled'
  return { isDone: true, movedUp: hadPlace ? await giveUpPlace(transaction, key.library, held, now) : [] }
}

/** To the next in line, if it was a seat. */
async function giveUpPlace(
  transaction: Database,
  library: string,
  { occurrence_id: event, status, party_size: size }: HeldRegistration,
  now: Instant,
): Promise<readonly MovedUp[]> {
  await transaction
    .updateTable('event_seats')
    .set(eb => (status === 'waiting' ? { waiting: eb('waiting', '-', 1) } : { taken: eb('taken', '-', size) }))
    .where('library_id', '=', library)
    .where('occurrence_id', '=', event)
    .execute()
  return moveUp(transaction, { library, event }, now)
}

/** @returns false if there is no such offer any more */
export async function acceptOffer(transaction: Database, key: RegistrationKey, now: Instant): Promise<boolean> {
  const held = await hold(transaction, key)
  if (held?.status !== 'offered' || isLapsed(held, now)) return false
  await transaction
    .updateTable('registration')
    .set({ status: 'confirmed', offered_until: null })
    .where('library_id', '=', key.library)
    .where('id', '=', key.id)
    .execute()
  return true
}

/** An offer that nobody took in time. */
export const isLapsed = ({ status, offered_until: until }: HeldRegistration, now: Instant): boolean =>
  status === 'offered' && until !== null && until <= now

const isUnconfirmed = (held: HeldRegistration, now: Instant): boolean =>
  held.confirm_by !== null && held.contact_confirmed_at === null && held.confirm_by <= now
