const names = { secure: '__Host-catalyst-staff', plain: 'catalyst-staff' } as const

/**
 * The cookie that holds a session's token. Browsers take the prefix `__Host-` only with `Secure`, with the path `/` and
 * without a domain, so that no other host can set it (RFC 6265bis section 4.1.3.2). On plain `http://localhost`, for
 * trying things out, it has neither.
 */
export function sessionCookie(token: string, isSecure: boolean): string {
  return cookie(nameOf(isSecure), token, isSecure, 'Strict')
}

/** Ends it. */
export function noSessionCookie(isSecure: boolean): string {
  return `${sessionCookie('', isSecure)}; Max-Age=0`
}

/** @returns the token that the request carries, if any */
export function sessionTokenIn(request: Request, isSecure: boolean): string | undefined {
  return cookieIn(request, nameOf(isSecure))
}

/** While somebody is away at the library's own sign-in: back from there no strict cookie would be sent. */
export function awayCookie(secret: string, isSecure: boolean, maxAge: number): string {
  return `${cookie(`${nameOf(isSecure)}-away`, secret, isSecure, 'Lax')}; Max-Age=${maxAge}`
}

export function awaySecretIn(request: Request, isSecure: boolean): string | undefined {
  return cookieIn(request, `${nameOf(isSecure)}-away`)
}

const nameOf = (isSecure: boolean): string => (isSecure ? names.secure : names.plain)

const cookie = (name: string, value: string, isSecure: boolean, sameSite: 'Strict' | 'Lax'): string =>
  `${name}=${value}; Path=/; HttpOnly; SameSite=${sameSite}${isSecure ? '; Secure' : ''}`

/** One value by the name, or none: of two, somebody else set one. */
function cookieIn({ headers }: Request, name: string): string | undefined {
  const pairs = (headers.get('cookie') ?? '').split(';').map(pair => pair.trim())
  const values = pairs.filter(pair => pair.startsWith(`${name}=`)).map(pair => pair.slice(name.length + 1))
  return values.length === 1 && /^[\w-]{43}$/.test(values[0] ?? '') ? values[0] : undefined
}
