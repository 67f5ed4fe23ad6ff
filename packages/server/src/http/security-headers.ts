/** On every answer. */
const always = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
} as const

/** Data is no page: if somebody opens it as one, nothing in it runs, and nobody frames it. */
export const apiHeaders = {
  ...always,
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Cross-Origin-Resource-Policy': 'cross-origin',
} as const

/** Files that other sites embed, such as the widgets' script. A page's own policy is set per mount. */
export const fileHeaders = {
  ...always,
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
} as const
