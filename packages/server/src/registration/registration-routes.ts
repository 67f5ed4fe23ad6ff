import { AdapterError, type Occurrence, toInstant } from '@library-catalyst/core'
import { paths } from '@library-catalyst/core/rest'
import { type RegistrationReceipt, registrationRequestSchema } from '@library-catalyst/core/rest/routes'
import type { Hono } from 'hono'
import type { OccurrenceReader } from '../calendar/occurrence-reader.ts'
import { createAnswer, type Encoders } from '../http/answer.ts'
import type { RateLimit } from '../http/rate-limit.ts'
import { idempotencyKeyOf } from '../http/idempotency-key.ts'
import { readJson } from '../http/read-json.ts'
import { RefusedRequest } from '../http/refused-request.ts'
import { respond } from '../http/respond.ts'
import { apiHeaders } from '../http/security-headers.ts'
import { addLibraryCommand, addLibraryRoute, type LibraryRouteOptions } from '../library-route.ts'
import type { Occasion, Refusal, RegisterOutcome } from './registration.ts'
import type { RegistrationStore } from './registration-store.ts'

export interface RegistrationRoutesOptions extends LibraryRouteOptions {
  readonly occurrences: OccurrenceReader
  readonly registrations: RegistrationStore
  /** Of registrations that one client sends. */
  readonly limit: RateLimit | undefined
  readonly encoders: Encoders
}

export function addRegistrationRoutes(
  app: Hono,
  { occurrences, registrations, limit, encoders, ...options }: RegistrationRoutesOptions,
): void {
  addLibraryRoute(
    app,
    paths.getSeats,
    async (request, { config }, headers) => {
      const seats = await registrations.seats({ library: config.id, event: request.param('event') ?? '' })
      if (!seats) throw refusals.unknown
      // Asked for again each time; while nobody comes or goes, the answer is a short one.
      const draft = { mediaType: 'application/json', text: JSON.stringify(seats), cacheControl: 'no-cache' }
      return respond(await createAnswer(draft), request.raw, encoders, headers)
    },
    options,
  )
  addLibraryCommand(
    app,
    paths.register,
    async (request, library, headers, client) => {
      if (client !== undefined) limit?.count(client)
      const idempotencyKey = idempotencyKeyOf(request.raw)
      const body = await readJson(request.raw, registrationRequestSchema)
      const key = { library: library.config.id, event: request.param('event') ?? '' }
      const outcome = await registrations.register({
        ...key,
        request: body,
        idempotencyKey,
        now: toInstant(library.now()),
        occasion: occasionOf(await occurrences.get(key.library, key.event)),
      })
      return created(receiptOf(outcome), headers)
    },
    options,
  )
}

function occasionOf(occurrence: Occurrence | undefined): Occasion | Refusal {
  if (!occurrence) return 'unknown'
  if (occurrence.status === 'cancelled') return 'closed'
  return { starts: occurrence.startInstant, ends: occurrence.endInstant }
}

const conflict = (code: Refusal, message: string) =>
  new AdapterError('conflict', message, { fields: [{ pointer: '', code }] })

const refusals: Readonly<Record<Refusal, AdapterError>> = {
  unknown: new AdapterError('not-found', 'There is no such event, or one cannot register here for it'),
  'not-open': conflict('not-open', 'One cannot register yet'),
  closed: conflict('closed', 'One cannot register any more'),
  full: conflict('full', 'There is no seat left, and no waiting list'),
  'party-too-large': new AdapterError('invalid', 'So many cannot come together', {
    fields: [{ pointer: '/partySize', code: 'party-too-large' }],
  }),
}

/** @throws for every outcome but that somebody is registered */
function receiptOf(outcome: RegisterOutcome): RegistrationReceipt {
  switch (outcome.kind) {
    case 'registered':
      return outcome.receipt
    case 'refused':
      throw refusals[outcome.reason]
    case 'running':
      throw new AdapterError('conflict', 'The same request is being carried out', {
        fields: [{ pointer: '/Idempotency-Key', code: 'running' }],
        retryAfter: 1,
      })
    case 'other-request':
      throw new RefusedRequest(422, 'Unprocessable content', 'This Idempotency-Key came with another request before', [
        { pointer: '/Idempotency-Key', code: 'other-request' },
      ])
  }
}

function created(receipt: RegistrationReceipt, headers: Readonly<Record<string, string>>): Response {
  return new Response(JSON.stringify(receipt), {
    status: 201,
    headers: { ...apiHeaders, 'Content-Type': 'application/json', 'Cache-Control': 'no-store', ...headers },
  })
}
