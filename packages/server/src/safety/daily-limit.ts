import type { Instant } from '@library-catalyst/core'
import type { Database } from '../storage/database.ts'
import { librarySecret } from './library-secret.ts'
import { personKey } from './person-key.ts'

export interface DailyTurn {
  readonly library: string
  /** What is counted, such as `first-contact`. */
  readonly action: string
  /** Who does it: an address. It is not kept, only a hash with a salt that is thrown away after the day. */
  readonly person: string
  /** How often in a day (UTC). */
  readonly most: number
}

/** Count one of a person's turns, unless they have had as many as they may. @returns whether they may */
export async function takeTurn(
  transaction: Database,
  { library, action, person, most }: DailyTurn,
  now: Instant,
): Promise<boolean> {
  const day = now.slice(0, 10)
  const salt = await librarySecret(transaction, library, `${saltPrefix}${day}`, now)
  if (most < 1) return false
  const counted = await transaction
    .insertInto('daily_limit')
    .values({ library_id: library, key: personKey(salt, `${action} ${person}`), day, times: 1 })
    .onConflict(conflict =>
      conflict
        .columns(['library_id', 'key'])
        .doUpdateSet(eb => ({ times: eb('daily_limit.times', '+', 1) }))
        .where('daily_limit.times', '<', most),
    )
    .returning('times')
    .executeTakeFirst()
  return counted !== undefined
}

const saltPrefix = 'daily-limit/'

/** Forget the days that are over, and the salts by which somebody could be looked for in them. */
export async function forgetTurns(writer: Database, now: Instant): Promise<number> {
  const today = now.slice(0, 10)
  await writer
    .deleteFrom('library_secret')
    .where('name', 'like', `${saltPrefix}%`)
    .where('name', '<', `${saltPrefix}${today}`)
    .execute()
  const { numDeletedRows } = await writer.deleteFrom('daily_limit').where('day', '<', today).executeTakeFirstOrThrow()
  return Number(numDeletedRows)
}
