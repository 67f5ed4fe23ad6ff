const second = 1000
const minute = 60 * second
const firstRetry = 30 * second
const longestRetry = 60 * minute
const longestWish = 24 * 60 * minute

export interface RefreshSituation {
  readonly refreshMinutes: number
  /** How often it has failed since it was last read. */
  readonly failures: number
  /** Seconds that the other side asked us to wait. */
  readonly retryAfter?: number | undefined
}

/**
 * How long until a feed is read again, in milliseconds. After a failure soon, then ever later, up to an hour (or the
 * feed's own interval, if that is longer). A tenth of chance keeps many feeds of one host apart.
 *
 * @param random from 0 to below 1
 */
export function refreshDelay({ refreshMinutes, failures, retryAfter = 0 }: RefreshSituation, random: number): number {
  const interval = refreshMinutes * minute
  const delay = failures === 0 ? interval : Math.min(firstRetry * 2 ** (failures - 1), Math.max(interval, longestRetry))
  return Math.max(delay * (0.9 + 0.2 * random), Math.min(retryAfter * second, longestWish))
}
