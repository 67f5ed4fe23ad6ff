import { AdapterError, type CalendarPort, type EventPage } from '@library-catalyst/core'
import { expect, test } from 'vitest'
import { createIcalAdapter, type IcalAdapterOptions } from './ical-adapter.ts'

const url = 'https://library.example/events.ics'
const query = { start: '2026-11-01', days: 30 }
const feedOf = (title: string) =>
  `BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:a\r\nDTSTART:20261124T180000Z\r\nSUMMARY:${title}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`

type Reply = Response | Error | (() => Promise<Response>)

/** A library whose feed answers one reply after the other, and a clock that stands still. */
function library(replies: readonly Reply[], options: Partial<IcalAdapterOptions> = {}) {
  const requests: Request[] = []
  const clock = { now: Date.UTC(2026, 10, 24) }
  const answer: typeof fetch = (input, init) => {
    requests.push(new Request(input, init))
    const reply = replies[requests.length - 1]
    if (reply instanceof Error || !reply) return Promise.reject(reply ?? new Error('Nobody expected this request'))
    return reply instanceof Response ? Promise.resolve(reply) : reply()
  }
  const { calendar } = createIcalAdapter({
    url,
    timeZone: 'Europe/London',
    fetch: answer,
    now: () => clock.now,
    ...options,
  })
  if (!calendar) throw new Error('The adapter has no calendar')
  return { calendar, requests, clock }
}

const list = (calendar: CalendarPort, signal = new AbortController().signal): Promise<EventPage> =>
  calendar.list(query, { signal })
const titles = ({ items }: EventPage) => items.map(({ title }) => title)
const failureOf = (calendar: CalendarPort) =>
  list(calendar).then(
    () => expect.fail('it answered'),
    (error: unknown) => error,
  )

test('the feed is fetched once for many calls', async () => {
  const { calendar, requests } = library([new Response(feedOf('Talk'))])
  const pages = await Promise.all([
    list(calendar),
    list(calendar),
    calendar.get('a', { signal: new AbortController().signal }),
  ])
  await list(calendar)
  expect(requests).toHaveLength(1)
  expect(pages[2]).toMatchObject({ title: 'Talk', start: '2026-11-24T18:00' })
})

test('an old copy is refreshed, with the validators that the answer had', async () => {
  const first = new Response(feedOf('Talk'), {
    headers: { etag: '"1"', 'last-modified': 'Tue, 24 Nov 2026 00:00:00 GMT' },
  })
  const { calendar, requests, clock } = library([
    first,
    new Response(null, { status: 304 }),
    new Response(feedOf('New')),
  ])
  await list(calendar)
  clock.now += 300_000
  expect(titles(await list(calendar))).toEqual(['Talk'])
  expect(requests[1]?.headers.get('if-none-match')).toBe('"1"')
  expect(requests[1]?.headers.get('if-modified-since')).toBe('Tue, 24 Nov 2026 00:00:00 GMT')
  clock.now += 300_000
  expect(titles(await list(calendar))).toEqual(['New'])
})

test('in a page another origin is asked without conditions, which would need its leave', async () => {
  const first = Object.defineProperty(new Response(feedOf('Talk'), { headers: { etag: '"1"' } }), 'type', {
    value: 'cors',
  })
  const { calendar, requests, clock } = library([first, new Response(feedOf('Talk'))])
  await list(calendar)
  clock.now += 300_000
  await list(calendar)
  expect(requests[1]?.headers.get('if-none-match')).toBeNull()
})

test('a refresh that fails leaves the copy on screen, tells since when, and is tried again after a rest', async () => {
  const { calendar, requests, clock } = library([
    new Response(feedOf('Talk')),
    new Error('down'),
    new Response(feedOf('New')),
  ])
  await list(calendar)
  clock.now += 300_000
  const stale = await list(calendar)
  expect(titles(stale)).toEqual(['Talk'])
  expect(stale.staleSince).toBe('2026-11-24T00:00:00Z')
  expect(stale.warnings).toEqual([{ code: 'source-failed', message: 'offline: The feed could not be fetched' }])
  clock.now += 29_000
  expect((await list(calendar)).staleSince).toBe('2026-11-24T00:00:00Z')
  expect(requests).toHaveLength(2)
  clock.now += 2000
  const fresh = await list(calendar)
  expect(titles(fresh)).toEqual(['New'])
  expect(fresh).not.toHaveProperty('staleSince')
})

test('a network failure is offline, with its cause', async () => {
  const cause = new TypeError('fetch failed')
  expect(await failureOf(library([cause]).calendar)).toMatchObject({ code: 'offline', cause })
})

for (const [status, code] of [
  [404, 'not-found'],
  [410, 'not-found'],
  [401, 'unauthorised'],
  [403, 'unauthorised'],
  [500, 'upstream'],
] as const) {
  test(`status ${status} is ${code}`, async () => {
    expect(await failureOf(library([new Response('', { status })]).calendar)).toMatchObject({ code })
  })
}

test('a source that asks for rest is left alone for as long', async () => {
  const busy = new Response('', { status: 429, headers: { 'retry-after': '60' } })
  const { calendar, requests, clock } = library([busy, new Response(feedOf('Talk'))])
  expect(await failureOf(calendar)).toMatchObject({ code: 'rate-limited', retryAfter: 60 })
  expect(await failureOf(calendar)).toMatchObject({ code: 'rate-limited' })
  expect(requests).toHaveLength(1)
  clock.now += 60_000
  expect(titles(await list(calendar))).toEqual(['Talk'])
})

test('a login page is no calendar', async () => {
  const failure = await failureOf(library([new Response('<!DOCTYPE html><title>Sign in</title>')]).calendar)
  expect(failure).toBeInstanceOf(AdapterError)
  expect(failure).toMatchObject({ code: 'upstream', message: expect.stringContaining('web page') })
})

test('a body above the cap is refused while it streams', async () => {
  let sent = 0
  const body = new ReadableStream({
    pull(controller) {
      sent++
      controller.enqueue(new Uint8Array(1000))
    },
  })
  expect(await failureOf(library([new Response(body)], { maxBytes: 5000 }).calendar)).toMatchObject({
    code: 'upstream',
  })
  expect(sent).toBeLessThan(10)
})

test('a body that announces too many bytes is not read at all', async () => {
  let isCancelled = false
  const body = new ReadableStream({ cancel: () => void (isCancelled = true) })
  const large = new Response(body, { headers: { 'content-length': '5001' } })
  expect(await failureOf(library([large], { maxBytes: 5000 }).calendar)).toMatchObject({ code: 'upstream' })
  expect(isCancelled).toBe(true)
})

test('who calls off waits no longer, and the others go on', async () => {
  let answer: (response: Response) => void = () => undefined
  const { calendar } = library([() => new Promise(resolve => (answer = resolve))])
  const controller = new AbortController()
  const [impatient, patient] = [list(calendar, controller.signal), list(calendar)]
  controller.abort()
  await expect(impatient).rejects.toMatchObject({ name: 'AbortError' })
  answer(new Response(feedOf('Talk')))
  expect(titles(await patient)).toEqual(['Talk'])
})

test('webcal is asked over https', async () => {
  const { calendar, requests } = library([new Response(feedOf('Talk'))], { url: 'webcal://library.example/events.ics' })
  await list(calendar)
  expect(requests[0]?.url).toBe(url)
})

test('without a zone anywhere the adapter asks for one', async () => {
  const { calendar } = library([new Response(feedOf('Talk').replace('000Z', '000'))], { timeZone: undefined } as object)
  expect(await failureOf(calendar)).toMatchObject({
    code: 'invalid',
    fields: [{ pointer: '/timeZone', code: 'required' }],
  })
})

test.each([
  ['https://a.example/events.ics', 'https://a.example/events.ics'],
  ['webcal://a.example/events.ics', 'https://a.example/events.ics'],
  ['events.ics', 'events.ics'],
  ['data:text/calendar,x', undefined],
])('the feed %s can be subscribed to at %s', (url, address) => {
  expect(createIcalAdapter({ url }).calendar.subscriptionUrl?.({ days: 7, filters: { branch: [] } })).toBe(address)
})

test('no feed follows a filter', () => {
  const { calendar } = createIcalAdapter({ url: 'https://a.example/events.ics' })
  expect(calendar.subscriptionUrl?.({ days: 7, text: 'jazz' })).toBeUndefined()
  expect(calendar.subscriptionUrl?.({ days: 7, series: 'talk' })).toBeUndefined()
  expect(calendar.subscriptionUrl?.({ days: 7, filters: { branch: ['Harbour'] } })).toBeUndefined()
})
