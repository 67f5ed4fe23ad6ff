import { AdapterError, toInstant } from '@library-catalyst/core'
import type { Hono, HonoRequest } from 'hono'
import type { LibraryView } from '../calendar/library-view.ts'
import { idempotencyKeyOf } from '../http/idempotency-key.ts'
import { RefusedRequest } from '../http/refused-request.ts'
import type { RegistrationQuery } from './registration-desk.ts'
import { registrationTable } from './registration-table.ts'
import { addStaffRoute, staffHeaders, type StaffRouteOptions } from './staff-route.ts'
import type { SignedInStaff } from './staff-session.ts'
import type { By, StaffStore } from './staff-store.ts'

export interface RegistrationDeskOptions extends StaffRouteOptions {
  readonly store: StaffStore
}

export function addRegistrationDeskRoutes(app: Hono, { store, ...options }: RegistrationDeskOptions): void {
  addListRoutes(app, { store, ...options })
  addStaffRoute(
    app,
    'checkIn',
    async ({ request, library, staff, body }) =>
      (await store.checkIn(keyOf(request, library), body.isHere, by(staff, library))) ?? fail('not-confirmed'),
    options,
  )
  addStaffRoute(
    app,
    'cancelRegistration',
    async ({ request, library, staff }) =>
      (await store.cancel(keyOf(request, library), by(staff, library))) ?? fail('cancelled'),
    options,
  )
  addStaffRoute(
    app,
    'messageRegistered',
    async ({ request, library, staff, body }) => {
      const { id, locale } = library.config
      const idempotencyKey = idempotencyKeyOf(request.raw)
      const sender = { ...by(staff, library), idempotencyKey }
      const sent = await store.message({ library: id, locale }, body, sender)
      if (sent === undefined) throw otherMessage
      return { sent }
    },
    options,
  )
}

function addListRoutes(app: Hono, { store, ...options }: RegistrationDeskOptions): void {
  addStaffRoute(
    app,
    'listRegistrations',
    async ({ request, library }) => store.registrations(queryOf(request, library), request.query('cursor')),
    options,
  )
  addStaffRoute(
    app,
    'downloadRegistrations',
    async ({ request, library, staff }) => {
      const query = queryOf(request, library)
      const note = { library: query.library, account: staff.account, action: 'registrations-downloaded' }
      await store.note({ ...note, subject: query.event ?? '' }, toInstant(library.now()))
      return new Response(registrationTable(await store.everyRegistration(query)), {
        headers: {
          ...staffHeaders,
          'Content-Type': 'text/csv; charset=utf-8; header=present',
          'Content-Disposition': 'attachment; filename="registrations.csv"',
        },
      })
    },
    options,
  )
}

function queryOf(request: HonoRequest, { config }: LibraryView): RegistrationQuery {
  const event = request.query('event')
  const text = request.query('q')?.trim().slice(0, 80)
  return { library: config.id, ...(event && { event }), ...(text && { text }) }
}

const keyOf = (request: HonoRequest, { config }: LibraryView) => ({
  library: config.id,
  id: request.param('registration') ?? '',
})

const by = ({ account }: SignedInStaff, library: LibraryView): By => ({ account, now: toInstant(library.now()) })

const otherMessage = new RefusedRequest(
  422,
  'Unprocessable content',
  'This Idempotency-Key came with another message before',
  [{ pointer: '/Idempotency-Key', code: 'other-request' }],
)

function fail(code: string): never {
  throw new AdapterError('conflict', 'There is no such registration, or it has changed meanwhile', {
    fields: [{ pointer: '', code }],
  })
}
