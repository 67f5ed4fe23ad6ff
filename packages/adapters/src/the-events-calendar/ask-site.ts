import { AdapterError } from '@library-catalyst/core'
import { conditions, type Validators, validatorsOf } from '../conditional-request.ts'
import { readBody } from '../read-body.ts'
import { theEventsCalendarLimits } from './limits.ts'
import { type Refusal, toRefusal } from './refusal.ts'

export interface AskOptions {
  readonly fetch: typeof fetch
  /** For one answer. */
  readonly timeoutSeconds: number
  readonly signal: AbortSignal
}

/** What came of one request to a WordPress site. */
export type SiteAnswer =
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'answer'; readonly body: unknown; readonly bytes: number; readonly validators: Validators }
  | Refusal

/**
 * Ask for one address of the REST API.
 *
 * @throws {AdapterError} `offline` if nothing came, `upstream` if it is no JSON or too large
 */
export async function askSite(
  url: URL,
  { fetch, timeoutSeconds, signal }: AskOptions,
  validators: Validators = {},
): Promise<SiteAnswer> {
  const limited = AbortSignal.any([signal, AbortSignal.timeout(timeoutSeconds * 1000)])
  try {
    const headers = { accept: 'application/json', ...conditions(validators) }
    const response = await fetch(url.href, { headers, signal: limited })
    if (response.status === 304) return { kind: 'unchanged' }
    const bytes = await readBody(response, theEventsCalendarLimits.pageBytes)
    const text = new TextDecoder().decode(bytes)
    if (!response.ok) return toRefusal(response, text)
    return { kind: 'answer', body: parse(text), bytes: bytes.length, validators: validatorsOf(response) }
  } catch (error) {
    signal.throwIfAborted()
    if (error instanceof AdapterError) throw error
    throw new AdapterError('offline', 'The site could not be reached', { cause: error })
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    const message = /^\s*</.test(text)
      ? 'The site answers with a web page, not with events: it may want a login'
      : 'The site does not answer with JSON'
    throw new AdapterError('upstream', message, { cause })
  }
}
