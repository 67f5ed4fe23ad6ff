import type { Occurrence } from '@library-catalyst/core'
import type { Problem } from '@library-catalyst/core/rest'
import { problemSchema, registrationReceiptSchema, seatsSchema } from '@library-catalyst/core/rest/routes'
import * as v from 'valibot'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { sampleOccurrence } from '../../test/sample-occurrence.ts'
import { parseConfig } from '../config/parse-config.ts'
import { type App, createApp } from '../create-app.ts'
import { nodeEncoders } from '../http/node-encoders.ts'
import { createRateLimit, type RateLimit } from '../http/rate-limit.ts'
import type { LogEntry } from '../log.ts'
import { StorageError } from '../storage/storage-error.ts'
import { openStorage, type Storage } from '../storage/storage.ts'
import type { EventSettings } from './registration.ts'
import type { RegistrationStore } from './registration-store.ts'

const page = 'https://www.example.org'
const { libraries } = parseConfig({
  libraries: [{ id: 'harbour', name: 'Harbour', timeZone: 'Europe/Vienna', allowedOrigins: [page], feeds: [] }],
})
const event = '/v1/libraries/harbour/events/p:talk'
const robin = { name: 'Robin', email: 'robin@mail.example' }
const now = '2026-11-25T09:00:00Z'

let storage: Storage
let app: App
let logged: LogEntry[]
let keys = 0
let client: string

beforeEach(async () => {
  storage = await openStorage(':memory:')
  logged = []
  client = '203.0.113.7'
  await readFeed(
    sampleOccurrence({ id: 'p:talk' }),
    sampleOccurrence({ id: 'p:off', status: 'cancelled' }),
    sampleOccurrence({ id: 'p:past', start: '2026-11-24T18:00' }),
    sampleOccurrence({ id: 'p:open' }),
  )
  await configure()
  app = appWith(storage.registrations)
})
afterEach(() => storage.close())

/** These are the events now, and no others. */
const readFeed = (...occurrences: readonly Occurrence[]) =>
  storage.feeds.saveReading({
    library: 'harbour',
    feed: 'p',
    at: now,
    sourceKey: '',
    validators: {},
    expansion: { key: '', warnings: [], occurrences },
  })
const appWith = (registrations: RegistrationStore, registrationLimit?: RateLimit) =>
  createApp({
    config: { libraries },
    storage,
    registrations,
    ...(registrationLimit && { registrationLimit }),
    feeds: {
      stateOf: () => ({ version: '1', hasEvents: true, warnings: [] }),
      settled: () => Promise.resolve(),
      list: () => [],
    },
    now: () => Date.parse(now),
    encoders: nodeEncoders,
    log: entry => logged.push(entry),
  })

const configure = (settings: Partial<EventSettings> = {}, id = 'p:talk') =>
  storage.registrations.configure(
    { library: 'harbour', event: id },
    { capacity: 1, maxPartySize: 4, hasWaitingList: true, ...settings },
    now,
  )
const ask = async (path: string, init: RequestInit = {}) =>
  app(new Request(`https://events.example${path}`, init), client)
const post = (body: unknown, { headers = {}, path = event } = {}) =>
  ask(`${path}/registrations`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': `a-key-of-a-test-${keys++}`, ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
const problemOf = async (response: Response): Promise<Problem> => {
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  return v.parse(problemSchema, await response.json()) as Problem
}

test('a seat is taken, and whoever comes next waits', async () => {
  const first = await post(robin)
  expect(first.status).toBe(201)
  expect(first.headers.get('cache-control')).toBe('no-store')
  const receipt = v.parse(registrationReceiptSchema, await first.json())
  expect(receipt).toEqual({ id: receipt.id, event: 'p:talk', status: 'confirmed', partySize: 1, createdAt: now })
  expect(receipt.id).toMatch(/^[\w-]{22}$/)
  expect(await (await post(robin)).json()).toMatchObject({ status: 'waiting', position: 1 })
})

test('no answer names the person', async () => {
  const planted = { name: 'Planted', email: 'planted@mail.example', answers: { a: 'planted' }, accessNeeds: 'planted' }
  const texts = await Promise.all(
    [post(planted), ask(`${event}/seats`), ask(event)].map(async one => (await one).text()),
  )
  expect(texts.join()).not.toMatch(/planted/i)
})

test('neither the log nor the answer quotes what a database says of a mistake of ours', async () => {
  const register = () => Promise.reject(new Error('planted@mail.example'))
  app = appWith({ ...storage.registrations, register })
  const response = await post(robin)
  expect(response.status).toBe(500)
  expect(logged).toMatchObject([{ event: 'request-broke' }])
  expect(JSON.stringify(logged) + (await response.text())).not.toContain('planted')
})

test('how many seats are left is asked anew each time', async () => {
  const before = await ask(`${event}/seats`)
  expect(before.headers.get('cache-control')).toBe('no-cache')
  expect(v.parse(seatsSchema, await before.json())).toMatchObject({ capacity: 1, seatsLeft: 1, waiting: 0 })
  const etag = before.headers.get('etag') ?? ''
  expect((await ask(`${event}/seats`, { headers: { 'if-none-match': etag } })).status).toBe(304)
  await post(robin)
  const after = await ask(`${event}/seats`, { headers: { 'if-none-match': etag } })
  expect(await after.json()).toMatchObject({ seatsLeft: 0 })
})

test('the same key gets the same answer, and another body with it status 422', async () => {
  const headers = { 'idempotency-key': 'the-same-key-all-the-time' }
  const [first, again] = [await post(robin, { headers }), await post(robin, { headers })]
  expect([again.status, await again.text()]).toEqual([first.status, await first.text()])
  const other = await post({ ...robin, partySize: 2 }, { headers })
  expect(other.status).toBe(422)
  expect(await problemOf(other)).toMatchObject({ errors: [{ pointer: '/Idempotency-Key', code: 'other-request' }] })
})

test('whoever is registered is told so again, also when the event was cancelled or is gone', async () => {
  const headers = { 'idempotency-key': 'the-same-key-all-the-time' }
  const first = await (await post(robin, { headers })).text()
  await readFeed(sampleOccurrence({ id: 'p:talk', status: 'cancelled' }))
  const cancelled = await post(robin, { headers })
  expect([cancelled.status, await cancelled.text()]).toEqual([201, first])
  await readFeed()
  const gone = await post(robin, { headers })
  expect([gone.status, await gone.text()]).toEqual([201, first])
})

test('a request that comes while the same is being carried out is told to come back', async () => {
  const headers = { 'idempotency-key': 'the-same-key-all-the-time' }
  const answers = await Promise.all([post(robin, { headers }), post(robin, { headers })])
  const [running] = answers.filter(({ status }) => status === 409)
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201, 409]))
  expect(running?.headers.get('retry-after')).toBe('1')
})

test.each<[object | string, number, string, string]>([
  [{ email: 'robin@mail.example' }, 400, '/name', 'required'],
  [{ ...robin, email: 'robin' }, 400, '/email', 'format'],
  [{ ...robin, answers: { 'a/b': 7 } }, 400, '/answers/a~1b', 'type'],
  [{ ...robin, partySize: 5 }, 400, '/partySize', 'party-too-large'],
  [{ ...robin, surname: 'X' }, 400, '/surname', 'unknown'],
  ['{', 400, '', 'json'],
  ['7', 400, '', 'type'],
  [{ ...robin, name: ' ' }, 400, '/name', 'length'],
])('what is wrong with %j is told: status %i, %s is %s', async (body, status, pointer, code) => {
  const response = await post(body)
  expect(response.status).toBe(status)
  expect((await problemOf(response)).errors).toContainEqual({ pointer, code })
  expect(await (await ask(`${event}/seats`)).json()).toMatchObject({ seatsLeft: 1 })
})

test.each([
  [{ 'idempotency-key': '' }, 400],
  [{ 'idempotency-key': 'short' }, 400],
  [{ 'content-type': 'application/x-www-form-urlencoded' }, 415],
  [{ 'content-type': 'text/plain' }, 415],
])('is refused with %j', async (headers, status) => {
  const response = await post(robin, { headers })
  expect(response.status).toBe(status)
  expect((await problemOf(response)).status).toBe(status)
})

test('one client cannot send without end, and others are not kept from it', async () => {
  app = appWith(storage.registrations, createRateLimit({ most: 2, seconds: 60, now: () => Date.parse(now) }))
  for (const status of [201, 201, 429]) expect((await post(robin)).status).toBe(status)
  const refused = await post(robin, { headers: { 'idempotency-key': 'short' } })
  expect(refused.headers.get('retry-after')).toBe('30')
  expect(await problemOf(refused)).toMatchObject({ status: 429, code: 'rate-limited' })
  client = '203.0.113.8'
  expect((await post(robin)).status).toBe(201)
  expect(JSON.stringify(logged)).not.toContain('203.0.113')
})

test('a body that is too large is not read to its end', async () => {
  let sent = 0
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      sent += 1024
      controller.enqueue(new Uint8Array(1024).fill(32))
    },
  })
  const response = await ask(`${event}/registrations`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': 'a-key-of-a-large-body' },
    body: endless,
    duplex: 'half',
  } as RequestInit)
  expect(response.status).toBe(413)
  expect(sent).toBeLessThan(64 * 1024)
})

test.each<[string, Partial<EventSettings> | undefined, number, string | undefined]>([
  ['p:nothing', undefined, 404, undefined],
  ['p:open', undefined, 404, undefined],
  ['p:off', {}, 409, 'closed'],
  ['p:past', {}, 409, 'closed'],
  ['p:talk', { closes: now }, 409, 'closed'],
  ['p:talk', { opens: '2026-11-25T10:00:00Z' }, 409, 'not-open'],
  ['p:talk', { capacity: 0, hasWaitingList: false }, 409, 'full'],
])('nobody can register for %s with %j: status %i, %s', async (id, settings, status, code) => {
  if (settings) await configure(settings, id)
  const response = await post(robin, { path: `/v1/libraries/harbour/events/${id}` })
  expect(response.status).toBe(status)
  expect((await problemOf(response)).errors?.[0]?.code).toBe(code)
})

test('pages of the library may post to it, others may not, and it takes nothing but POST', async () => {
  const preflight = async (origin: string) =>
    (await ask(`${event}/registrations`, { method: 'OPTIONS', headers: { origin } })).headers
  expect((await preflight(page)).get('access-control-allow-headers')).toMatch(/Content-Type, Idempotency-Key/)
  expect((await preflight(page)).get('access-control-allow-methods')).toBe('POST')
  expect((await preflight('https://evil.example')).get('access-control-allow-methods')).toBeNull()
  const read = await ask(`${event}/registrations`)
  expect([read.status, read.headers.get('allow')]).toEqual([405, 'POST, OPTIONS'])
  expect((await post(robin, { path: '/v1/libraries/nowhere/events/p:talk' })).status).toBe(404)
})

test('a database that is away is told as such, with when to come back', async () => {
  const register = () => Promise.reject(new StorageError('unavailable'))
  app = appWith({ ...storage.registrations, register })
  const response = await post(robin)
  expect([response.status, response.headers.get('retry-after')]).toEqual([503, '2'])
  expect(await problemOf(response)).toMatchObject({ code: 'offline' })
})
