import { AdapterError, toInstant } from '@library-catalyst/core'
import { paths } from '@library-catalyst/core/rest'
import { reportRequestSchema } from '@library-catalyst/core/rest/routes'
import type { Hono } from 'hono'
import type { LibraryView } from '../calendar/library-view.ts'
import { idempotencyKeyOf } from '../http/idempotency-key.ts'
import { readJson } from '../http/read-json.ts'
import { RefusedRequest } from '../http/refused-request.ts'
import { apiHeaders } from '../http/security-headers.ts'
import { addLibraryCommand, addLibraryRoute, type LibraryRouteOptions } from '../library-route.ts'
import type { RequireStaff } from '../staff/require-staff.ts'
import { addStaffRoute } from '../staff/staff-route.ts'
import type { SafetyStore } from './safety-store.ts'
import type { SafetySettings } from './safety-subjects.ts'

/** All that the routes for people's safety need. */
export interface SafetyDesk {
  readonly store: SafetyStore
  readonly settings: SafetySettings
}

export interface SafetyRoutesOptions extends LibraryRouteOptions {
  readonly safety: SafetyDesk
}

export function addSafetyRoutes(app: Hono, { safety: { store, settings }, ...options }: SafetyRoutesOptions): void {
  addLibraryRoute(
    app,
    paths.getChallenge,
    async (_, library, headers) => answer(await store.challenge(library.config.id, nowAt(library)), headers),
    options,
  )
  addLibraryCommand(
    app,
    paths.report,
    async (request, library, headers) => {
      const idempotencyKey = idempotencyKeyOf(request.raw)
      const body = await readJson(request.raw, reportRequestSchema)
      const now = nowAt(library)
      const outcome = await store.report(
        { library: library.config.id, idempotencyKey, request: body },
        { settings, now },
      )
      if (outcome === 'too-many')
        throw new AdapterError('rate-limited', 'This was reported often today', { retryAfter: 3600 })
      if (outcome === 'other-request')
        throw new RefusedRequest(
          422,
          'Unprocessable content',
          'This Idempotency-Key came with another request before',
          [{ pointer: '/Idempotency-Key', code: 'other-request' }],
        )
      return answer({ receivedAt: now }, headers, 201)
    },
    options,
  )
}

const nowAt = (library: LibraryView) => toInstant(library.now())

function answer(body: object, headers: Readonly<Record<string, string>>, status = 200): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { ...apiHeaders, 'Content-Type': 'application/json', 'Cache-Control': 'no-store', ...headers },
  })
}

export interface StaffSafetyRoutesOptions extends SafetyRoutesOptions {
  readonly requireStaff: RequireStaff
}

export function addStaffSafetyRoutes(app: Hono, { safety, ...options }: StaffSafetyRoutesOptions): void {
  const { store, settings } = safety
  addStaffRoute(
    app,
    'listReports',
    async ({ library }) => ({ items: await store.viewReports(library.config.id, nowAt(library)) }),
    options,
  )
  addStaffRoute(
    app,
    'decideReport',
    async ({ request, library, staff, body }) => {
      const decided = { ...body, library: library.config.id, id: request.param('report') ?? '', account: staff.account }
      return (await store.decideReport(decided, { settings, now: nowAt(library) })) ?? fail()
    },
    options,
  )
  addStaffRoute(
    app,
    'listModeration',
    async ({ library }) => ({ items: await store.queue(library.config.id) }),
    options,
  )
  addStaffRoute(
    app,
    'decideModeration',
    async ({ request, library, staff, body: { reason, ...body } }) => {
      const decided = {
        ...body,
        ...(reason !== undefined && { reason }),
        library: library.config.id,
        id: request.param('entry') ?? '',
        account: staff.account,
      }
      return (await store.decideEntry(decided, { settings, now: nowAt(library) })) ?? fail()
    },
    options,
  )
}

function fail(): never {
  throw new AdapterError('conflict', 'It is not there, or somebody has decided it')
}
