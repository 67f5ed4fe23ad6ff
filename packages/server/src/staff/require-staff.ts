import { AdapterError } from '@library-catalyst/core'
import type { StaffRole } from '@library-catalyst/core/rest/routes'
import type { Clock } from '../clock.ts'
import { RefusedRequest } from '../http/refused-request.ts'
import type { OwnOrigin } from './own-origin.ts'
import { sessionTokenIn } from './session-cookie.ts'
import type { SignedInStaff } from './staff-session.ts'
import type { StaffStore } from './staff-store.ts'

/**
 * Who of the library's staff is asking. A request that changes something must come from a page of the server itself.
 *
 * @param roles one of them is needed; an admin has them all
 * @throws {AdapterError} `unauthorised`, status 401, if nobody is signed in
 * @throws {RefusedRequest} 403 if the person may not, or the request comes from elsewhere
 */
export type RequireStaff = (request: Request, library: string, ...roles: readonly StaffRole[]) => Promise<SignedInStaff>

export interface RequireStaffOptions {
  readonly sessions: Pick<StaffStore, 'findSession'>
  readonly origin: OwnOrigin
  readonly now: Clock
}

export function createRequireStaff({ sessions, origin, now }: RequireStaffOptions): RequireStaff {
  return async (request, library, ...roles) => {
    if (!isRead(request)) origin.check(request)
    const token = sessionTokenIn(request, origin.isSecure(request))
    const staff = token === undefined ? undefined : await sessions.findSession({ library, token }, now())
    if (!staff) throw new AdapterError('unauthorised', 'Please sign in')
    if (!staff.roles.some(role => role === 'admin' || roles.includes(role))) throw notYours
    return staff
  }
}

const isRead = ({ method }: Request): boolean => method === 'GET' || method === 'HEAD'

const notYours = new RefusedRequest(403, 'Forbidden', 'Your account has no role for this')
