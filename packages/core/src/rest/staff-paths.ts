import { fillPath } from './paths.ts'

const base = '/v1/libraries/{library}/staff'

/** Every path of the API for a library's staff, apart from the patrons', whose page need not load them. */
export const staffPaths = {
  staffSignIn: `${base}/session`,
  staffSession: `${base}/session`,
  staffSignOut: `${base}/session`,
  staffSignInOptions: `${base}/sign-in`,
  staffOidcStart: `${base}/oidc/start`,
  staffOidcCallback: `${base}/oidc/callback`,
  listStaff: `${base}/accounts`,
  changeStaff: `${base}/accounts/{account}`,
  listAudit: `${base}/audit`,
  listFeeds: `${base}/feeds`,
  refreshFeed: `${base}/feeds/{feed}/refresh`,
  getSettings: `${base}/settings`,
  putSettings: `${base}/settings`,
  listRegistrations: `${base}/registrations`,
  downloadRegistrations: `${base}/registrations.csv`,
  checkIn: `${base}/registrations/{registration}/check-in`,
  cancelRegistration: `${base}/registrations/{registration}/cancel`,
  messageRegistered: `${base}/messages`,
  listOwnEvents: `${base}/events`,
  createOwnEvent: `${base}/events`,
  getOwnEvent: `${base}/events/{event}`,
  changeOwnEvent: `${base}/events/{event}`,
  deleteOwnEvent: `${base}/events/{event}`,
  getEventAddition: `${base}/additions/{event}`,
  changeEventAddition: `${base}/additions/{event}`,
  listReports: `${base}/reports`,
  decideReport: `${base}/reports/{report}`,
  listModeration: `${base}/moderation`,
  decideModeration: `${base}/moderation/{entry}`,
} as const
export type StaffRouteName = keyof typeof staffPaths

/** Fill a path in; each value is percent-encoded. */
export function staffPathTo(route: StaffRouteName, values: Readonly<Record<string, string>>): string {
  return fillPath(staffPaths[route], values)
}
