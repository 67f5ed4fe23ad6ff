import { AdapterError } from '@library-catalyst/core'
import type { Context, Hono, HonoRequest } from 'hono'
import type { LibraryView } from './calendar/library-view.ts'
import { commandPreflightHeaders, crossOriginHeaders, preflightHeaders } from './http/cross-origin.ts'
import { methodNotAllowed, notAllowed, problemResponse } from './http/problem-response.ts'
import { routePattern } from './http/route-pattern.ts'

/**
 * What belongs to a library answers a request; the headers say who may read it. What it throws becomes a problem.
 *
 * @param client the IP address of whoever asks, if the platform tells
 */
export type LibraryResponder = (
  request: HonoRequest,
  library: LibraryView,
  headers: Readonly<Record<string, string>>,
  client: string | undefined,
) => Promise<Response>

/** What is not in the request itself; Hono hands it on. */
export interface PlatformTold {
  readonly client?: string | undefined
}

export interface LibraryRouteOptions {
  readonly libraries: ReadonlyMap<string, LibraryView>
  readonly onError: (error: unknown) => void
}

/** @param template a path of the REST table that begins with the library, and is read */
export function addLibraryRoute(
  app: Hono,
  template: string,
  respond: LibraryResponder,
  options: LibraryRouteOptions,
): void {
  const path = routePattern(template)
  app.get(path, context => answer(context, respond, options))
  app.options(path, context => preflight(context, options, 'GET, HEAD, OPTIONS', preflightHeaders))
  app.all(path, methodNotAllowed)
}

/** @param template as above, of what is made or changed by posting to it */
export function addLibraryCommand(
  app: Hono,
  template: string,
  respond: LibraryResponder,
  options: LibraryRouteOptions,
): void {
  const path = routePattern(template)
  const allowed = 'POST, OPTIONS'
  app.post(path, context => answer(context, respond, options))
  app.options(path, context => preflight(context, options, allowed, commandPreflightHeaders))
  app.all(path, () => notAllowed(allowed))
}

async function answer(
  { req, env }: { readonly req: HonoRequest; readonly env: unknown },
  respond: LibraryResponder,
  { libraries, onError }: LibraryRouteOptions,
): Promise<Response> {
  const library = libraries.get(req.param('library') ?? '')
  if (!library) return problemResponse(new AdapterError('not-found', 'There is no such library'))
  const headers = crossOriginHeaders(library.config.allowedOrigins, req.header('origin') ?? null)
  try {
    return await respond(req, library, headers, (env as PlatformTold).client)
  } catch (error) {
    onError(error)
    return problemResponse(error, headers)
  }
}

function preflight(
  { req }: Context,
  { libraries }: LibraryRouteOptions,
  methods: string,
  grant: Readonly<Record<string, string>>,
): Response {
  const library = libraries.get(req.param('library') ?? '')
  const allowed = crossOriginHeaders(library?.config.allowedOrigins ?? [], req.header('origin') ?? null)
  const granted = 'Access-Control-Allow-Origin' in allowed ? grant : {}
  return new Response(null, { status: 204, headers: { Allow: methods, ...allowed, ...granted } })
}
