import { AdapterError } from '@library-catalyst/core'
import { type Problem, problemMediaType, toProblem } from '@library-catalyst/core/rest'
import { StorageError } from '../storage/storage-error.ts'
import { openToAll } from './cross-origin.ts'
import { RefusedRequest } from './refused-request.ts'
import { apiHeaders } from './security-headers.ts'

type Headers = Readonly<Record<string, string>>

/** An error as an RFC 9457 document. What went wrong inside is never told. */
export function problemResponse(error: unknown, headers: Headers = openToAll): Response {
  if (error instanceof RefusedRequest) return toResponse(refusal(error), headers)
  const told = toldError(error)
  return toResponse(toProblem(told), {
    ...headers,
    ...(told.retryAfter !== undefined && { 'Retry-After': String(told.retryAfter) }),
  })
}

function toldError(error: unknown): AdapterError {
  if (error instanceof AdapterError && error.code !== 'upstream') return error
  if (error instanceof StorageError)
    return new AdapterError('offline', 'Please try again in a moment', { retryAfter: 2 })
  return new AdapterError('upstream', 'Something went wrong here. It has been noted.')
}

const refusal = ({ status, title, message, fields }: RefusedRequest): Problem => ({
  ...httpProblem(title, status),
  detail: message,
  ...(fields.length > 0 && { errors: fields }),
})

const allowedMethods = 'GET, HEAD, OPTIONS'

export function methodNotAllowed(): Response {
  return notAllowed(allowedMethods)
}

export function notAllowed(allowed: string, headers: Headers = openToAll): Response {
  const problem = { ...httpProblem('Method not allowed', 405), detail: `This address takes ${allowed}` }
  return toResponse(problem, { ...headers, Allow: allowed })
}

export function addressTooLong(limit: number): Response {
  return toResponse({ ...httpProblem('Address too long', 414), detail: `At most ${limit} characters` }, openToAll)
}

/** Another host failed, not we. */
export function badGateway(detail: string, headers: Headers): Response {
  return toResponse({ ...httpProblem('Bad gateway', 502), code: 'upstream', detail }, headers)
}

/** The status says it all (RFC 9457 section 4.2.1). */
const httpProblem = (title: string, status: number): Problem => ({
  type: 'about:blank',
  title,
  status,
  code: 'invalid',
})

function toResponse(problem: Problem, headers: Headers): Response {
  return new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: { ...apiHeaders, 'Content-Type': problemMediaType, 'Cache-Control': 'no-store', ...headers },
  })
}
