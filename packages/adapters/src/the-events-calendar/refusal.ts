import { AdapterError } from '@library-catalyst/core'
import { fromStatus } from '../status-error.ts'
import { objectOf, textOf } from './event-record.ts'

/** The site answered with another status than success. Some of its codes are no failure to who knows the question. */
export interface Refusal {
  readonly kind: 'refusal'
  /** WordPress's word, such as `event-not-found`; empty where something else spoke. */
  readonly code: string
  readonly error: AdapterError
}

/** `{ "code": "rest_no_route", "message": "...", "data": { "status": 404 } }`; the message is in the site's language. */
export function toRefusal(response: Response, text: string): Refusal {
  const body = parse(text)
  const code = /^[\w-]{1,80}$/.exec(textOf(body?.['code']))?.[0] ?? ''
  return { kind: 'refusal', code, error: toError(response, code, body) }
}

function toError(response: Response, code: string, body: ReturnType<typeof parse>): AdapterError {
  const cause = { cause: code }
  if (code === 'rest_no_route' || (response.status === 404 && code === '')) {
    const message = 'There is no REST API of The Events Calendar at this address: is the plugin there and switched on?'
    return new AdapterError('not-found', message, cause)
  }
  if (response.status !== 400) return fromStatus(response)
  const refused = Object.keys(objectOf(objectOf(body?.['data'])?.['params']) ?? {})
  return new AdapterError('invalid', `The site refuses the question: ${[code, ...refused].join(' ')}`, {
    ...cause,
    fields: [{ pointer: '/url', code: code || 'refused' }],
  })
}

function parse(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    return objectOf(JSON.parse(text))
  } catch {
    return undefined
  }
}
