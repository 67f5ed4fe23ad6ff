import type { AdapterError } from '../adapter/adapter-error.ts'

/**
 * Hours for which a command may be sent again. Servers keep its key for 48: with an hour to spare, one that was sent in
 * time cannot arrive too late, and be done a second time.
 */
const sendableHours = 47
export const maxCommandAge = sendableHours * 3_600_000

/** For how long an answer is kept for a person to see, and what was given back to be taken. */
export const maxSettledAge = 7 * 24 * 3_600_000

/** Milliseconds after which an answer is not waited for any more. The command may have been done all the same. */
export const answerTimeout = 20_000

const firstDelay = 2000
const longestDelay = 300_000
/** The longest that a server is believed, in seconds. */
const longestRetryAfter = 3600

/**
 * Milliseconds to wait before the next attempt: anything up to a limit that doubles each time ("full jitter"), so that
 * those whom one failure hit do not come back all at once.
 *
 * @param attempts how many there were, from 1
 * @param random from 0 to below 1
 */
export function retryDelay(attempts: number, random: number): number {
  return random * Math.min(longestDelay, firstDelay * 2 ** Math.min(attempts - 1, 16))
}

/** Milliseconds for which the server asked to be left alone. */
export const askedDelay = ({ retryAfter = 0 }: AdapterError): number => Math.min(retryAfter, longestRetryAfter) * 1000

/** Whether a time to wait until is one that we can have set: the device's clock may have been put back since. */
export const isBelievable = (notBefore: number, now: number): boolean => notBefore <= now + longestRetryAfter * 1000

/**
 * Whether an error is the server's last word on a command. Anything else may come from a network in between, or passes:
 * the command may or may not have been done, and only sending it again can tell.
 */
export function isDefinite({ code, fields }: AdapterError): boolean {
  if (code === 'conflict') return !fields.some(field => field.code === 'running')
  return code === 'invalid' || code === 'not-found' || code === 'unauthorised'
}
