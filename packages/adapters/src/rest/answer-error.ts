import { AdapterError, type FieldError } from '@library-catalyst/core'
import { codeForStatus, isErrorCode } from '@library-catalyst/core/rest'
import { hasShape, isObject } from './answer-shape.ts'

/**
 * The error that an answer tells: by its problem document (RFC 9457), or by its status where a proxy spoke instead.
 *
 * @param body what the answer held, if that was JSON
 */
export function toAnswerError({ status, headers }: Response, body: unknown): AdapterError {
  const { code, detail, errors } = isObject(body) ? body : ({} as Readonly<Record<string, unknown>>)
  return new AdapterError(
    isErrorCode(code) ? code : codeForStatus(status),
    `Status ${status}: ${detail ?? 'no details'}`,
    {
      fields: hasShape(errors, [{ pointer: '', code: '' }]) ? (errors as readonly FieldError[]) : [],
      retryAfter: secondsUntil(headers.get('retry-after') ?? ''),
    },
  )
}

/** `Retry-After` is a number of seconds or a date (RFC 9110 section 10.2.3). */
function secondsUntil(text: string): number | undefined {
  const seconds = Number.isNaN(+text) ? (Date.parse(text) - Date.now()) / 1000 : +text
  return seconds > 0 ? Math.ceil(seconds) : undefined
}
