import type { Clock } from '../clock.ts'
import type { FeedFailureError } from '../feeds/feed-failure.ts'

/** What failed a short while ago, and is not tried again for every patron who looks. */
export interface RecentFailures {
  get(subject: string): FeedFailureError | undefined
  add(subject: string, failure: FeedFailureError): void
}

/**
 * @param forMilliseconds how long a failure is remembered
 * @param most how many; the oldest is forgotten first
 */
export function createRecentFailures(now: Clock, forMilliseconds: number, most: number): RecentFailures {
  const failures = new Map<string, { readonly failure: FeedFailureError; readonly until: number }>()
  return {
    get(subject) {
      const known = failures.get(subject)
      if (known && known.until > now()) return known.failure
      failures.delete(subject)
      return undefined
    },
    add(subject, failure) {
      failures.delete(subject)
      failures.set(subject, { failure, until: now() + forMilliseconds })
      const [oldest = subject] = failures.keys()
      if (failures.size > most) failures.delete(oldest)
    },
  }
}
