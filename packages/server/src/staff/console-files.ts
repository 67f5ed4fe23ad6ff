import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { StaticMounts } from '../http/static-files.ts'

/** Nothing runs and nothing is fetched but what comes from here, nothing is framed, and no text becomes markup. */
const headers = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    "img-src 'self' data:",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=()',
  'Referrer-Policy': 'no-referrer',
  'X-Robots-Tag': 'noindex',
}

/** Beside the built server, beside its chunks, or, where it runs from its sources, where the build puts it. */
const places = ['./staff/', '../staff/', '../../dist/staff/']

/** The staff console at `/staff`, if it was built. */
export function consoleMount(): StaticMounts {
  const directory = places
    .map(place => fileURLToPath(new URL(place, import.meta.url)))
    .find(folder => existsSync(`${folder}index.html`))
  return directory === undefined ? {} : { '/staff': { directory, headers } }
}
