import { AdapterError, toInstant } from '@library-catalyst/core'
import { routes, type StaffSession, staffSignInSchema } from '@library-catalyst/core/rest/routes'
import type { Hono, HonoRequest } from 'hono'
import type { LibraryView } from '../calendar/library-view.ts'
import { networkOf } from '../http/network.ts'
import { readJson } from '../http/read-json.ts'
import type { OwnOrigin } from './own-origin.ts'
import { isPassword } from './password.ts'
import { noSessionCookie, sessionCookie, sessionTokenIn } from './session-cookie.ts'
import { SignInDelay } from './sign-in-delay.ts'
import { foldEmail } from './staff-accounts.ts'
import { addOpenStaffRoute, addStaffRoute, staffJson, type StaffRouteOptions } from './staff-route.ts'
import type { SignedInStaff } from './staff-session.ts'
import type { StaffStore } from './staff-store.ts'

export interface SignInRoutesOptions extends StaffRouteOptions {
  readonly store: StaffStore
  readonly origin: OwnOrigin
}

export function addSignInRoutes(app: Hono, { store, origin, ...options }: SignInRoutesOptions): void {
  const delay = new SignInDelay()
  addOpenStaffRoute(
    app,
    routes.staffSignIn,
    async (request, library, client = '') => {
      origin.check(request.raw)
      const account = await checkPassword(request, library, { store, delay, client: networkOf(client) })
      return enter(request.raw, library, account, { store, origin })
    },
    options,
  )
  addStaffRoute(app, 'staffSession', async ({ library, staff }) => toSession(library, staff), options)
  addOpenStaffRoute(
    app,
    routes.staffSignOut,
    async (request, { config }) => {
      origin.check(request.raw)
      const isSecure = origin.isSecure(request.raw)
      const token = sessionTokenIn(request.raw, isSecure)
      if (token !== undefined) await store.endSession({ library: config.id, token })
      return staffJson({}, 200, { 'Set-Cookie': noSessionCookie(isSecure) })
    },
    options,
  )
}

/**
 * The answer is the same, and the work is, whether the address is nobody's, the password is wrong, or the account is shut.
 *
 * @returns the id of the account
 */
async function checkPassword(
  request: HonoRequest,
  { config, now }: LibraryView,
  { store, delay, client }: { readonly store: StaffStore; readonly delay: SignInDelay; readonly client: string },
): Promise<string> {
  const { email, password } = await readJson(request.raw, staffSignInSchema)
  const attempt = { library: config.id, email: foldEmail(email), client }
  const retryAfter = delay.secondsToWait(attempt, now())
  if (retryAfter > 0) throw new AdapterError('rate-limited', 'Too many attempts; please wait', { retryAfter })
  delay.countAttempt(attempt, now())
  const account = await store.findByEmail(config.id, email)
  const isRight = await isPassword(password, account?.passwordHash)
  if (!account || account.isDisabled || !isRight)
    throw new AdapterError('unauthorised', 'There is no account with this address and password')
  delay.forget(attempt)
  return account.id
}

/** Always with a session of its own: one that came with the request may be somebody else's, and ends. */
async function enter(
  request: Request,
  library: LibraryView,
  account: string,
  { store, origin }: Pick<SignInRoutesOptions, 'store' | 'origin'>,
): Promise<Response> {
  const { id } = library.config
  const isSecure = origin.isSecure(request)
  const before = sessionTokenIn(request, isSecure)
  if (before !== undefined) await store.endSession({ library: id, token: before })
  const token = await store.startSession({ library: id, account }, library.now())
  const staff = await store.findSession({ library: id, token }, library.now())
  if (!staff) throw new AdapterError('unauthorised', 'The account was shut a moment ago')
  await store.note({ library: id, account, action: 'signed-in', subject: account }, toInstant(library.now()))
  return staffJson(toSession(library, staff), 200, { 'Set-Cookie': sessionCookie(token, isSecure) })
}

const toSession = ({ config }: LibraryView, { name, email, roles }: SignedInStaff): StaffSession => ({
  name,
  email,
  roles: [...roles],
  library: {
    id: config.id,
    name: config.name,
    timeZone: config.timeZone,
    locale: config.locale,
    branches: config.branches,
    audiences: config.audiences,
  },
})
