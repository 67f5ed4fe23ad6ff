import type { CalendarPort, EventPage, Occurrence } from '@library-catalyst/core'
import { http, HttpResponse } from 'msw/http'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { toWordPressEvent } from '../../test/the-events-calendar/wordpress-event.ts'
import { refuse, wordPressHandlers } from '../../test/the-events-calendar/wordpress-site.ts'
import { createTheEventsCalendarAdapter, type TheEventsCalendarOptions } from './the-events-calendar-adapter.ts'

const origin = 'https://library.example'
const api = `${origin}/wp-json/tribe/events/v1`
const list = `${api}/events`
const asked: Request[] = []
const server = setupServer()
server.events.on('request:start', ({ request }) => void asked.push(request))
beforeAll(() => server.listen({ onUnhandledFrame: 'error' }))
beforeEach(() => void asked.splice(0))
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

const talk: Occurrence = {
  id: 'talk',
  title: 'Talk',
  start: '2026-11-24T18:00',
  end: '2026-11-24T19:00',
  timeZone: 'Europe/Vienna',
  startInstant: '2026-11-24T17:00:00Z',
  endInstant: '2026-11-24T18:00:00Z',
  status: 'confirmed',
  attendanceMode: 'offline',
  registration: { kind: 'none' },
}
const talks = (count: number) =>
  Array.from({ length: count }, (_, at) => toWordPressEvent({ ...talk, title: `Talk ${at}` }, at + 1))

const clock = { now: 0 }
beforeEach(() => void (clock.now = Date.UTC(2026, 10, 24, 9)))

function adapter(options: Partial<TheEventsCalendarOptions> = {}): CalendarPort {
  const given = { url: origin, timeZone: 'Europe/Vienna', now: () => clock.now, ...options }
  return createTheEventsCalendarAdapter(given).calendar
}

const week = (calendar: CalendarPort, signal = new AbortController().signal): Promise<EventPage> =>
  calendar.list({ days: 7 }, { signal })
const titles = ({ items }: EventPage) => items.map(({ title }) => title)
const failureOf = (call: Promise<unknown>) =>
  call.then(
    () => expect.fail('it answered'),
    (error: unknown) => error,
  )
const failing = async (answer: Response) => {
  server.use(http.get(list, () => answer))
  return failureOf(week(adapter()))
}
const get = (id: string) => adapter().get(id, { signal: new AbortController().signal })

test('the window is asked for with a day on each side, for the site may be in another zone', async () => {
  server.use(...wordPressHandlers({ origin, events: talks(1) }))
  await week(adapter())
  expect(asked.map(({ url }) => url)).toEqual([`${list}?start_date=2026-11-23&end_date=2026-12-02&per_page=50`])
})

test('an id is that of the post, with the host', async () => {
  server.use(...wordPressHandlers({ origin, events: talks(1) }))
  expect((await week(adapter())).items[0]?.id).toBe('1@library.example')
  expect(await get('1@library.example')).toMatchObject({ title: 'Talk 0' })
})

test.each(['1@elsewhere.example', '1', '@library.example', '../users@library.example', ''])(
  'the id %j is not even asked for',
  async id => {
    expect(await failureOf(get(id))).toMatchObject({ code: 'not-found' })
    expect(asked).toEqual([])
  },
)

test.each([
  ['an event that is gone', refuse(400, 'rest_invalid_param', ['id'])],
  ['an event of an older version that is gone', refuse(404, 'event-not-found')],
  ['a draft', refuse(403, 'event-not-accessible')],
  ['a draft that is given', HttpResponse.json({ ...talks(1)[0], status: 'draft' })],
])('%s is not found', async (_, answer) => {
  server.use(http.get(`${list}/1`, () => answer))
  expect(await failureOf(get('1@library.example'))).toMatchObject({ code: 'not-found' })
})

test('one event that is broken is the fault of what is upstream', async () => {
  server.use(http.get(`${list}/1`, () => HttpResponse.json({ ...talks(1)[0], utc_start_date: 'soon' })))
  expect(await failureOf(get('1@library.example'))).toMatchObject({ code: 'upstream' })
})

test.each([
  ['a list instead of an event', HttpResponse.json([]), 'upstream'],
  ['a site for members', refuse(401, 'rest_not_logged_in'), 'unauthorised'],
])('%s in place of one event', async (_, answer, code) => {
  server.use(http.get(`${list}/1`, () => answer))
  expect(await failureOf(get('1@library.example'))).toMatchObject({ code })
})

test('every page of a list is read', async () => {
  server.use(...wordPressHandlers({ origin, events: talks(120) }))
  expect((await week(adapter())).items).toHaveLength(120)
  expect(asked).toHaveLength(3)
})

test('an event that moves to the next page while we read is there once', async () => {
  const [first, second] = talks(2)
  server.use(
    http.get(list, ({ request }) =>
      request.url.includes('page=2')
        ? HttpResponse.json({ events: [first, second] })
        : HttpResponse.json({ events: [first], next_rest_url: `${list}?page=2` }),
    ),
  )
  expect(titles(await week(adapter()))).toEqual(['Talk 0', 'Talk 1'])
})

test('a list that has become shorter meanwhile ends there', async () => {
  const next = { next_rest_url: `${list}?page=2` }
  server.use(
    http.get(list, ({ request }) =>
      request.url.includes('page=2')
        ? refuse(404, 'event-archive-page-not-found')
        : HttpResponse.json({ events: talks(1), ...next }),
    ),
  )
  expect(await week(adapter())).toMatchObject({ items: [{ title: 'Talk 0' }], warnings: [] })
})

test('a site behind a proxy that takes itself for one without TLS is asked with it', async () => {
  const next = { next_rest_url: `${list.replace('https', 'http')}?page=2` }
  server.use(
    http.get(list, ({ request }) => HttpResponse.json({ events: [], ...(request.url.includes('page=2') ? {} : next) })),
  )
  await week(adapter())
  expect(asked[1]?.url).toBe(`${list}?page=2`)
})

test.each([
  ['on another host', 'https://elsewhere.example/wp-json/tribe/events/v1/events?page=2'],
  ['on another port', 'https://library.example:8443/wp-json/tribe/events/v1/events?page=2'],
  ['that is no address', 'https://'],
  ['that is a script', 'javascript:alert(1)'],
])('a next page %s is not asked for, and staff are told', async (_, url) => {
  server.use(http.get(list, () => HttpResponse.json({ events: talks(1), next_rest_url: url })))
  expect(await week(adapter())).toMatchObject({ items: [{ title: 'Talk 0' }], warnings: [{ code: 'cut-short' }] })
  expect(asked).toHaveLength(1)
})

test('pages that lead round in a circle end', async () => {
  server.use(http.get(list, ({ request }) => HttpResponse.json({ events: [], next_rest_url: request.url })))
  expect((await week(adapter())).warnings).toMatchObject([{ code: 'cut-short' }])
  expect(asked).toHaveLength(1)
})

test('pages without an end are read 200 times', async () => {
  let page = 1
  server.use(http.get(list, () => HttpResponse.json({ events: [], next_rest_url: `${list}?page=${++page}` })))
  expect((await week(adapter())).warnings).toEqual([
    { code: 'cut-short', message: 'There are more than 200 pages of events' },
  ])
  expect(asked).toHaveLength(200)
})

test('no events are an empty list, in old and new versions', async () => {
  server.use(http.get(list, () => refuse(404, 'event-archive-page-not-found')))
  expect(await week(adapter())).toMatchObject({ items: [], warnings: [] })
  server.use(http.get(list, () => HttpResponse.json({ events: [], total: 0, total_pages: 0 })))
  expect(await week(adapter())).toMatchObject({ items: [], warnings: [] })
})

test('callers at the same time share one request, and so do those soon after', async () => {
  server.use(...wordPressHandlers({ origin, events: talks(1) }))
  const calendar = adapter()
  await Promise.all([week(calendar), week(calendar), calendar.list({ days: 7, text: 'talk' }, new AbortController())])
  clock.now += 299_000
  await week(calendar)
  expect(asked).toHaveLength(1)
})

test('another window is another question, and the last eight are kept', async () => {
  server.use(...wordPressHandlers({ origin, events: talks(1) }))
  const calendar = adapter()
  const days = (count: number) => calendar.list({ days: count }, new AbortController())
  for (let count = 1; count <= 8; count++) await days(count)
  await days(1)
  expect(asked).toHaveLength(8)
  await days(9)
  await days(2)
  expect(asked).toHaveLength(10)
})

test('the request is called off when the last who waited has left', async () => {
  let isAborted = false
  server.use(
    http.get(list, ({ request }) => {
      request.signal.addEventListener('abort', () => (isAborted = true))
      return new Promise<never>(() => {})
    }),
  )
  const calendar = adapter()
  const [one, other] = [new AbortController(), new AbortController()]
  const calls = [week(calendar, one.signal), week(calendar, other.signal)]
  await expect.poll(() => asked).toHaveLength(1)
  one.abort()
  await expect(calls[0]).rejects.toMatchObject({ name: 'AbortError' })
  expect(isAborted).toBe(false)
  other.abort()
  await expect(calls[1]).rejects.toMatchObject({ name: 'AbortError' })
  await expect.poll(() => isAborted).toBe(true)
})

test('who asks after somebody has called off is answered', async () => {
  server.use(...wordPressHandlers({ origin, events: talks(1) }))
  const calendar = adapter()
  const controller = new AbortController()
  const call = week(calendar, controller.signal)
  controller.abort()
  await expect(call).rejects.toMatchObject({ name: 'AbortError' })
  expect(titles(await week(calendar))).toEqual(['Talk 0'])
})

test('an old answer is asked for again by its validators, and kept where nothing has changed', async () => {
  server.use(
    http.get(list, ({ request }) =>
      request.headers.get('if-none-match') === '"1"'
        ? new HttpResponse(null, { status: 304 })
        : HttpResponse.json({ events: talks(1) }, { headers: { etag: '"1"' } }),
    ),
  )
  const calendar = adapter()
  const first = await week(calendar)
  clock.now += 300_000
  const second = await week(calendar)
  expect(second.items[0]).toBe(first.items[0])
  expect(second).not.toHaveProperty('staleSince')
  expect(asked).toHaveLength(2)
})

test('while the site is down its last answer stands, with the time of it', async () => {
  server.use(...wordPressHandlers({ origin, events: talks(1) }))
  const calendar = adapter()
  await week(calendar)
  server.use(http.get(list, () => HttpResponse.error()))
  clock.now += 300_000
  expect(await week(calendar)).toMatchObject({
    items: [{ title: 'Talk 0' }],
    staleSince: '2026-11-24T09:00:00Z',
    warnings: [{ code: 'source-failed', message: 'offline: The site could not be reached' }],
  })
})

test('a list of which one page fails is not told as if it were all', async () => {
  server.use(
    http.get(list, ({ request }) =>
      request.url.includes('page=2')
        ? refuse(500, 'internal_server_error')
        : HttpResponse.json({ events: talks(1), next_rest_url: `${list}?page=2` }),
    ),
  )
  expect(await failureOf(week(adapter()))).toMatchObject({ code: 'upstream' })
})

test.each([
  ['a log-in page', HttpResponse.html('<!doctype html><title>Log In</title>'), 'upstream', /web page/],
  ['half an answer', HttpResponse.text('{"events":['), 'upstream', /JSON/],
  ['an answer without a list', HttpResponse.json({ events: {} }), 'upstream', /list/],
  ['a list instead of an answer', HttpResponse.json([]), 'upstream', /list/],
  ['no plugin', refuse(404, 'rest_no_route'), 'not-found', /The Events Calendar/],
  ['no WordPress', HttpResponse.html('<h1>Not found</h1>', { status: 404 }), 'not-found', /The Events Calendar/],
  ['a REST API for members', refuse(401, 'rest_not_logged_in'), 'unauthorised', /401/],
  ['a firewall', HttpResponse.html('<h1>Forbidden</h1>', { status: 403 }), 'unauthorised', /403/],
  ['a site that is broken', refuse(500, 'internal_server_error'), 'upstream', /500/],
  ['304 to no condition', new HttpResponse(null, { status: 304 }), 'upstream', /304/],
  ['no answer', HttpResponse.error(), 'offline', /reached/],
  [
    'an answer above the cap',
    HttpResponse.text('', { headers: { 'content-length': '8388609' } }),
    'upstream',
    /larger/,
  ],
])('%s', async (_, answer, code, message) => {
  const error = await failing(answer)
  expect(error).toMatchObject({ name: 'AdapterError', code, message: expect.stringMatching(message) as string })
  expect(String(error)).not.toContain('library.example')
})

test('a question that the site refuses names what it does not like', async () => {
  expect(await failing(refuse(400, 'rest_invalid_param', ['categories']))).toMatchObject({
    code: 'invalid',
    message: 'The site refuses the question: rest_invalid_param categories',
    fields: [{ pointer: '/url', code: 'rest_invalid_param' }],
  })
})

test('a site that wants rest has it', async () => {
  const busy = refuse(429, 'too_many_requests')
  busy.headers.set('retry-after', '60')
  server.use(http.get(list, () => busy))
  const calendar = adapter()
  expect(await failureOf(week(calendar))).toMatchObject({ code: 'rate-limited', retryAfter: 60 })
  expect(await failureOf(week(calendar))).toMatchObject({ code: 'rate-limited' })
  expect(asked).toHaveLength(1)
})

test('without a zone the site is asked for its own, once', async () => {
  server.use(...wordPressHandlers({ origin, events: talks(1) }))
  const { timeZone: _, ...unknown } = { url: origin, timeZone: '', now: () => clock.now }
  const { calendar } = createTheEventsCalendarAdapter(unknown)
  expect(await week(calendar)).toMatchObject({ timeZone: 'Europe/Vienna', items: [{ start: '2026-11-24T18:00' }] })
  await calendar.list({ days: 3 }, new AbortController())
  expect(asked.map(({ url }) => new URL(url).pathname).filter(path => path === '/wp-json/')).toHaveLength(1)
})

test('a site that has only an offset leaves the zone to the library', async () => {
  server.use(http.get(`${origin}/wp-json/`, () => HttpResponse.json({ timezone_string: '', gmt_offset: 1 })))
  const { calendar } = createTheEventsCalendarAdapter({ url: origin })
  expect(await failureOf(week(calendar))).toMatchObject({
    code: 'invalid',
    fields: [{ pointer: '/timeZone', code: 'required' }],
  })
})

test('a zone that is none is refused before anything is asked', async () => {
  expect(await failureOf(week(adapter({ timeZone: 'UTC+2' })))).toMatchObject({
    code: 'invalid',
    fields: [{ pointer: '/timeZone', code: 'time-zone' }],
  })
  expect(asked).toEqual([])
})
