import { randomBytes } from 'node:crypto'
import type { Instant } from '@library-catalyst/core'
import type { Database } from '../storage/database.ts'

/**
 * A random key of a library, made when it is first asked for. It is kept in the database, so that every server has the same
 * and a backup brings it back.
 *
 * @param name what it is for; two purposes never share a key
 * @returns 256 bits, base64url
 */
export async function librarySecret(database: Database, library: string, name: string, now: Instant): Promise<string> {
  const find = () =>
    database
      .selectFrom('library_secret')
      .select('value')
      .where('library_id', '=', library)
      .where('name', '=', name)
      .executeTakeFirst()
  const known = await find()
  if (known) return known.value
  await database
    .insertInto('library_secret')
    .values({ library_id: library, name, value: randomBytes(32).toString('base64url'), created_at: now })
    .onConflict(conflict => conflict.columns(['library_id', 'name']).doNothing())
    .execute()
  // Another server may have been quicker.
  const made = await find()
  if (!made) throw new Error('A key that was just written is not there')
  return made.value
}
