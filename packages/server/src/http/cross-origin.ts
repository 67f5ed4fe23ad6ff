type Headers = Readonly<Record<string, string>>

const exposed = 'ETag, Retry-After'
const anyOrigin: Headers = { 'Access-Control-Allow-Origin': '*', 'Access-Control-Expose-Headers': exposed }

/** For what belongs to no library: its content is the same for all. */
export const openToAll: Headers = { ...anyOrigin, Vary: 'Accept-Encoding' }

/**
 * What a browser is told about who may read: the page's own origin if it is on the list. Cookies are never allowed.
 *
 * @param allowedOrigins origins, or `*`
 */
export function crossOriginHeaders(allowedOrigins: readonly string[], origin: string | null): Headers {
  if (allowedOrigins.includes('*')) return openToAll
  const vary = { Vary: 'Accept-Encoding, Origin' }
  if (origin === null || !allowedOrigins.includes(origin)) return vary
  return { ...vary, 'Access-Control-Allow-Origin': origin, 'Access-Control-Expose-Headers': exposed }
}

/** For the answer to a preflight; browsers ask again after two hours at the latest. */
export const preflightHeaders: Headers = {
  'Access-Control-Allow-Methods': 'GET, HEAD',
  'Access-Control-Allow-Headers': 'Accept, If-None-Match',
  'Access-Control-Max-Age': '7200',
}

/** The same for an address that takes commands. */
export const commandPreflightHeaders: Headers = {
  'Access-Control-Allow-Methods': 'POST',
  'Access-Control-Allow-Headers': 'Accept, Content-Type, Idempotency-Key',
  'Access-Control-Max-Age': '7200',
}
