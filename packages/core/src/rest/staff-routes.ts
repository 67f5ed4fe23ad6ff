import type { Route } from './route.ts'
import { json } from './route.ts'
import { staffSafetyRoutes } from './staff-safety-routes.ts'
import { type StaffRouteName, staffPaths as paths } from './staff-paths.ts'
import {
  auditPageSchema,
  checkInSchema,
  doneSchema,
  feedHealthListSchema,
  feedHealthSchema,
  staffAccountChangeSchema,
  staffAccountSchema,
  staffAccountsSchema,
  staffMessageAnswerSchema,
  staffMessageSchema,
  staffRegistrationPageSchema,
  staffRegistrationSchema,
  staffRoles,
  staffSessionSchema,
  staffSignInOptionsSchema,
  staffSignInSchema,
} from './staff-schemas.ts'
import { staffEventRoutes } from './staff-event-routes.ts'
import { settingsAnswerSchema, settingsChangeSchema } from './staff-settings.ts'

const answersToDesk = ['desk', 'editor'] as const
const page = { mediaType: 'text/html' } as const

/** What staff do about the library itself, its feeds and those who register. Admins may do it all. */
export const staffRoutes = {
  staffSignInOptions: {
    method: 'GET',
    path: paths.staffSignInOptions,
    summary: 'How staff sign in to this library',
    answer: json(staffSignInOptionsSchema),
  },
  staffSignIn: {
    method: 'POST',
    path: paths.staffSignIn,
    summary: 'Sign in with a password; the answer sets the cookie of the session',
    body: staffSignInSchema,
    status: 200,
    answer: json(staffSessionSchema),
  },
  staffSession: {
    method: 'GET',
    path: paths.staffSession,
    summary: 'Who is signed in',
    roles: staffRoles,
    answer: json(staffSessionSchema),
  },
  staffSignOut: { method: 'DELETE', path: paths.staffSignOut, summary: 'Sign out', answer: json(doneSchema) },
  staffOidcStart: {
    method: 'GET',
    path: paths.staffOidcStart,
    summary: "Go to the library's own sign-in (OpenID Connect)",
    status: 303,
    answer: page,
  },
  staffOidcCallback: {
    method: 'GET',
    path: paths.staffOidcCallback,
    summary: "Come back from the library's own sign-in, on to the console",
    status: 303,
    answer: page,
  },
  listStaff: {
    method: 'GET',
    path: paths.listStaff,
    summary: 'Who may work here',
    roles: ['admin'],
    answer: json(staffAccountsSchema),
  },
  changeStaff: {
    method: 'PUT',
    path: paths.changeStaff,
    summary: 'Give other roles, or shut an account; its sessions end',
    roles: ['admin'],
    body: staffAccountChangeSchema,
    answer: json(staffAccountSchema),
  },
  listAudit: {
    method: 'GET',
    path: paths.listAudit,
    summary: 'Who did what, newest first',
    roles: ['admin'],
    takesCursor: true,
    answer: json(auditPageSchema),
  },
  listFeeds: {
    method: 'GET',
    path: paths.listFeeds,
    summary: 'How the feeds are',
    roles: ['editor'],
    answer: json(feedHealthListSchema),
  },
  refreshFeed: {
    method: 'POST',
    path: paths.refreshFeed,
    summary: 'Read a feed now',
    roles: ['editor'],
    answer: json(feedHealthSchema),
  },
  getSettings: {
    method: 'GET',
    path: paths.getSettings,
    summary: 'The settings in force',
    roles: ['admin'],
    answer: json(settingsAnswerSchema),
  },
  putSettings: {
    method: 'PUT',
    path: paths.putSettings,
    summary: 'Change settings, or go back to those of the file',
    roles: ['admin'],
    body: settingsChangeSchema,
    answer: json(settingsAnswerSchema),
  },
  listRegistrations: {
    method: 'GET',
    path: paths.listRegistrations,
    summary: 'Who registered, in the order in which they did',
    roles: answersToDesk,
    takesCursor: true,
    takesRegistrationQuery: true,
    answer: json(staffRegistrationPageSchema),
  },
  downloadRegistrations: {
    method: 'GET',
    path: paths.downloadRegistrations,
    summary: 'The same as a table, without addresses',
    roles: answersToDesk,
    takesRegistrationQuery: true,
    answer: { mediaType: 'text/csv' },
  },
  checkIn: {
    method: 'POST',
    path: paths.checkIn,
    summary: 'Note that somebody has come, or has not after all',
    roles: answersToDesk,
    body: checkInSchema,
    status: 200,
    answer: json(staffRegistrationSchema),
  },
  cancelRegistration: {
    method: 'POST',
    path: paths.cancelRegistration,
    summary: 'Cancel a registration for somebody; the next in line moves up',
    roles: answersToDesk,
    answer: json(staffRegistrationSchema),
  },
  messageRegistered: {
    method: 'POST',
    path: paths.messageRegistered,
    summary: 'Write to everybody who has a seat at an event, each in a mail of their own',
    roles: answersToDesk,
    body: staffMessageSchema,
    isOnceOnly: true,
    status: 200,
    answer: json(staffMessageAnswerSchema),
  },
  ...staffEventRoutes,
  ...staffSafetyRoutes,
} as const satisfies Record<StaffRouteName, Route>
