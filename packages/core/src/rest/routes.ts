import type { BaseIssue, BaseSchema, InferOutput } from 'valibot'
import { paths, type RouteName } from './paths.ts'
import { registrationReceiptSchema, registrationRequestSchema, seatsSchema } from './registration-schemas.ts'
import { json, type Route } from './route.ts'
import { proofChallengeSchema, reportReceiptSchema, reportRequestSchema } from './safety-schemas.ts'
import { eventPageSchema, healthSchema, occurrenceSchema } from './schemas.ts'
import { staffRoutes } from './staff-routes.ts'

export * from './event-draft-faults.ts'
export * from './event-draft-schema.ts'
export * from './registration-schemas.ts'
export * from './safety-schemas.ts'
export { needsKey, type Route } from './route.ts'
export * from './schemas.ts'
export * from './staff-event-schemas.ts'
export * from './staff-schemas.ts'
export * from './staff-settings.ts'

const calendar = { mediaType: 'text/calendar' } as const

const publicRoutes = {
  listEvents: {
    method: 'GET',
    path: paths.listEvents,
    summary: 'Events of a library in a window of days',
    takesEventQuery: true,
    answer: json(eventPageSchema),
  },
  getEvent: { method: 'GET', path: paths.getEvent, summary: 'One event', answer: json(occurrenceSchema) },
  downloadEvent: { method: 'GET', path: paths.downloadEvent, summary: 'One event as iCalendar', answer: calendar },
  subscribeToEvents: {
    method: 'GET',
    path: paths.subscribeToEvents,
    summary: 'A feed of the events that match, as iCalendar',
    takesEventQuery: true,
    answer: calendar,
  },
  getSeats: { method: 'GET', path: paths.getSeats, summary: 'Seats left at an event', answer: json(seatsSchema) },
  register: {
    method: 'POST',
    path: paths.register,
    summary: 'Take seats at an event, or a place in its waiting list',
    body: registrationRequestSchema,
    answer: json(registrationReceiptSchema),
  },
  getPicture: {
    method: 'GET',
    path: paths.getPicture,
    summary: "A picture of an event, fetched and made anew: what a list or an event gives as its image's url",
    takesPictureWidth: true,
    answer: { mediaType: 'image/webp' },
  },
  getChallenge: {
    method: 'GET',
    path: paths.getChallenge,
    summary:
      'A task for the computer of whoever sends a form: it takes a moment, and keeps machines from sending thousands',
    answer: json(proofChallengeSchema),
  },
  report: {
    method: 'POST',
    path: paths.report,
    summary: 'Tell the library that something is wrong; nobody has to say who they are',
    body: reportRequestSchema,
    answer: json(reportReceiptSchema),
  },
  health: { method: 'GET', path: paths.health, summary: 'Is it well, and are the feeds', answer: json(healthSchema) },
} as const satisfies Partial<Record<RouteName, Route>>

/** The one table that the REST adapter, the server, the mocked handlers of tests and the OpenAPI document are made from. */
export const routes = { ...publicRoutes, ...staffRoutes } as const

/** What a route answers with JSON. */
export type RouteAnswer<Name extends keyof typeof routes> = (typeof routes)[Name] extends {
  readonly answer: { readonly schema: infer Schema extends BaseSchema<unknown, unknown, BaseIssue<unknown>> }
}
  ? InferOutput<Schema>
  : never
