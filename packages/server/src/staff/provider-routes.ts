import { AdapterError, toInstant } from '@library-catalyst/core'
import { staffPathTo } from '@library-catalyst/core/rest'
import { routes } from '@library-catalyst/core/rest/routes'
import type { Hono, HonoRequest } from 'hono'
import type { LibraryView } from '../calendar/library-view.ts'
import type { LibraryRouteOptions } from '../library-route.ts'
import type { OwnOrigin } from './own-origin.ts'
import { makeAwaySecret, type ProviderPerson, type ProviderSignIn } from './provider-sign-in.ts'
import { awayCookie, awaySecretIn, sessionCookie } from './session-cookie.ts'
import { addOpenStaffRoute, staffHeaders, staffJson } from './staff-route.ts'
import type { StaffStore } from './staff-store.ts'

/** How long somebody may take to sign in elsewhere, in seconds. */
const awayFor = 600

export interface ProviderRoutesOptions extends LibraryRouteOptions {
  readonly store: StaffStore
  readonly origin: OwnOrigin
  /** By the ids of the libraries that have one. */
  readonly providers: ReadonlyMap<string, ProviderSignIn>
}

export function addProviderRoutes(app: Hono, { store, origin, providers, ...options }: ProviderRoutesOptions): void {
  addOpenStaffRoute(
    app,
    routes.staffSignInOptions,
    async (_, { config: { id, name, staffSignIn } }) =>
      staffJson({ library: id, name, ...(staffSignIn && { provider: staffSignIn.name }) }),
    options,
  )
  addOpenStaffRoute(
    app,
    routes.staffOidcStart,
    async (request, library) => {
      const secret = makeAwaySecret()
      const returnTo = `${origin.of(request.raw)}${staffPathTo('staffOidcCallback', { library: library.config.id })}`
      const address = await providerOf(providers, library).start(secret, returnTo)
      return redirect(address.href, [awayCookie(secret, origin.isSecure(request.raw), awayFor)])
    },
    options,
  )
  addOpenStaffRoute(
    app,
    routes.staffOidcCallback,
    async (request, library) => {
      const isSecure = origin.isSecure(request.raw)
      const forget = awayCookie('', isSecure, 0)
      const account = await whoCameBack(request, library, { store, origin, providers }).catch(options.onError)
      if (account === undefined) return redirect(consoleOf(library, '/refused'), [forget])
      const token = await store.startSession({ library: library.config.id, account }, library.now())
      const note = { library: library.config.id, account, action: 'signed-in', subject: account }
      await store.note(note, toInstant(library.now()))
      return redirect(consoleOf(library), [forget, sessionCookie(token, isSecure)])
    },
    options,
  )
}

/** @returns the id of the account; undefined for who may not work here */
async function whoCameBack(
  request: HonoRequest,
  library: LibraryView,
  { store, origin, providers }: Pick<ProviderRoutesOptions, 'store' | 'origin' | 'providers'>,
): Promise<string | undefined> {
  const secret = awaySecretIn(request.raw, origin.isSecure(request.raw))
  if (secret === undefined) return undefined
  // By the address that the provider was told, whatever a proxy made of it.
  const { pathname, search } = new URL(request.url)
  const returned = new URL(`${origin.of(request.raw)}${pathname}${search}`)
  const person = await providerOf(providers, library).finish(secret, returned)
  return accountOf(store, library, person)
}

/** Matched by issuer and subject alone: an address can be given to somebody else. The roles are what is said today. */
async function accountOf(
  store: StaffStore,
  { config, now }: LibraryView,
  { issuer, subject, name, email, roles }: ProviderPerson,
): Promise<string | undefined> {
  if (roles.length === 0) return undefined
  const at = toInstant(now())
  const known = await store.findBySubject(config.id, { issuer, subject })
  if (known?.isDisabled) return undefined
  if (known) await store.followProvider({ library: config.id, id: known.id }, { name, email, roles })
  const signIn = { kind: 'provider', issuer, subject } as const
  return known?.id ?? store.addAccount({ library: config.id, email, name, roles, signIn }, at)
}

function providerOf(providers: ReadonlyMap<string, ProviderSignIn>, { config }: LibraryView): ProviderSignIn {
  const provider = providers.get(config.id)
  if (!provider) throw new AdapterError('not-found', 'This library has no sign-in of its own')
  return provider
}

const consoleOf = ({ config }: LibraryView, rest = ''): string => `/staff/#${config.id}${rest}`

function redirect(location: string, cookies: readonly string[]): Response {
  const headers = new Headers({ ...staffHeaders, Location: location, 'Referrer-Policy': 'no-referrer' })
  for (const cookie of cookies) headers.append('Set-Cookie', cookie)
  return new Response(null, { status: 303, headers })
}
