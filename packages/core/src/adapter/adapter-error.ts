export type AdapterErrorCode =
  | 'offline' // nothing answered; the same call may work later
  | 'unauthorised' // sign in, then try again
  | 'not-found'
  | 'conflict' // the last seat went, or someone edited first
  | 'invalid' // the caller can correct `fields`
  | 'rate-limited' // wait `retryAfter` seconds
  | 'upstream' // the back end answered, but not as its own API promises

/** One thing to correct: a JSON Pointer (RFC 6901) into what was sent, and a word for what is wrong with it. */
export interface FieldError {
  readonly pointer: string
  readonly code: string
}

export interface AdapterErrorDetails extends ErrorOptions {
  readonly fields?: readonly FieldError[]
  readonly retryAfter?: number | undefined
}

/** The only error an adapter rejects with, besides `AbortError`. Widgets translate `code` and never show `message`. */
export class AdapterError extends Error {
  override readonly name = 'AdapterError'
  readonly code: AdapterErrorCode
  /** With `invalid`: what to correct. */
  readonly fields: readonly FieldError[]
  /** With `rate-limited`: seconds to wait. */
  readonly retryAfter: number | undefined

  constructor(
    code: AdapterErrorCode,
    message: string,
    { fields = [], retryAfter, ...options }: AdapterErrorDetails = {},
  ) {
    super(message, options)
    this.code = code
    this.fields = fields
    this.retryAfter = retryAfter
  }
}

/** Whatever was thrown, as an `AdapterError`: what is none already is the back end's own fault. */
export function toAdapterError(error: unknown): AdapterError {
  return error instanceof AdapterError
    ? error
    : new AdapterError('upstream', error instanceof Error ? error.message : String(error), { cause: error })
}
