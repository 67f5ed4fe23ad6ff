import type { Instant } from '@library-catalyst/core'
import type { StaffRegistration, StaffRegistrationPage } from '@library-catalyst/core/rest/routes'
import { type Selectable, sql } from 'kysely'
import { cancelRegistration } from '../registration/change-registration.ts'
import type { RegistrationKey } from '../registration/registration.ts'
import type { RegistrationHooks } from '../registration/registration-hooks.ts'
import type { Database, RegistrationTable } from '../storage/database.ts'
import { type Position, readPosition, writePosition } from './list-position.ts'

/** What selects registrations of a library. */
export interface RegistrationQuery {
  readonly library: string
  /** The id of an occurrence; all if left out. */
  readonly event?: string
  /** Letters that the name has in it, or a number. */
  readonly text?: string
}

const pageSize = 100

/** By event, in the order in which they registered. */
export async function listRegistrations(
  reader: Database,
  query: RegistrationQuery,
  cursor?: string,
): Promise<StaffRegistrationPage> {
  const after = cursor === undefined ? undefined : readPosition(cursor)
  const found = await select(reader, query, after)
    .limit(pageSize + 1)
    .execute()
  const rows = found.slice(0, pageSize)
  const last = rows.at(-1)
  return {
    items: rows.map(toRegistration),
    ...(last && found.length > pageSize && { cursor: writePosition([last.occurrence_id, last.number]) }),
    ...(query.event !== undefined && { counts: await countSeats(reader, query.library, query.event) }),
  }
}

/** All of them, for a file. */
export async function everyRegistration(reader: Database, query: RegistrationQuery): Promise<StaffRegistration[]> {
  return (await select(reader, query).execute()).map(toRegistration)
}

async function findRegistration(
  reader: Database,
  { library, id }: RegistrationKey,
): Promise<StaffRegistration | undefined> {
  const row = await reader
    .selectFrom('registration')
    .selectAll()
    .where('library_id', '=', library)
    .where('id', '=', id)
    .executeTakeFirst()
  return row && toRegistration(row)
}

/** @returns the registration, or undefined if there is none with a seat */
export async function checkIn(
  transaction: Database,
  { library, id }: RegistrationKey,
  at: Instant | null,
): Promise<StaffRegistration | undefined> {
  const row = await transaction
    .updateTable('registration')
    .set({ checked_in_at: at })
    .where('library_id', '=', library)
    .where('id', '=', id)
    .where('status', '=', 'confirmed')
    .returningAll()
    .executeTakeFirst()
  return row && toRegistration(row)
}

/** @returns undefined if there was nothing to cancel, or no more */
export async function cancelForPatron(
  transaction: Database,
  key: RegistrationKey,
  { onMovedUp }: RegistrationHooks,
  now: Instant,
): Promise<StaffRegistration | undefined> {
  const { isDone, movedUp } = await cancelRegistration(transaction, key, { because: 'staff', now })
  await onMovedUp(transaction, movedUp, now)
  return isDone ? findRegistration(transaction, key) : undefined
}

function select(reader: Database, { library, event, text = '' }: RegistrationQuery, after?: Position) {
  return reader
    .selectFrom('registration')
    .selectAll()
    .where('library_id', '=', library)
    .$if(event !== undefined, query => query.where('occurrence_id', '=', event as string))
    .$if(text !== '', query => query.where(matches(text)))
    .$if(after !== undefined, query =>
      query.where(eb =>
        eb(eb.refTuple('occurrence_id', 'number'), '>', eb.tuple(after?.[0] ?? '', Number(after?.[1]))),
      ),
    )
    .orderBy('occurrence_id')
    .orderBy('number')
}

const like = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&')}%`

/** SQLite folds ASCII alone, so what was typed is looked for as it is, too. */
function matches(text: string) {
  const byName = sql<boolean>`(lower(name) like ${like(text.toLowerCase())} escape '\\' or name like ${like(text)} escape '\\')`
  return /^\d{1,6}$/.test(text) ? sql<boolean>`(number = ${Number(text)} or ${byName})` : byName
}

async function countSeats(reader: Database, library: string, event: string) {
  const rows = await reader
    .selectFrom('registration')
    .select(['status', eb => eb.fn.sum<number | string>('party_size').as('seats')])
    .select(eb => eb.case().when('checked_in_at', 'is', null).then(0).else(1).end().as('is_here'))
    .where('library_id', '=', library)
    .where('occurrence_id', '=', event)
    .where('status', '!=', 'cancelled')
    .groupBy(['status', 'is_here'])
    .execute()
  const sum = (chosen: typeof rows) => chosen.reduce((total, { seats }) => total + Number(seats), 0)
  return {
    confirmed: sum(rows.filter(({ status }) => status !== 'waiting')),
    checkedIn: sum(rows.filter(({ status, is_here }) => status === 'confirmed' && is_here === 1)),
    waiting: sum(rows.filter(({ status }) => status === 'waiting')),
  }
}

function toRegistration(row: Selectable<RegistrationTable>): StaffRegistration {
  return {
    id: row.id,
    event: row.occurrence_id,
    number: row.number,
    name: row.name,
    partySize: row.party_size,
    status: row.status,
    createdAt: row.created_at,
    ...(row.offered_until !== null && { offeredUntil: row.offered_until }),
    isContactConfirmed: row.confirm_by === null || row.contact_confirmed_at !== null,
    ...(row.checked_in_at !== null && { checkedInAt: row.checked_in_at }),
    answers: JSON.parse(row.answers) as Record<string, string>,
    ...(row.access_needs !== null && { accessNeeds: row.access_needs }),
  }
}
