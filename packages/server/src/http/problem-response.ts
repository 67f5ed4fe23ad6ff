import { AdapterError } from '@library-catalyst/core'
import { type Problem, problemMediaType, toProblem } from '@library-catalyst/core/rest'
import { openToAll } from './cross-origin.ts'
import { apiHeaders } from './security-headers.ts'

type Headers = Readonly<Record<string, string>>

/** An error as an RFC 9457 document. What went wrong inside is never told. */
export function problemResponse(error: unknown, headers: Headers = openToAll): Response {
  const told =
    error instanceof AdapterError && error.code !== 'upstream'
      ? error
      : new AdapterError('upstream', 'Something went wrong here. It has been noted.')
  return toResponse(toProblem(told), {
    ...headers,
    ...(told.retryAfter !== undefined && { 'Retry-After': String(told.retryAfter) }),
  })
}

const allowedMethods = 'GET, HEAD, OPTIONS'

export function methodNotAllowed(): Response {
  const problem = { ...httpProblem('Method not allowed', 405), detail: `This address takes ${allowedMethods}` }
  return toResponse(problem, { ...openToAll, Allow: allowedMethods })
}

export function addressTooLong(limit: number): Response {
  return toResponse({ ...httpProblem('Address too long', 414), detail: `At most ${limit} characters` }, openToAll)
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
