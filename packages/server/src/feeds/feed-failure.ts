/** Why a feed could not be read. These words, and never an address or a message, reach /health and the log. */
export type FeedFailureCode =
  | 'forbidden-address' // it, or a redirect of it, leads into a private network
  | 'not-found' // a file that is not there, or HTTP 404 or 410
  | 'redirects' // more than five, or one from https to http
  | 'status' // any other answer than success
  | 'timeout'
  | 'too-large'
  | 'unreachable' // no connection, no such name, a broken transfer
  | 'unreadable' // it came, and is no calendar

export class FeedFailureError extends Error {
  override readonly name = 'FeedFailureError'
  readonly code: FeedFailureCode
  /** Seconds to wait, where the other side asked for it. */
  readonly retryAfter: number | undefined

  constructor(code: FeedFailureCode, message: string, { retryAfter, ...options }: FailureDetails = {}) {
    super(message, options)
    this.code = code
    this.retryAfter = retryAfter
  }
}

interface FailureDetails extends ErrorOptions {
  readonly retryAfter?: number | undefined
}
