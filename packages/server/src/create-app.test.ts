import { beforeEach, expect, test } from 'vitest'
import { sampleOccurrence } from '../test/sample-occurrence.ts'
import { parseConfig } from './config/parse-config.ts'
import { type App, createApp } from './create-app.ts'
import { nodeEncoders } from './http/node-encoders.ts'
import type { LogEntry } from './log.ts'

const page = 'https://www.example.org'
const { libraries } = parseConfig({
  libraries: [
    { id: 'harbour', name: 'Harbour', timeZone: 'Europe/Vienna', allowedOrigins: [page], feeds: [] },
    { id: 'city', name: 'City', timeZone: 'Europe/Vienna', feeds: [] },
  ],
})

let app: App
let now: number
let version: string
let asked: string[]
let list: () => Promise<readonly ReturnType<typeof sampleOccurrence>[]>
let logged: LogEntry[]

beforeEach(() => {
  now = Date.UTC(2026, 10, 25, 9)
  version = '1'
  asked = []
  logged = []
  list = () => Promise.resolve([sampleOccurrence()])
  app = createApp({
    config: { libraries },
    storage: {
      occurrences: {
        list: library => {
          asked.push(library)
          return list()
        },
        get: () => Promise.resolve(undefined),
      },
      check: () => Promise.resolve(),
    },
    feeds: {
      stateOf: () => ({ version, hasEvents: true, warnings: [] }),
      settled: () => Promise.resolve(),
      list: () => [],
    },
    now: () => now,
    encoders: nodeEncoders,
    log: entry => logged.push(entry),
  })
})

const ask = async (target: string, headers = {}) => app(new Request(`https://events.example${target}`, { headers }))
const events = '/v1/libraries/harbour/events'

test('asks the database once for the same target, and gives the same answer', async () => {
  const first = await ask(events)
  const second = await ask(events)
  expect(asked).toEqual(['harbour'])
  expect(await second.text()).toBe(await first.text())
  expect(second.headers.get('etag')).toBe(first.headers.get('etag'))
})

test('asks again once the data has changed, or the date of the library', async () => {
  await ask(events)
  version = '2'
  await ask(events)
  expect(asked).toHaveLength(2)
  now = Date.UTC(2026, 10, 25, 23)
  await ask(events)
  expect(asked).toHaveLength(3)
})

test('keeps answers of two libraries, and of two queries, apart', async () => {
  await ask(events)
  await ask(events.replace('harbour', 'city'))
  await ask(`${events}?days=3`)
  expect(asked).toEqual(['harbour', 'city', 'harbour'])
})

test('a cached answer is told to each origin as that origin may be told', async () => {
  const allowed = async (origin: string) => (await ask(events, { origin })).headers.get('access-control-allow-origin')
  expect(await allowed('https://evil.example')).toBeNull()
  expect(await allowed(page)).toBe(page)
  expect(await allowed('https://evil.example')).toBeNull()
})

test('an answer that was being read while the data changed is not kept', async () => {
  list = () => {
    version = '2'
    return Promise.resolve([])
  }
  await ask(events)
  await ask(events)
  expect(asked).toHaveLength(2)
})

test('a failure is not kept, and its place in the code is logged without its message', async () => {
  list = () => Promise.reject(new RangeError('secret'))
  expect((await ask(events)).status).toBe(500)
  expect(logged).toEqual([
    { level: 'error', event: 'request-broke', code: 'RangeError', at: expect.arrayContaining([]) as string[] },
  ])
  expect(JSON.stringify(logged)).not.toContain('secret')
  list = () => Promise.resolve([])
  expect((await ask(events)).status).toBe(200)
})

test('what a caller did wrong is no line in the log', async () => {
  await ask(`${events}?days=0`)
  await ask('/nowhere')
  expect(logged).toEqual([])
})
