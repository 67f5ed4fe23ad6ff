import type { Hono } from 'hono'
import type { Clock } from '../clock.ts'
import type { LibraryRouteOptions } from '../library-route.ts'
import { addAppealRoutes } from '../safety/appeal-routes.ts'
import { addSafetyRoutes, addStaffSafetyRoutes, type SafetyDesk } from '../safety/safety-routes.ts'
import type { RequireStaff } from '../staff/require-staff.ts'
import { addConversationRoutes } from './conversation-routes.ts'
import { addInboundRoute } from './inbound-route.ts'
import type { RelayDesk } from './relay-desk.ts'

export interface PeopleRoutesOptions extends LibraryRouteOptions {
  readonly safety: SafetyDesk | undefined
  readonly relay: RelayDesk | undefined
  readonly requireStaff: RequireStaff | undefined
  readonly now: Clock
}

/** Where people report, appeal and write to each other, and where staff and mail servers come in. */
export function addPeopleRoutes(app: Hono, options: PeopleRoutesOptions): void {
  const { safety, relay, requireStaff, now, ...rest } = options
  const { libraries, onError } = rest
  if (relay) addInboundRoute(app, { relay, now, onError })
  if (!safety) return
  addSafetyRoutes(app, { safety, ...rest })
  addAppealRoutes(app, { store: safety.store, libraries })
  if (requireStaff) addStaffSafetyRoutes(app, { safety, requireStaff, ...rest })
  if (relay) addConversationRoutes(app, { relay, safety: safety.settings, libraries })
}
