const minute = 60_000
const firstWait = minute
const longestWait = 240 * minute
/** For how long it is tried: a mail server may be away for a weekend's night, a greylist for minutes. */
const patience = 48 * 60 * minute

/**
 * When to try again, in milliseconds from now: about 1, 4, 16 and 64 minutes after the first attempts, then every four
 * hours, each give or take a quarter, so that those that failed together do not come back together.
 *
 * @param attempt that has just failed; 1 is the first
 * @param age of the mail, in milliseconds
 * @returns undefined once it has been tried for two days
 */
export function retryDelay(attempt: number, age: number, random = Math.random): number | undefined {
  if (age >= patience) return undefined
  const wait = Math.min(firstWait * 4 ** (attempt - 1), longestWait)
  return Math.round(wait * (0.75 + random() / 2))
}
