import type { Instant } from '@library-catalyst/core'
import type { Database } from '../storage/database.ts'
import { librarySecret } from './library-secret.ts'
import { personKey } from './person-key.ts'

/** Two people, by their addresses. */
export type Pair = readonly [string, string]

/** Keep two people apart, both ways and until one of them is forgotten. */
export async function blockPair(transaction: Database, library: string, pair: Pair, now: Instant): Promise<void> {
  const [lower, higher] = await pairKeys(transaction, library, pair, now)
  await transaction
    .insertInto('block')
    .values({ library_id: library, lower_key: lower, higher_key: higher, created_at: now })
    .onConflict(conflict => conflict.columns(['library_id', 'lower_key', 'higher_key']).doNothing())
    .execute()
}

/** Whichever of the two asked for it; nobody is told who did, or that it is so. */
export async function isBlocked(database: Database, library: string, pair: Pair, now: Instant): Promise<boolean> {
  const [lower, higher] = await pairKeys(database, library, pair, now)
  const row = await database
    .selectFrom('block')
    .select('created_at')
    .where('library_id', '=', library)
    .where('lower_key', '=', lower)
    .where('higher_key', '=', higher)
    .executeTakeFirst()
  return row !== undefined
}

/** Those of the addresses with whom the person is kept apart, for lists and for matching. */
export async function blockedAmong(
  database: Database,
  library: string,
  person: string,
  others: readonly string[],
  now: Instant,
): Promise<ReadonlySet<string>> {
  const secret = await blockSecret(database, library, now)
  const apart = new Set(await partnersOf(database, library, personKey(secret, person)))
  return new Set(others.filter(other => apart.has(personKey(secret, other))))
}

/** Part of erasing a person. @returns how many blocks ended by that */
export async function forgetBlocks(
  transaction: Database,
  library: string,
  address: string,
  now: Instant,
): Promise<number> {
  const key = personKey(await blockSecret(transaction, library, now), address)
  const { numDeletedRows } = await transaction
    .deleteFrom('block')
    .where('library_id', '=', library)
    .where(eb => eb.or([eb('lower_key', '=', key), eb('higher_key', '=', key)]))
    .executeTakeFirstOrThrow()
  return Number(numDeletedRows)
}

const blockSecret = (database: Database, library: string, now: Instant) =>
  librarySecret(database, library, 'block', now)

async function pairKeys(database: Database, library: string, [one, other]: Pair, now: Instant): Promise<Pair> {
  const secret = await blockSecret(database, library, now)
  const [first, second] = [personKey(secret, one), personKey(secret, other)]
  return first < second ? [first, second] : [second, first]
}

async function partnersOf(reader: Database, library: string, key: string): Promise<readonly string[]> {
  const rows = await reader
    .selectFrom('block')
    .select(['lower_key', 'higher_key'])
    .where('library_id', '=', library)
    .where(eb => eb.or([eb('lower_key', '=', key), eb('higher_key', '=', key)]))
    .execute()
  return rows.map(row => (row.lower_key === key ? row.higher_key : row.lower_key))
}
