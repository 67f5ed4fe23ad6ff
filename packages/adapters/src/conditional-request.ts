/** What an answer said about its version, to ask whether there is a newer one: RFC 9110 section 8.8. */
export interface Validators {
  readonly etag?: string
  readonly lastModified?: string
}

export function conditions({ etag, lastModified }: Validators): Record<string, string> {
  return {
    ...(etag !== undefined && { 'If-None-Match': etag }),
    ...(lastModified !== undefined && { 'If-Modified-Since': lastModified }),
  }
}

/** In a page, a condition on another origin's answer would need its leave (a CORS preflight); the browser's cache asks itself. */
export function validatorsOf({ type, headers }: Pick<Response, 'type' | 'headers'>): Validators {
  if (type === 'cors') return {}
  const [etag, lastModified] = [headers.get('etag'), headers.get('last-modified')]
  return { ...(etag !== null && { etag }), ...(lastModified !== null && { lastModified }) }
}
