import { AdapterError } from '@library-catalyst/core'
import { paths } from '@library-catalyst/core/rest'
import { type Context, Hono } from 'hono'
import { createLibraryView } from './calendar/library-view.ts'
import { addLibraryRoutes } from './calendar/library-routes.ts'
import type { Clock } from './clock.ts'
import type { Config } from './config/config-schema.ts'
import type { FeedMonitor } from './feeds/feed-monitor.ts'
import { answerHealth } from './health.ts'
import { createAnswer, type AnswerDraft, type Encoders } from './http/answer.ts'
import { createAnswerCache } from './http/answer-cache.ts'
import { crossOriginHeaders, openToAll } from './http/cross-origin.ts'
import { addressTooLong, methodNotAllowed, problemResponse } from './http/problem-response.ts'
import { RefusedRequest } from './http/refused-request.ts'
import { targetOf } from './http/request-target.ts'
import { respond } from './http/respond.ts'
import { type Log, silent } from './log.ts'
import { openApiDocument } from './openapi/openapi-document.ts'
import { addPictureRoute } from './pictures/picture-route.ts'
import type { Pictures } from './pictures/pictures.ts'
import { addRegistrationRoutes } from './registration/registration-routes.ts'
import type { RegistrationStore } from './registration/registration-store.ts'
import type { Storage } from './storage/storage.ts'

/** The longest path and query that is read, in characters. */
const maxTarget = 4096
const cacheBytes = 32 * 1024 * 1024

export type App = (request: Request) => Response | Promise<Response>

export interface AppOptions {
  readonly config: Pick<Config, 'libraries'>
  readonly storage: Pick<Storage, 'occurrences' | 'check'>
  readonly feeds: FeedMonitor
  /** Left out, answers carry no pictures. */
  readonly pictures?: Pictures
  /** Left out, nobody can register here. */
  readonly registrations?: RegistrationStore
  readonly now: Clock
  readonly encoders: Encoders
  readonly log?: Log
  /** Answers what no route of the API does. */
  readonly fallback?: App
}

/** The whole API, from a request to a response; it knows no platform. */
export function createApp({
  config,
  storage,
  feeds,
  pictures,
  registrations,
  now,
  encoders,
  log = silent,
  fallback,
}: AppOptions): App {
  const view = { feeds, now, canShowPictures: pictures !== undefined }
  const libraries = new Map(config.libraries.map(library => [library.id, createLibraryView(library, view)]))
  const cache = createAnswerCache(cacheBytes)
  const onError = (error: unknown) => logUnexpected(log, error)

  const hono = new Hono()
  addLibraryRoutes(hono, { libraries, occurrences: storage.occurrences, cache, encoders, onError })
  addPictureRoute(hono, { libraries, pictures, encoders, onError })
  if (registrations)
    addRegistrationRoutes(hono, { libraries, occurrences: storage.occurrences, registrations, encoders, onError })
  addOpenRoute(hono, paths.health, encoders, () => answerHealth(feeds, storage))
  addOpenRoute(hono, paths.openApi, encoders, openApiAnswer)
  hono.notFound(({ req }) => fallback?.(req.raw) ?? problemResponse(new AdapterError('not-found', 'Nothing is here')))
  hono.onError(fail)

  return request => {
    try {
      const target = targetOf(request)
      if (target.length > maxTarget) return addressTooLong(maxTarget)
      return respondFromCache(request, target) ?? hono.fetch(request)
    } catch (error) {
      return fail(error)
    }
  }

  function fail(error: unknown): Response {
    onError(error)
    return problemResponse(error)
  }

  /** The answers that are asked for most are given before anything else looks at the request. */
  function respondFromCache(request: Request, target: string): Response | Promise<Response> | undefined {
    if (request.method !== 'GET' && request.method !== 'HEAD') return undefined
    const library = libraries.get(libraryIn(target))
    const answer = library && cache.get(target, library.version())
    if (!answer) return undefined
    const origin = request.headers.get('origin')
    return respond(answer, request, encoders, crossOriginHeaders(library.config.allowedOrigins, origin))
  }
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
