import { AdapterError } from '@library-catalyst/core'
import { paths } from '@library-catalyst/core/rest'
import { type Context, Hono } from 'hono'
import { createLibraryView, type LibraryView } from './calendar/library-view.ts'
import { addLibraryRoutes } from './calendar/library-routes.ts'
import type { CalendarWatch } from './calendar/watch-calendar.ts'
import type { Clock } from './clock.ts'
import type { Config } from './config/config-schema.ts'
import type { FeedMonitor } from './feeds/feed-monitor.ts'
import { answerHealth } from './health.ts'
import { createAnswer, type AnswerDraft, type Encoders } from './http/answer.ts'
import { type AnswerCache, createAnswerCache } from './http/answer-cache.ts'
import { crossOriginHeaders, openToAll } from './http/cross-origin.ts'
import { addressTooLong, methodNotAllowed, problemResponse } from './http/problem-response.ts'
import type { RateLimit } from './http/rate-limit.ts'
import { RefusedRequest } from './http/refused-request.ts'
import { targetOf } from './http/request-target.ts'
import { type Asked, type Reply, replyTo, respond } from './http/respond.ts'
import type { LibraryRouteOptions, PlatformTold } from './library-route.ts'
import { type Log, silent } from './log.ts'
import { addOutboxRoutes, type OutboxOptions } from './mail/outbox-route.ts'
import { openApiDocument } from './openapi/openapi-document.ts'
import type { EventDesk } from './own-events/event-desk.ts'
import { addOwnEventRoutes } from './own-events/own-event-routes.ts'
import { addPageFiles } from './pages/page-files.ts'
import { addPictureRoute } from './pictures/picture-route.ts'
import type { Pictures } from './pictures/pictures.ts'
import type { ManagedRegistrations } from './registration-mail/managed-registrations.ts'
import { addRegistrationPage } from './registration-mail/registration-page-routes.ts'
import { addRegistrationRoutes } from './registration/registration-routes.ts'
import type { RegistrationStore } from './registration/registration-store.ts'
import { addPeopleRoutes } from './relay/people-routes.ts'
import type { RelayDesk } from './relay/relay-desk.ts'
import type { SafetyDesk } from './safety/safety-routes.ts'
import type { StaffDesk } from './staff/staff-desk.ts'
import { addStaffFallback } from './staff/staff-route.ts'
import { addStaffRoutes } from './staff/staff-routes.ts'
import type { Storage } from './storage/storage.ts'

/** The longest path and query that is read, in characters. */
const maxTarget = 4096
const cacheBytes = 32 * 1024 * 1024

/** @param client the IP address of whoever asks; left out, nobody is kept from asking often */
export type Responder = (request: Request, client?: string) => Response | Promise<Response>

/** From a request to a response. */
export interface App extends Responder {
  /**
   * The answer that lies ready, if one does, for a platform that can give it without making a `Request` first.
   *
   * @param target path and query, as they were sent
   */
  ready(target: string, asked: Asked): Reply | undefined
}

export interface AppOptions {
  readonly config: Pick<Config, 'libraries'>
  readonly storage: Pick<Storage, 'occurrences' | 'check'>
  readonly feeds: FeedMonitor
  /** Left out, answers carry no pictures. */
  readonly pictures?: Pictures
  /** Left out, nobody can register here. */
  readonly registrations?: RegistrationStore
  /** Left out, there is no page where one can see or cancel a registration. */
  readonly managed?: ManagedRegistrations
  /** How often one client may try to. Left out, as often as they like. */
  readonly registrationLimit?: RateLimit
  /** Left out, there are no staff. */
  readonly staff?: StaffDesk
  /** Left out, nobody can report anything, and no conversation is passed on. */
  readonly safety?: SafetyDesk
  readonly relay?: RelayDesk
  /** Left out, nobody sees what would have been sent. */
  readonly outbox?: OutboxOptions | undefined
  /** Left out, staff write nothing about events. */
  readonly events?: Pick<EventDesk, 'ownEvents' | 'additions'>
  /** Tells what other servers change. Left out, there are none. */
  readonly calendar?: CalendarWatch
  readonly now: Clock
  readonly encoders: Encoders
  readonly log?: Log
  /** Answers what no route of the API does. */
  readonly fallback?: Responder
}

/** The whole API, from a request to a response; it knows no platform. */
export function createApp(options: AppOptions): App {
  const { encoders, log = silent } = options
  const libraries = viewsOf(options)
  const cache = createAnswerCache(cacheBytes)
  const onError = (error: unknown) => logUnexpected(log, error)
  const hono = createRoutes(options, { libraries, cache, onError })

  const answer: Responder = (request, client) => {
    try {
      const target = targetOf(request)
      if (target.length > maxTarget) return addressTooLong(maxTarget)
      const known = knownAnswer(request.method, target, request.headers.get('origin'))
      return known
        ? respond(known.answer, request, encoders, known.headers)
        : hono.fetch(request, { client } satisfies PlatformTold)
    } catch (error) {
      onError(error)
      return problemResponse(error)
    }
  }
  const ready: App['ready'] = (target, asked) => {
    try {
      const known = knownAnswer(asked.method, target, asked.header('origin'))
      return known && replyTo(known.answer, asked, known.headers)
    } catch {
      // Whoever is asked next meets it, too, and tells it.
      return undefined
    }
  }
  return Object.assign(answer, { ready })

  /** What is asked for most is answered before anything else looks at the request. */
  function knownAnswer(method: string, target: string, origin: string | null) {
    if (method !== 'GET' && method !== 'HEAD') return undefined
    const library = libraries.get(libraryIn(target))
    const answer = library && cache.get(target, library.version())
    return answer && { answer, headers: crossOriginHeaders(library.config.allowedOrigins, origin) }
  }
}

type Libraries = ReadonlyMap<string, LibraryView>

function viewsOf({ config, feeds, now, pictures, calendar, staff }: AppOptions): Libraries {
  const view = {
    feeds,
    now,
    canShowPictures: pictures !== undefined,
    ...(calendar && { calendar }),
    ...(staff && { settings: staff.settings }),
  }
  return new Map(config.libraries.map(library => [library.id, createLibraryView(library, view)]))
}

interface RouteTools extends LibraryRouteOptions {
  readonly cache: AnswerCache
}

function createRoutes(options: AppOptions, { cache, ...tools }: RouteTools): Hono {
  const { storage, feeds, pictures, outbox, encoders, fallback } = options
  const hono = new Hono()
  addLibraryRoutes(hono, { occurrences: storage.occurrences, cache, encoders, ...tools })
  addPictureRoute(hono, { pictures, encoders, ...tools })
  addRoutesOfPeople(hono, options, tools)
  addPageFiles(hono)
  if (outbox) addOutboxRoutes(hono, outbox)
  addOpenRoute(hono, paths.health, encoders, () => answerHealth(feeds, storage))
  addOpenRoute(hono, paths.openApi, encoders, openApiAnswer)
  hono.notFound(({ req }) => fallback?.(req.raw) ?? problemResponse(new AdapterError('not-found', 'Nothing is here')))
  hono.onError(error => {
    tools.onError(error)
    return problemResponse(error)
  })
  return hono
}

/** What patrons send, and what staff do. */
function addRoutesOfPeople(hono: Hono, options: AppOptions, tools: LibraryRouteOptions): void {
  const {
    storage,
    registrations,
    registrationLimit: limit,
    managed,
    staff,
    safety,
    relay,
    events,
    calendar,
    now,
    encoders,
  } = options
  const { occurrences } = storage
  if (registrations) addRegistrationRoutes(hono, { occurrences, registrations, limit, encoders, ...tools })
  if (managed) addRegistrationPage(hono, { managed, libraries: tools.libraries })
  if (staff) addStaffRoutes(hono, { desk: staff, ...tools })
  const requireStaff = staff?.requireStaff
  if (requireStaff && events) addOwnEventRoutes(hono, { ...events, requireStaff, calendar, ...tools })
  addPeopleRoutes(hono, { safety, relay, requireStaff, now, ...tools })
  addStaffFallback(hono)
}

const beforeLibrary = paths.listEvents.slice(0, paths.listEvents.indexOf('{'))

/** The name in the path, still encoded; ids need no encoding. */
function libraryIn(target: string): string {
  if (!target.startsWith(beforeLibrary)) return ''
  return target.slice(beforeLibrary.length, target.indexOf('/', beforeLibrary.length))
}

/** What belongs to no library, and may be read from everywhere. */
function addOpenRoute(hono: Hono, path: string, encoders: Encoders, answer: () => Promise<AnswerDraft>): void {
  hono.get(path, async ({ req }: Context) => respond(await createAnswer(await answer()), req.raw, encoders, openToAll))
  hono.options(path, () => new Response(null, { status: 204, headers: { Allow: 'GET, HEAD, OPTIONS', ...openToAll } }))
  hono.all(path, methodNotAllowed)
}

async function openApiAnswer(): Promise<AnswerDraft> {
  return {
    mediaType: 'application/json',
    text: JSON.stringify(openApiDocument()),
    cacheControl: 'public, max-age=3600',
  }
}

/** The message is left out: what a database or a driver says may quote a value. */
function logUnexpected(log: Log, error: unknown): void {
  if (error instanceof RefusedRequest || (error instanceof AdapterError && error.code !== 'upstream')) return
  const frames = error instanceof Error ? (error.stack?.split('\n').filter(line => /^\s+at /.test(line)) ?? []) : []
  log({
    level: 'error',
    event: 'request-broke',
    code: error instanceof Error ? error.name : typeof error,
    at: frames.slice(0, 8).map(frame => frame.trim()),
  })
}
