import type { Instant, Occurrence } from '@library-catalyst/core'
import type { RegistrationStatus } from '@library-catalyst/core/rest/routes'
import type { RegistrationKey } from '../registration/registration.ts'
import type { Database } from '../storage/database.ts'

/** Somebody who has registered, and for what. */
export interface Registered {
  readonly name: string
  readonly email: string
  readonly partySize: number
  readonly status: RegistrationStatus
  readonly offeredUntil: Instant | undefined
  /** Undefined if the calendar has it no more. */
  readonly occurrence: Occurrence | undefined
}

export async function findRegistered(
  reader: Database,
  { library, id }: RegistrationKey,
): Promise<Registered | undefined> {
  const row = await reader
    .selectFrom('registration as registered')
    .leftJoin('occurrence', join =>
      join
        .onRef('occurrence.library_id', '=', 'registered.library_id')
        .onRef('occurrence.id', '=', 'registered.occurrence_id'),
    )
    .select(['name', 'email', 'party_size', 'status', 'offered_until', 'document'])
    .where('registered.library_id', '=', library)
    .where('registered.id', '=', id)
    .executeTakeFirst()
  return (
    row && {
      name: row.name,
      email: row.email,
      partySize: row.party_size,
      status: row.status,
      offeredUntil: row.offered_until ?? undefined,
      occurrence: row.document === null ? undefined : (JSON.parse(row.document) as Occurrence),
    }
  )
}
