import type { Hono } from 'hono'
import type { LibraryRouteOptions } from '../library-route.ts'
import { addAccountRoutes } from './account-routes.ts'
import { addFeedRoutes } from './feed-routes.ts'
import { addProviderRoutes } from './provider-routes.ts'
import { addRegistrationDeskRoutes } from './registration-desk-routes.ts'
import { addSettingsRoutes } from './settings-routes.ts'
import { addSignInRoutes } from './sign-in-routes.ts'
import type { StaffDesk } from './staff-desk.ts'

export interface StaffRoutesOptions extends LibraryRouteOptions {
  readonly desk: StaffDesk
}

/** What staff can ask, but for events and moderation, which stand with what they are about. */
export function addStaffRoutes(app: Hono, { desk, ...options }: StaffRoutesOptions): void {
  const routeOptions = { ...options, ...desk }
  addSignInRoutes(app, routeOptions)
  addProviderRoutes(app, routeOptions)
  addAccountRoutes(app, routeOptions)
  addRegistrationDeskRoutes(app, routeOptions)
  addFeedRoutes(app, routeOptions)
  addSettingsRoutes(app, routeOptions)
}
