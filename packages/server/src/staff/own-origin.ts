import { RefusedRequest } from '../http/refused-request.ts'

/** Where the server itself is, as browsers see it. */
export interface OwnOrigin {
  /** Whether cookies are only ever sent over TLS. */
  isSecure(request: Request): boolean
  /** @throws {RefusedRequest} 403 unless a page of the server itself sent it */
  check(request: Request): void
  /** Without a slash at the end. */
  of(request: Request): string
}

/** @param publicUrl as the configuration says; left out, the address by which it was asked */
export function createOwnOrigin(publicUrl?: string): OwnOrigin {
  const configured = publicUrl === undefined ? undefined : new URL(publicUrl).origin
  const of = (request: Request) => configured ?? new URL(request.url).origin
  return {
    of,
    isSecure: request => isBehindProxy(request) || !isThisComputer(new URL(of(request))),
    check(request) {
      if (!isFromOwnPage(request, configured)) throw refusal
    },
  }
}

/**
 * A browser says which page sent a request, and no page can make it lie: by `Sec-Fetch-Site`, or by `Origin`, which is
 * on everything but GET and HEAD. What says neither comes from no browser of today, and has no business here.
 */
function isFromOwnPage({ headers, url }: Request, configured: string | undefined): boolean {
  const site = headers.get('sec-fetch-site')
  if (site !== null && site !== 'same-origin') return false
  const origin = headers.get('origin')
  if (origin === null) return site === 'same-origin'
  if (!URL.canParse(origin)) return false
  // A proxy that speaks TLS in front asks by the same name over plain HTTP.
  return configured === undefined ? new URL(origin).host === new URL(url).host : origin === configured
}

/** What a proxy in front calls this computer is not what browsers do. */
const isBehindProxy = ({ headers }: Request): boolean =>
  ['forwarded', 'x-forwarded-for', 'x-forwarded-proto'].some(name => headers.has(name))

const isThisComputer = ({ protocol, hostname }: URL): boolean =>
  protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(hostname)

const refusal = new RefusedRequest(403, 'Forbidden', 'This is for the pages of the server itself')
