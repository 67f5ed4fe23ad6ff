import { AdapterError } from '@library-catalyst/core'
import { type Route, routes } from '@library-catalyst/core/rest/routes'
import type { Hono, HonoRequest } from 'hono'
import type { InferOutput } from 'valibot'
import type { LibraryView } from '../calendar/library-view.ts'
import { notAllowed, problemResponse } from '../http/problem-response.ts'
import { readJson } from '../http/read-json.ts'
import { routePattern } from '../http/route-pattern.ts'
import { apiHeaders } from '../http/security-headers.ts'
import type { LibraryRouteOptions, PlatformTold } from '../library-route.ts'
import type { RequireStaff } from './require-staff.ts'
import type { SignedInStaff } from './staff-session.ts'

type Routes = typeof routes
/** The routes that name roles. */
export type StaffRoute = {
  [Name in keyof Routes]: Routes[Name] extends { readonly roles: readonly unknown[] } ? Name : never
}[keyof Routes]

/** What was asked, by whom. */
export interface StaffRequest<Name extends StaffRoute> {
  readonly request: HonoRequest
  readonly library: LibraryView
  readonly staff: SignedInStaff
  readonly body: Routes[Name] extends { readonly body: infer Schema extends Parameters<typeof readJson>[1] }
    ? InferOutput<Schema>
    : undefined
}

/** @returns a response, or what becomes the JSON of one. What it throws becomes a problem. */
export type StaffResponder<Name extends StaffRoute> = (asked: StaffRequest<Name>) => Promise<object>

export interface StaffRouteOptions extends LibraryRouteOptions {
  readonly requireStaff: RequireStaff
}

/** No page of another origin reads these, and nothing keeps a copy. */
export const staffHeaders = {
  ...apiHeaders,
  'Cache-Control': 'no-store',
  'Cross-Origin-Resource-Policy': 'same-origin',
  Vary: 'Cookie',
} as const

/** Add a route of the table that is for staff alone: method, roles and what its body must be stand there. */
export function addStaffRoute<Name extends StaffRoute>(
  app: Hono,
  name: Name,
  respond: StaffResponder<Name>,
  options: StaffRouteOptions,
): void {
  const { method, path, roles, body: schema, mostBytes, status = 200 }: Route = routes[name]
  addOpenStaffRoute(
    app,
    { method, path },
    async (request, library) => {
      const staff = await options.requireStaff(request.raw, library.config.id, ...roles)
      const body = schema && (await readJson(request.raw, schema, mostBytes))
      const answer = await respond({ request, library, staff, body } as StaffRequest<Name>)
      return answer instanceof Response ? answer : staffJson(answer, status)
    },
    options,
  )
}

/** The same for what has to be asked before one is signed in. */
export function addOpenStaffRoute(
  app: Hono,
  { method, path }: Pick<Route, 'method' | 'path'>,
  respond: (request: HonoRequest, library: LibraryView, client?: string) => Promise<Response>,
  { libraries, onError }: LibraryRouteOptions,
): void {
  app.on(method, routePattern(path), async ({ req, env }) => {
    const library = libraries.get(req.param('library') ?? '')
    try {
      if (!library) throw new AdapterError('not-found', 'There is no such library')
      return await respond(req, library, (env as PlatformTold).client)
    } catch (error) {
      onError(error)
      return problemResponse(error, staffHeaders)
    }
  })
}

export const staffJson = (answer: object, status = 200, headers: Readonly<Record<string, string>> = {}): Response =>
  new Response(JSON.stringify(answer), {
    status,
    headers: { ...staffHeaders, 'Content-Type': 'application/json', ...headers },
  })

/** To be added after all others: an address of theirs asked in another way, or none. */
export function addStaffFallback(app: Hono): void {
  const methods = new Map<string, string[]>()
  for (const { method, path } of Object.values(routes).filter(({ path }) => path.includes('/staff/')))
    methods.set(routePattern(path), [...(methods.get(routePattern(path)) ?? []), method])
  for (const [path, allowed] of methods) app.all(path, () => notAllowed(allowed.join(', '), staffHeaders))
}
