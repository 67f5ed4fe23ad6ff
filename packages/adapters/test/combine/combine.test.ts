import {
  AdapterError,
  type AdapterErrorCode,
  type CalendarAdapter,
  type EventPage,
  type EventQuery,
  type Occurrence,
  pageTimes,
} from '@library-catalyst/core'
import { createMemoryAdapter } from '@library-catalyst/adapters/memory'
import { expect, test } from 'vitest'
import { combine } from '../../src/combine/combine.ts'
import { combinedId } from '../../src/combine/combined-id.ts'

const now = Date.UTC(2026, 10, 24, 9)
const timeZone = 'Europe/Vienna'
const talk: Occurrence = {
  id: 'talk@library.example',
  title: 'Talk',
  start: '2026-11-24T18:00',
  end: '2026-11-24T19:00',
  timeZone,
  startInstant: '2026-11-24T17:00:00Z',
  endInstant: '2026-11-24T18:00:00Z',
  status: 'confirmed',
  attendanceMode: 'offline',
  registration: { kind: 'none' },
}
const later = {
  start: '2026-11-25T18:00',
  end: '2026-11-25T19:00',
  startInstant: '2026-11-25T17:00:00Z',
  endInstant: '2026-11-25T18:00:00Z',
}

const source = (name: string, ...occurrences: readonly Occurrence[]): CalendarAdapter => ({
  ...createMemoryAdapter({ occurrences, timeZone, now: () => now }),
  name,
})
const failing = (name: string, code: AdapterErrorCode = 'offline'): CalendarAdapter => {
  const fail = () => Promise.reject(new AdapterError(code, 'https://secret.example/9f2c is down'))
  return { name, calendar: { list: fail, get: fail } }
}
const call = () => ({ signal: new AbortController().signal })
const list = ({ calendar }: CalendarAdapter, query: Partial<EventQuery> = {}) =>
  calendar.list({ days: 7, ...query }, call())
const titles = ({ items }: EventPage) => items.map(({ title }) => title)
const failureOf = (promise: Promise<unknown>) =>
  promise.then(
    () => expect.fail('it answered'),
    (error: unknown) => error,
  )

test('events of all sources stand in one order', async () => {
  const page = await list(
    combine([source('a', { ...talk, id: '1', title: 'B' }), source('b', { ...talk, id: '2', title: 'A' })]),
  )
  expect(titles(page)).toEqual(['A', 'B'])
})

test('one event in two sources is there once, as the first tells it', async () => {
  const both = [source('library', talk), source('city', { ...talk, title: 'A talk at the library' })]
  expect(titles(await list(combine(both)))).toEqual(['Talk'])
  expect(titles(await list(combine(both.toReversed())))).toEqual(['A talk at the library'])
})

test('a copy that was moved in one source stays apart, and each is found by its id', async () => {
  const combined = combine([source('library', talk), source('city', { ...talk, ...later })])
  const { items } = await list(combined)
  expect(items.map(({ start }) => start)).toEqual([talk.start, later.start])
  expect(new Set(items.map(({ id }) => id)).size).toBe(2)
  for (const item of items) expect(await combined.calendar.get(item.id, call())).toEqual(item)
})

test('an id is the same whichever sources answer, in whichever order', async () => {
  const idIn = async (...sources: readonly CalendarAdapter[]) => (await list(combine(sources))).items[0]?.id
  const [library, city] = [source('library', talk), source('city', talk)]
  expect(await idIn(library, city)).toBe(combinedId(talk))
  expect(await idIn(city, library)).toBe(combinedId(talk))
  expect(await idIn(failing('library'), city)).toBe(combinedId(talk))
})

test('an old link to an event that was moved since leads to where it is now', async () => {
  const combined = combine([source('library', { ...talk, ...later })])
  expect(await combined.calendar.get(combinedId(talk), call())).toMatchObject({
    start: later.start,
    id: combinedId({ ...talk, ...later }),
  })
})

test.each(['talk@library.example', '', '~', '~abc', 'nobody~t7aak0'])('nothing has the id %j', async id => {
  expect(await failureOf(combine([source('library', talk)]).calendar.get(id, call()))).toMatchObject({
    code: 'not-found',
  })
})

test('a source that fails is a warning that names it, and quotes nothing', async () => {
  const page = await list(combine([failing('city'), source('library', talk)]))
  expect(titles(page)).toEqual(['Talk'])
  expect(page.warnings).toEqual([{ code: 'source-failed', message: 'offline', subject: 'city' }])
  expect(JSON.stringify(page)).not.toContain('9f2c')
})

test('sources of one name are told apart', async () => {
  const page = await list(combine([source('ical', talk), failing('ical'), failing('ical')]))
  expect(page.warnings.map(({ subject }) => subject)).toEqual(['ical 2', 'ical 3'])
})

test('what goes wrong within a source is its failure, whatever it throws', async () => {
  const broken: CalendarAdapter = {
    ...failing('city'),
    calendar: { list: () => Promise.reject(new TypeError('x')), get: () => Promise.reject(new TypeError('x')) },
  }
  const combined = combine([broken, source('library', talk)])
  expect((await list(combined)).warnings).toMatchObject([{ message: 'upstream' }])
  expect(await combined.calendar.get(combinedId(talk), call())).toMatchObject({ title: 'Talk' })
})

test('if all fail, the first tells why', async () => {
  const combined = combine([failing('a', 'rate-limited'), failing('b')])
  expect(await failureOf(list(combined))).toMatchObject({ code: 'rate-limited' })
  expect(await failureOf(combined.calendar.get('x~1', call()))).toMatchObject({ code: 'rate-limited' })
})

test('an event is not said to be gone while a source that may have it fails', async () => {
  const combined = combine([source('library', talk), failing('city')])
  expect(await failureOf(combined.calendar.get('other~t7aak0', call()))).toMatchObject({ code: 'offline' })
})

test('an event is given without waiting for sources behind it', async () => {
  const silent: CalendarAdapter = {
    name: 'silent',
    calendar: { list: () => new Promise(() => {}), get: () => new Promise(() => {}) },
  }
  expect(await combine([source('library', talk), silent]).calendar.get(combinedId(talk), call())).toMatchObject({
    title: 'Talk',
  })
})

test('warnings of the sources are handed on, and the oldest reading counts', async () => {
  const stale = (staleSince: string, adapter: CalendarAdapter): CalendarAdapter => ({
    ...adapter,
    calendar: {
      ...adapter.calendar,
      list: async (...args) => ({
        ...(await adapter.calendar.list(...args)),
        staleSince,
        warnings: [{ code: 'w', message: staleSince }],
      }),
    },
  })
  const page = await list(
    combine([stale('2026-11-24T08:00:00Z', source('a')), stale('2026-11-23T08:00:00Z', source('b')), source('c')]),
  )
  expect(page.staleSince).toBe('2026-11-23T08:00:00Z')
  expect(page.warnings.map(({ message }) => message)).toEqual(['2026-11-24T08:00:00Z', '2026-11-23T08:00:00Z'])
})

test('sources that differ about today are asked for the days of the first', async () => {
  const yesterday = createMemoryAdapter({
    occurrences: [talk, { ...talk, ...later, id: 'last' }],
    timeZone,
    now: () => now - 86_400_000,
  })
  const page = await list(combine([source('a'), yesterday]), { days: 2 })
  expect(page.window).toEqual({ start: '2026-11-24', end: '2026-11-26' })
  expect(titles(page)).toEqual(['Talk', 'Talk'])
})

test('sources in different zones are refused, unless it is said which counts', async () => {
  const tokyo = createMemoryAdapter({ occurrences: [], timeZone: 'Asia/Tokyo', now: () => now })
  expect(await failureOf(list(combine([source('a', talk), tokyo])))).toMatchObject({
    code: 'invalid',
    fields: [{ pointer: '/timeZone', code: 'required' }],
  })
  expect(titles(await list(combine([source('a', talk), tokyo], { timeZone, now: () => now })))).toEqual(['Talk'])
})

test('a source whose pages do not end fails', async () => {
  let asked = 0
  const endless: CalendarAdapter = {
    name: 'endless',
    calendar: {
      list: query =>
        Promise.resolve({ ...pageTimes(query, timeZone, now), items: [], warnings: [], cursor: String(asked++) }),
      get: () => Promise.reject(new AdapterError('not-found', '')),
    },
  }
  expect((await list(combine([endless, source('library', talk)]))).warnings).toMatchObject([
    { subject: 'endless', message: 'upstream' },
  ])
  expect(asked).toBe(100)
})

test('a source that failed is asked again for the next page', async () => {
  const city = source('city', { ...talk, ...later, id: 'late', title: 'Late' })
  let isDown = true
  const flaky: CalendarAdapter = {
    ...city,
    calendar: { ...city.calendar, list: (...args) => (isDown ? failing('city') : city).calendar.list(...args) },
  }
  const combined = combine([source('library', talk, { ...talk, id: 'z', title: 'Z' }), flaky])
  const first = await list(combined, { limit: 1 })
  isDown = false
  expect(titles(await list(combined, { limit: 5, cursor: first.cursor ?? '' }))).toEqual(['Z', 'Late'])
})

test('a list goes on after the place of an event that is gone by then', async () => {
  const [a, b, c] = ['A', 'B', 'C'].map(title => ({ ...talk, id: title, title }))
  if (!a || !b || !c) throw new Error('Three talks')
  const first = await list(combine([source('library', a, b, c)]), { limit: 2 })
  expect(titles(await list(combine([source('library', a, c)]), { cursor: first.cursor ?? '' }))).toEqual(['C'])
})

test('there is no combination of nothing', () => {
  expect(() => combine([])).toThrow(RangeError)
})

test('a source alone can be subscribed to as it is; of several, no feed follows all', () => {
  const one = source('a', talk)
  const followed = { ...one, calendar: { ...one.calendar, subscriptionUrl: () => 'https://a.example/events.ics' } }
  expect(combine([followed]).calendar.subscriptionUrl?.({ days: 7 })).toBe('https://a.example/events.ics')
  expect(combine([one]).calendar).not.toHaveProperty('subscriptionUrl')
  expect(combine([followed, followed]).calendar).not.toHaveProperty('subscriptionUrl')
})
