import type { AdapterError, AdapterErrorCode, FieldError } from '../adapter/adapter-error.ts'

/** An RFC 9457 problem document; `code` is ours, and `errors` point into the request. */
export interface Problem {
  /** `urn:library-catalyst:problem:` and the code. */
  readonly type: string
  readonly title: string
  readonly status: number
  readonly code: AdapterErrorCode
  readonly detail?: string
  readonly errors?: readonly FieldError[]
}

export const problemMediaType = 'application/problem+json'

const titles = {
  offline: 'Not reachable',
  unauthorised: 'Please sign in',
  'not-found': 'Not found',
  conflict: 'Somebody was faster',
  invalid: 'Something in the request needs to be corrected',
  'rate-limited': 'Too many requests',
  upstream: 'The server could not answer',
} as const satisfies Record<AdapterErrorCode, string>

const statuses = {
  offline: 503,
  unauthorised: 401,
  'not-found': 404,
  conflict: 409,
  invalid: 400,
  'rate-limited': 429,
  upstream: 500,
} as const satisfies Record<AdapterErrorCode, number>

export function toProblem({ code, message, fields }: AdapterError): Problem {
  return {
    type: `urn:library-catalyst:problem:${code}`,
    title: titles[code],
    status: statuses[code],
    code,
    detail: message,
    ...(fields.length > 0 && { errors: fields }),
  }
}

/** Smaller than a chain of ifs, and every page that reads events pays for it. */
const codes: { readonly [status: number]: AdapterErrorCode } = {
  400: 'invalid',
  401: 'unauthorised',
  403: 'unauthorised',
  404: 'not-found',
  409: 'conflict',
  410: 'not-found',
  422: 'invalid',
  429: 'rate-limited',
  500: 'upstream',
  503: 'offline',
}

/** The code for an answer that carries no problem document (a proxy's, for instance). */
export const codeForStatus = (status: number): AdapterErrorCode => codes[status] ?? 'upstream'

/** False for a word of our own that only a newer server knows. */
export function isErrorCode(word: unknown): word is AdapterErrorCode {
  return Object.values(codes).includes(word as AdapterErrorCode)
}
