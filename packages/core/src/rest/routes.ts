import type { BaseIssue, BaseSchema } from 'valibot'
import { paths, type RouteName } from './paths.ts'
import { registrationReceiptSchema, registrationRequestSchema, seatsSchema } from './registration-schemas.ts'
import { eventPageSchema, healthSchema, occurrenceSchema } from './schemas.ts'

export * from './registration-schemas.ts'
export * from './schemas.ts'

export interface Route {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly summary: string
  /** Whether the query string of `EventQuery` applies. */
  readonly takesEventQuery?: boolean
  /** Whether `width`, one of `pictureWidths`, may be in the query string. */
  readonly takesPictureWidth?: boolean
  /** JSON. A request that has one also needs an `Idempotency-Key`, and makes something: the answer's status is 201. */
  readonly body?: BaseSchema<unknown, unknown, BaseIssue<unknown>>
  readonly answer:
    | { readonly mediaType: 'application/json'; readonly schema: BaseSchema<unknown, unknown, BaseIssue<unknown>> }
    | { readonly mediaType: 'text/calendar' }
    | { readonly mediaType: 'image/webp' }
}

const calendar = { mediaType: 'text/calendar' } as const
const json = <Schema extends BaseSchema<unknown, unknown, BaseIssue<unknown>>>(schema: Schema) =>
  ({ mediaType: 'application/json', schema }) as const

/** The one table that the REST adapter, the server, the mocked handlers of tests and the OpenAPI document are made from. */
export const routes = {
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
  health: { method: 'GET', path: paths.health, summary: 'Is it well, and are the feeds', answer: json(healthSchema) },
} as const satisfies Partial<Record<RouteName, Route>>
