import { AdapterError, type CalendarPort, type EventPage, selectOccurrences } from '@library-catalyst/core'
import { fixtures } from '@library-catalyst/core/testing'
import { http, HttpResponse } from 'msw/http'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { createRestAdapter } from './rest-adapter.ts'

const origin = 'https://events.example'
const eventsPath = `${origin}/v1/libraries/lindenhof/events`
const server = setupServer()
beforeAll(() => server.listen({ onUnhandledFrame: 'error' }))
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

const { calendar } = createRestAdapter({ api: `${origin}/`, library: 'lindenhof' })
const unhurried = () => ({ signal: new AbortController().signal })
const page = selectOccurrences(fixtures.occurrences, { days: 7 }, { timeZone: fixtures.timeZone, now: fixtures.now() })

/** What `list` rejects with where the server gives this answer. */
async function failureOf(answer: Response, port: CalendarPort = calendar): Promise<unknown> {
  server.use(http.get(eventsPath, () => answer))
  return port.list({ days: 7 }, unhurried()).catch((error: unknown) => error)
}

const problem = (status: number, body: object, headers: Record<string, string> = {}) =>
  HttpResponse.json(body, { status, headers: { 'content-type': 'application/problem+json', ...headers } })

test('a page of events is handed on as it came', async () => {
  server.use(http.get(eventsPath, () => HttpResponse.json(page)))
  expect(await calendar.list({ days: 7 }, unhurried())).toEqual(page)
})

test('the query travels in the address, words as they are', async () => {
  let asked: URL | undefined
  server.use(
    http.get(eventsPath, ({ request }) => {
      asked = new URL(request.url)
      return HttpResponse.json(page)
    }),
  )
  await calendar.list({ days: 7, text: 'Köhler & Éclair', filters: { category: ['Food', 'Music'] } }, unhurried())
  expect([...(asked?.searchParams ?? [])]).toEqual([
    ['days', '7'],
    ['text', 'Köhler & Éclair'],
    ['category', 'Food'],
    ['category', 'Music'],
  ])
})

test('a picture of the server has a whole address, in a list and alone', async () => {
  const image = { url: '/v1/libraries/lindenhof/pictures/a1', alt: 'A boat' }
  const pictured = page.items.map(item => ({ ...item, image }))
  server.use(
    http.get(eventsPath, () => HttpResponse.json({ ...page, items: pictured })),
    http.get(`${eventsPath}/:id`, () => HttpResponse.json(pictured[0])),
  )
  const { items } = await calendar.list({ days: 7 }, unhurried())
  expect(items[0]?.image).toEqual({ url: `${origin}${image.url}`, alt: 'A boat' })
  expect(await calendar.get('a', unhurried())).toEqual(items[0])
})

test('one event is asked for by its id', async () => {
  const items = page.items.map(item => ({ ...item, id: `a:${item.id}@c` }))
  server.use(
    http.get(`${eventsPath}/:id`, ({ params }) => HttpResponse.json(items.find(({ id }) => id === params['id']))),
  )
  for (const item of items) expect(await calendar.get(item.id, unhurried())).toEqual(item)
})

test('an unreachable server is offline, the cause kept', async () => {
  const error = await failureOf(HttpResponse.error())
  expect(error).toBeInstanceOf(AdapterError)
  expect(error).toMatchObject({ code: 'offline', cause: expect.any(TypeError) })
})

test('a connection that breaks within the answer is offline', async () => {
  const half = new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode('{"items":['))
      controller.error(new Error('reset'))
    },
  })
  expect(await failureOf(new HttpResponse(half))).toMatchObject({ code: 'offline' })
})

test.each([
  ['a log-in page', HttpResponse.html('<!doctype html><title>Welcome to our wireless network</title>')],
  ['half an answer', HttpResponse.text(JSON.stringify(page).slice(0, 400))],
  ['an empty answer', new HttpResponse(null, { status: 204 })],
  ['null', HttpResponse.json(null)],
  ['a list of events without the page around it', HttpResponse.json(page.items)],
  ['a page without a window', HttpResponse.json({ ...page, window: undefined })],
  ['a window without an end', HttpResponse.json({ ...page, window: { start: '2026-11-24' } })],
  ['an event without a title', HttpResponse.json({ ...page, items: [{ ...page.items[0], title: undefined }] })],
  ['an event with a number for a start', HttpResponse.json({ ...page, items: [{ ...page.items[0], start: 1 }] })],
  ['events that are no list', HttpResponse.json({ ...page, items: {} })],
  ['offsets that are no list', HttpResponse.json({ ...page, offsets: null })],
])('%s is the fault of what is upstream', async (_, answer) => {
  expect(await failureOf(answer)).toMatchObject({ name: 'AdapterError', code: 'upstream' })
})

test('what JSON found wrong is the cause', async () => {
  expect(await failureOf(HttpResponse.text('{'))).toMatchObject({ cause: expect.any(SyntaxError) })
})

test('a problem document tells its code and its fields', async () => {
  const errors = [{ pointer: '/days', code: 'range' }]
  const error = await failureOf(problem(400, { code: 'invalid', detail: 'days: 1 to 400', errors }))
  expect(error).toMatchObject({ code: 'invalid', fields: errors, message: 'Status 400: days: 1 to 400' })
})

test('the code of a problem document counts more than the status', async () => {
  expect(await failureOf(problem(500, { code: 'rate-limited' }))).toMatchObject({ code: 'rate-limited' })
})

test.each([
  ['a code that only a newer server knows', { code: 'teapot' }],
  ['a code that is no word', { code: 404 }],
  ['no code', {}],
])('a problem document with %s goes by its status', async (_, body) => {
  expect(await failureOf(problem(409, body))).toMatchObject({ code: 'conflict' })
})

test('fields that are none are left out', async () => {
  expect(await failureOf(problem(400, { code: 'invalid', errors: ['days'] }))).toMatchObject({ fields: [] })
})

test.each([
  [401, 'unauthorised'],
  [403, 'unauthorised'],
  [404, 'not-found'],
  [410, 'not-found'],
  [422, 'invalid'],
  [429, 'rate-limited'],
  [500, 'upstream'],
  [502, 'upstream'],
  [503, 'offline'],
])("a proxy's page with status %i is %s", async (status, code) => {
  expect(await failureOf(HttpResponse.html('<h1>No</h1>', { status }))).toMatchObject({ code, fields: [] })
})

test.each([
  ['seconds', '120', 120],
  ['no wait', '0', undefined],
  ['a past date', 'Wed, 21 Oct 2015 07:28:00 GMT', undefined],
  ['neither number nor date', 'soon', undefined],
])('Retry-After with %s', async (_, header, retryAfter) => {
  const error = await failureOf(problem(429, { code: 'rate-limited' }, { 'retry-after': header }))
  expect(error).toMatchObject({ code: 'rate-limited', retryAfter })
})

test('Retry-After with a date is the seconds until then', async () => {
  const date = new Date(Date.now() + 90_000).toUTCString()
  const error = await failureOf(problem(429, { code: 'rate-limited' }, { 'retry-after': date }))
  expect(error).toMatchObject({ retryAfter: expect.closeTo(89, -1) })
})

test('a call that is aborted rejects with AbortError, not as offline', async () => {
  server.use(http.get(eventsPath, () => new Promise<never>(() => {})))
  const controller = new AbortController()
  const call = calendar.list({ days: 7 }, controller)
  controller.abort()
  await expect(call).rejects.toMatchObject({ name: 'AbortError' })
})

test('a fetch of the caller may hand in an answer that it has already', async () => {
  const asked: string[] = []
  const early = (url: string) => {
    asked.push(url)
    return Promise.resolve(HttpResponse.json(page))
  }
  const adapter = createRestAdapter({ api: '/', library: 'lindenhof', fetch: early })
  expect(await adapter.calendar.list({ days: 7 }, unhurried())).toEqual(page)
  expect(asked).toEqual(['/v1/libraries/lindenhof/events?days=7'])
})

test('an aborted call rejects even where the fetch of the caller does not listen', async () => {
  const adapter = createRestAdapter({ api: '/', library: 'a', fetch: () => Promise.resolve(HttpResponse.json(page)) })
  const controller = new AbortController()
  const call: Promise<EventPage> = adapter.calendar.list({ days: 7 }, controller)
  controller.abort()
  await expect(call).rejects.toMatchObject({ name: 'AbortError' })
})

test('a subscription is at the server, and asks it nothing now', () => {
  expect(calendar.subscriptionUrl?.({ days: 7, text: 'jazz' })).toBe(`${eventsPath}.ics?text=jazz`)
})
