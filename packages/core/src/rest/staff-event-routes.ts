import { eventAdditionSchema, eventDraftSchema } from './event-draft-schema.ts'
import { json, type Route } from './route.ts'
import { eventAdditionAnswerSchema, ownEventPageSchema, ownEventSchema } from './staff-event-schemas.ts'
import { type StaffRouteName, staffPaths as paths } from './staff-paths.ts'
import { doneSchema } from './staff-schemas.ts'

/** A description, and a few hundred dates of a series that are not as the others. */
const mostBytes = 256 * 1024
const roles = ['editor'] as const

/** What staff do about events. */
export const staffEventRoutes = {
  listOwnEvents: {
    method: 'GET',
    path: paths.listOwnEvents,
    summary: "Events of the library's own, those changed last first",
    roles,
    takesWords: true,
    takesCursor: true,
    answer: json(ownEventPageSchema),
  },
  createOwnEvent: {
    method: 'POST',
    path: paths.createOwnEvent,
    summary: 'Write an event, or a series',
    roles,
    body: eventDraftSchema,
    mostBytes,
    status: 201,
    answer: json(ownEventSchema),
  },
  getOwnEvent: {
    method: 'GET',
    path: paths.getOwnEvent,
    summary: "An event of the library's own",
    roles,
    answer: json(ownEventSchema),
  },
  changeOwnEvent: {
    method: 'PUT',
    path: paths.changeOwnEvent,
    summary: 'Write it anew; no date goes for which somebody is registered',
    roles,
    needsVersion: true,
    body: eventDraftSchema,
    mostBytes,
    answer: json(ownEventSchema),
  },
  deleteOwnEvent: {
    method: 'DELETE',
    path: paths.deleteOwnEvent,
    summary: 'Delete it, if nobody is registered',
    roles,
    needsVersion: true,
    answer: json(doneSchema),
  },
  getEventAddition: {
    method: 'GET',
    path: paths.getEventAddition,
    summary: 'What staff have added to an event or a series, by its public id',
    roles,
    answer: json(eventAdditionAnswerSchema),
  },
  changeEventAddition: {
    method: 'PUT',
    path: paths.changeEventAddition,
    summary: 'Add to an event or a series of a feed; an empty addition takes all of it back',
    roles,
    needsVersion: true,
    body: eventAdditionSchema,
    mostBytes,
    answer: json(eventAdditionAnswerSchema),
  },
} as const satisfies Partial<Record<StaffRouteName, Route>>
