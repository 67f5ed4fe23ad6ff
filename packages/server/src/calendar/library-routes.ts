import { paths } from '@library-catalyst/core/rest'
import type { Hono } from 'hono'
import { type AnswerDraft, createAnswer, type Encoders } from '../http/answer.ts'
import type { AnswerCache } from '../http/answer-cache.ts'
import { targetOf } from '../http/request-target.ts'
import { respond } from '../http/respond.ts'
import { addLibraryRoute, type LibraryResponder, type LibraryRouteOptions } from '../library-route.ts'
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

export interface LibraryRoutesOptions extends LibraryRouteOptions {
  readonly occurrences: OccurrenceReader
  readonly cache: AnswerCache
  readonly encoders: Encoders
}

export function addLibraryRoutes(app: Hono, options: LibraryRoutesOptions): void {
  for (const [name, answer] of Object.entries(answerers)) {
    const path = paths[name as keyof typeof answerers]
    addLibraryRoute(app, path, async (...asked) => respondAnew(answer, options, ...asked), options)
  }
}

async function respondAnew(
  answer: EventAnswerer,
  { occurrences, cache, encoders }: LibraryRoutesOptions,
  ...[request, library, headers]: Parameters<LibraryResponder>
): Promise<Response> {
  await firstReadings(library)
  // Taken before the reading: data that changes meanwhile makes this answer an old one.
  const version = library.version()
  const event = request.param('event') ?? ''
  const search = new URL(request.url).searchParams
  const made = await createAnswer(await answer({ library, occurrences, event, search }))
  cache.set(targetOf(request.raw), version, made)
  return respond(made, request.raw, encoders, headers)
}

async function firstReadings(library: LibraryView): Promise<void> {
  const settled = library.settled()
  await atMost(patience.first, settled)
  if (!library.hasEvents()) await atMost(patience.whileEmpty, settled)
}

async function atMost(milliseconds: number, wait: Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const enough = new Promise<void>(resolve => {
    timer = setTimeout(resolve, milliseconds)
  })
  await Promise.race([wait, enough])
  clearTimeout(timer)
}
