import { AdapterError } from '@library-catalyst/core'
import { paths } from '@library-catalyst/core/rest'
import type { Context, Hono } from 'hono'
import { type AnswerDraft, createAnswer, type Encoders } from '../http/answer.ts'
import type { AnswerCache } from '../http/answer-cache.ts'
import { crossOriginHeaders, preflightHeaders } from '../http/cross-origin.ts'
import { methodNotAllowed, problemResponse } from '../http/problem-response.ts'
import { targetOf } from '../http/request-target.ts'
import { respond } from '../http/respond.ts'
import { routePattern } from '../http/route-pattern.ts'
import {
  answerEvent,
  answerEventCalendar,
  answerEventList,
  answerSubscription,
  type EventRequest,
} from './event-answers.ts'
import type { LibraryView } from './library-view.ts'
import type { OccurrenceReader } from './occurrence-reader.ts'

/** How long a request waits for the first reading of a feed, in milliseconds, and how much longer with nothing to show. */
const patience = { first: 1500, whileEmpty: 6500 }

type EventAnswerer = (request: EventRequest) => Promise<AnswerDraft>

/** The suffix `.ics` has to be tried before the event without one. */
const answerers = {
  listEvents: answerEventList,
  subscribeToEvents: answerSubscription,
  downloadEvent: answerEventCalendar,
  getEvent: answerEvent,
} as const satisfies Partial<Record<keyof typeof paths, EventAnswerer>>

export interface LibraryRoutesOptions {
  readonly libraries: ReadonlyMap<string, LibraryView>
  readonly occurrences: OccurrenceReader
  readonly cache: AnswerCache
  readonly encoders: Encoders
  readonly onError: (error: unknown) => void
}

export function addLibraryRoutes(app: Hono, options: LibraryRoutesOptions): void {
  const { libraries, onError } = options

  async function handle(context: Context, answer: EventAnswerer): Promise<Response> {
    const library = libraries.get(context.req.param('library') ?? '')
    if (!library) return problemResponse(new AdapterError('not-found', 'There is no such library'))
    const headers = crossOriginHeaders(library.config.allowedOrigins, context.req.header('origin') ?? null)
    try {
      return await respondAnew(context, library, answer, headers, options)
    } catch (error) {
      onError(error)
      return problemResponse(error, headers)
    }
  }

  for (const [name, answer] of Object.entries(answerers)) {
    const path = routePattern(paths[name as keyof typeof answerers])
    app.get(path, context => handle(context, answer))
    app.options(path, context => preflight(context, libraries))
    app.all(path, methodNotAllowed)
  }
}

async function respondAnew(
  { req }: Context,
  library: LibraryView,
  answer: EventAnswerer,
  headers: Readonly<Record<string, string>>,
  { occurrences, cache, encoders }: LibraryRoutesOptions,
): Promise<Response> {
  await firstReadings(library)
  // Taken before the reading: data that changes meanwhile makes this answer an old one.
  const version = library.version()
  const event = req.param('event') ?? ''
  const made = await createAnswer(await answer({ library, occurrences, event, search: new URL(req.url).searchParams }))
  cache.set(targetOf(req.raw), version, made)
  return respond(made, req.raw, encoders, headers)
}

function preflight({ req }: Context, libraries: ReadonlyMap<string, LibraryView>): Response {
  const library = libraries.get(req.param('library') ?? '')
  const allowed = crossOriginHeaders(library?.config.allowedOrigins ?? [], req.header('origin') ?? null)
  const granted = 'Access-Control-Allow-Origin' in allowed ? preflightHeaders : {}
  return new Response(null, { status: 204, headers: { Allow: 'GET, HEAD, OPTIONS', ...allowed, ...granted } })
}

async function firstReadings(library: LibraryView): Promise<void> {
  const settled = library.settled()
  await atMost(patience.first, settled)
  if (!library.feedState().hasEvents) await atMost(patience.whileEmpty, settled)
}

async function atMost(milliseconds: number, wait: Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const enough = new Promise<void>(resolve => {
    timer = setTimeout(resolve, milliseconds)
  })
  await Promise.race([wait, enough])
  clearTimeout(timer)
}
