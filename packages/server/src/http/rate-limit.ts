import { hash, randomBytes } from 'node:crypto'
import { AdapterError } from '@library-catalyst/core'
import type { Clock } from '../clock.ts'
import { networkOf } from './network.ts'

export interface RateLimit {
  /**
   * Count a request.
   *
   * @param client their IP address
   * @throws {AdapterError} `rate-limited`, with the seconds to wait, and does not count it, if there were too many
   */
  count(client: string): void
}

export interface RateLimitOptions {
  /** How many requests of one client, all at once or spread, in so many seconds. */
  readonly most: number
  readonly seconds: number
  readonly now: Clock
}

const day = 24 * 60 * 60_000
/** Clients that are remembered; beyond that, those that were seen longest ago are forgotten. */
const mostClients = 50_000

/**
 * Keeps each client to so many requests, as long as this process runs and in its memory alone. A client is known by a hash
 * with a salt, which is forgotten each day; addresses are kept nowhere. One number for each is enough: when all that they
 * were given would be there again, if one came back every `seconds / most` (the generic cell rate algorithm).
 */
export function createRateLimit({ most, seconds, now }: RateLimitOptions): RateLimit {
  const interval = (seconds * 1000) / most
  const fullAgain = new Map<string, number>()
  let salt = { day: 0, text: '' }

  function nameOf(client: string, at: number): string {
    const today = Math.floor(at / day)
    if (salt.day !== today) {
      salt = { day: today, text: randomBytes(16).toString('base64url') }
      fullAgain.clear()
    }
    return hash('sha256', `${salt.text} ${networkOf(client)}`, 'base64url')
  }

  function forget(at: number): void {
    for (const [name, full] of fullAgain) {
      if (full > at && fullAgain.size <= mostClients) return
      fullAgain.delete(name)
    }
  }

  return {
    count(client) {
      const at = now()
      const name = nameOf(client, at)
      const full = Math.max(fullAgain.get(name) ?? at, at) + interval
      const wait = full - at - seconds * 1000
      // What is left over by dividing is no request.
      if (wait > 1)
        throw new AdapterError('rate-limited', 'Too many requests from this address', {
          retryAfter: Math.ceil(wait / 1000),
        })
      fullAgain.delete(name)
      fullAgain.set(name, full)
      forget(at)
    },
  }
}
