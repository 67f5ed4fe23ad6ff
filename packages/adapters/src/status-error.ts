import { AdapterError } from '@library-catalyst/core'

/** What a status other than success means, where the answer says no more than that. */
export function fromStatus({ status, headers }: Pick<Response, 'status' | 'headers'>): AdapterError {
  const message = `The source answers with status ${status}`
  if (status === 404 || status === 410) return new AdapterError('not-found', message)
  if (status === 401 || status === 403) return new AdapterError('unauthorised', message)
  if (status !== 429) return new AdapterError('upstream', message)
  const retryAfter = secondsUntil(headers.get('retry-after'))
  return new AdapterError('rate-limited', message, retryAfter === undefined ? {} : { retryAfter })
}

/** Seconds, or a date: RFC 9110 section 10.2.3. */
function secondsUntil(header: string | null): number | undefined {
  if (header === null) return undefined
  if (/^\d{1,9}$/.test(header)) return Number(header)
  const date = Date.parse(header)
  return Number.isNaN(date) ? undefined : Math.max(0, Math.ceil((date - Date.now()) / 1000))
}
