import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { EventPage } from '@library-catalyst/core'
import type { Problem } from '@library-catalyst/core/rest'
import { eventPageSchema, healthSchema, occurrenceSchema, problemSchema } from '@library-catalyst/core/rest/routes'
import * as v from 'valibot'
import { afterEach, beforeEach, expect, test } from 'vitest'
import {
  type ConfigInput,
  type LogEntry,
  type RunningServer,
  startServer,
  type StartOptions,
} from '@library-catalyst/server'
import { startFeedHost } from './feed-host.ts'
import { sampleFeed } from './sample-feed.ts'
import { samplePost, wordPress } from './wordpress-host.ts'

let directory: string
let servers: RunningServer[]
const events = '/v1/libraries/harbour/events'

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'catalyst-'))
  servers = []
  await writeFile(join(directory, 'events.ics'), sampleFeed('Chess', 'Concert', 'Story time'))
})
afterEach(async () => {
  await Promise.all(servers.map(server => server.close()))
  await rm(directory, { recursive: true })
})

type Library = ConfigInput['libraries'][number]
const library = (details: Partial<Library> = {}): Library => ({
  id: 'harbour',
  name: 'Harbour Library',
  timeZone: 'Europe/Vienna',
  feeds: [{ id: 'programme', url: 'file:./events.ics' }],
  ...details,
})

async function start(details: Partial<Library> = {}, options: Partial<StartOptions> = {}): Promise<string> {
  const config = { database: ':memory:', allowPrivateAddresses: true, libraries: [library(details)] }
  const server = await startServer({ config, directory, port: 0, today: '2026-11-25', ...options })
  servers.push(server)
  return server.url
}

async function page(url: string, query = ''): Promise<EventPage> {
  const response = await fetch(`${url}${events}${query}`)
  expect(response.status).toBe(200)
  return v.parse(eventPageSchema, await response.json())
}
const titles = async (url: string, query = '') => (await page(url, query)).items.map(({ title }) => title)
const problem = async (response: Response): Promise<Problem> => {
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  return v.parse(problemSchema, await response.json()) as Problem
}

test('serves the events of a file from its first answer on', async () => {
  const url = await start()
  expect(await page(url, '?days=2')).toMatchObject({
    window: { start: '2026-11-25', end: '2026-11-27' },
    today: '2026-11-25',
    timeZone: 'Europe/Vienna',
    offsets: [{ minutes: 60 }],
    items: [
      { id: 'programme:event-1', title: 'Chess', start: '2026-11-25T18:00', startInstant: '2026-11-25T17:00:00Z' },
      { id: 'programme:event-2', title: 'Concert' },
    ],
    warnings: [],
  })
})

test('finds by text, filters and pages', async () => {
  const url = await start()
  expect(await titles(url, '?text=story')).toEqual(['Story time'])
  expect(await titles(url, '?status=cancelled')).toEqual([])
  const first = await page(url, '?limit=2')
  expect(first.items).toHaveLength(2)
  expect(await titles(url, `?limit=2&cursor=${encodeURIComponent(first.cursor ?? '')}`)).toEqual(['Story time'])
})

test("knows the library's branches, audiences and energies, and filters by them", async () => {
  const feed = sampleFeed('Chess', 'Quiz').replace('SUMMARY:Quiz', 'SUMMARY:Quiz\r\nCATEGORIES:Games,Adults')
  await writeFile(join(directory, 'events.ics'), feed)
  const feeds = [{ id: 'programme', url: 'file:./events.ics', branch: 'Old Port' }]
  const url = await start({ feeds, audiences: ['Adults'], energy: { Games: 'lively' } })
  expect((await page(url, '?audience=Adults&energy=lively')).items).toMatchObject([
    { title: 'Quiz', branch: 'Old Port', audiences: ['Adults'], categories: ['Games'], energy: 'lively' },
  ])
})

test('says so where a window reaches further than what is kept', async () => {
  const url = await start()
  expect((await page(url, '?start=2035-01-01')).warnings).toMatchObject([{ code: 'outside-horizon' }])
})

test('gives one event, and says where there is none', async () => {
  const url = await start()
  const found = await fetch(`${url}${events}/programme:event-2`)
  expect(v.parse(occurrenceSchema, await found.json())).toMatchObject({ title: 'Concert' })
  expect(await problem(await fetch(`${url}${events}/programme:nothing`))).toMatchObject({
    status: 404,
    code: 'not-found',
  })
})

test('gives one event and a subscription as iCalendar', async () => {
  const url = await start()
  const one = await fetch(`${url}${events}/programme%3Aevent-2.ics`)
  expect(one.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
  expect(one.headers.get('content-disposition')).toContain('attachment')
  expect((await one.text()).match(/SUMMARY:.*/g)).toEqual(['SUMMARY:Concert'])
  const all = await fetch(`${url}${events}.ics?text=c`)
  expect((await all.text()).match(/SUMMARY:.*/g)).toEqual(['SUMMARY:Chess', 'SUMMARY:Concert'])
})

test('a subscription reaches from 30 days back to a year ahead', async () => {
  const url = await start({}, { today: '2026-12-26' })
  expect((await (await fetch(`${url}${events}.ics`)).text()).match(/SUMMARY:.*/g)).toEqual([
    'SUMMARY:Concert',
    'SUMMARY:Story time',
  ])
})

test('refuses a query by every field that is wrong', async () => {
  const url = await start()
  const refused = await problem(await fetch(`${url}${events}?start=soon&days=0&limit=x`))
  expect(refused.errors?.map(({ pointer }) => pointer)).toEqual(['/start', '/days', '/limit'])
})

test.each(['?days=7&utm_source=newsletter', '?days=7&fbclid=x'])('does not mind %s', async query => {
  expect(await titles(await start(), query)).toHaveLength(3)
})

test('answers 304 to whoever has the answer, before and after it was given to another', async () => {
  const url = await start()
  const first = await fetch(`${url}${events}`)
  const etag = first.headers.get('etag') ?? ''
  expect(first.headers.get('cache-control')).toMatch(/^public, max-age=\d+, stale-while-revalidate=\d+/)
  for (const target of [events, `${events}?days=14`])
    expect((await fetch(`${url}${target}`, { headers: { 'if-none-match': etag } })).status).toBe(304)
})

test('answers otherwise once the feed has changed', async () => {
  await using host = await startFeedHost((_, response) => response.end(sampleFeed('Chess')))
  let now = Date.UTC(2026, 10, 25, 9)
  const feeds = [{ id: 'programme', url: `${host.url}/events.ics` }]
  const config = {
    database: join(directory, 'catalyst.db'),
    allowPrivateAddresses: true,
    libraries: [library({ feeds })],
  }
  const url = await start({}, { config, now: () => now })
  expect(await titles(url)).toEqual(['Chess'])
  await servers.pop()?.close()

  host.answer = (_, response) => response.end(sampleFeed('Draughts'))
  now += 60 * 60_000
  const again = await start({}, { config, now: () => now })
  await expect.poll(() => titles(again)).toEqual(['Draughts'])
})

test('reads a WordPress site beside an iCalendar feed, and answers from both', async () => {
  await using host = await startFeedHost(wordPress([samplePost(), samplePost({ id: 2, title: 'Go &amp; tea' })], 1))
  const feeds = [
    { id: 'programme', url: 'file:./events.ics' },
    { id: 'site', url: `${host.url}/wp-json/tribe/events/v1/events` },
  ]
  const answer = await page(await start({ feeds }), '?days=1')
  expect(answer.items.map(({ id, title }) => [id, title])).toEqual([
    ['programme:event-1', 'Chess'],
    ['site:1', 'Chess'],
    ['site:2', 'Go & tea'],
  ])
  expect(JSON.stringify(answer)).not.toContain('private.example')
})

test('keeps answering from the last good copy when the feed turns into a login page, and tells staff only', async () => {
  await using host = await startFeedHost((_, response) => response.end(sampleFeed('Chess')))
  let now = Date.UTC(2026, 10, 25, 9)
  const feeds = [{ id: 'programme', url: `${host.url}/secret-9f2c.ics` }]
  const config = {
    database: join(directory, 'catalyst.db'),
    allowPrivateAddresses: true,
    libraries: [library({ feeds })],
  }
  await titles(await start({}, { config, now: () => now }))
  await servers.pop()?.close()

  host.answer = (_, response) => response.end('<!doctype html><title>Sign in</title>')
  now += 3 * 60 * 60_000
  const logged: LogEntry[] = []
  const url = await start({}, { config, now: () => now, log: entry => logged.push(entry) })
  await expect.poll(() => logged.map(({ code }) => code)).toContain('unreadable')

  const answer = await page(url)
  expect(answer.items.map(({ title }) => title)).toEqual(['Chess'])
  expect(answer.staleSince).toBe('2026-11-25T09:00:00Z')
  const health = v.parse(healthSchema, await (await fetch(`${url}/health`)).json())
  expect(health).toMatchObject({ status: 'degraded', feeds: [{ state: 'stale', failure: 'unreadable' }] })
  expect(JSON.stringify([answer, health, logged])).not.toContain('9f2c')
})

test('does not claim that nothing is on while nothing could be read', async () => {
  const url = await start({ feeds: [{ id: 'programme', url: 'file:./missing.ics' }] })
  const response = await fetch(`${url}${events}`)
  expect(response.headers.get('retry-after')).toBe('15')
  expect(await problem(response)).toMatchObject({ status: 503, code: 'offline' })
})

test('answers before a slow feed does, once the others have', async () => {
  await using host = await startFeedHost(() => undefined)
  const feeds = [
    { id: 'programme', url: 'file:./events.ics' },
    { id: 'slow', url: host.url },
  ]
  const url = await start({ feeds })
  expect((await fetch(`${url}/health`)).status).toBe(200)
  const answer = await page(url)
  expect(answer.items).toHaveLength(3)
  expect(answer.warnings).toMatchObject([{ code: 'source-failed', subject: 'slow' }])
}, 15_000)

test('is well if its feeds are', async () => {
  const url = await start()
  await titles(url)
  expect(v.parse(healthSchema, await (await fetch(`${url}/health`)).json())).toMatchObject({
    status: 'ok',
    feeds: [{ library: 'harbour', feed: 'programme', state: 'fresh', warnings: 0 }],
  })
})

test('only pages of the list may read a library, and they may see problems too', async () => {
  const url = await start({ allowedOrigins: ['https://www.example.org'] })
  const from = async (path: string, origin: string) => {
    const response = await fetch(`${url}${path}`, { headers: { origin } })
    return response.headers.get('access-control-allow-origin')
  }
  for (let times = 0; times < 2; times++) {
    expect(await from(events, 'https://www.example.org')).toBe('https://www.example.org')
    expect(await from(events, 'https://evil.example')).toBeNull()
  }
  expect(await from(`${events}?days=0`, 'https://www.example.org')).toBe('https://www.example.org')
  expect(await from('/v1/libraries/nowhere/events', 'https://www.example.org')).toBe('*')
})

test('answers a preflight for pages of the list', async () => {
  const url = await start({ allowedOrigins: ['https://www.example.org'] })
  const preflight = (origin: string) => fetch(`${url}${events}`, { method: 'OPTIONS', headers: { origin } })
  const allowed = await preflight('https://www.example.org')
  expect(allowed.status).toBe(204)
  expect(allowed.headers.get('access-control-allow-methods')).toBe('GET, HEAD')
  expect((await preflight('https://evil.example')).headers.has('access-control-allow-methods')).toBe(false)
})

test.each(['POST', 'PUT', 'DELETE'])('does not take %s, and names what it takes', async method => {
  const url = await start()
  for (const path of [events, '/health']) {
    const response = await fetch(`${url}${path}`, { method })
    expect(response.headers.get('allow')).toBe('GET, HEAD, OPTIONS')
    expect(await problem(response)).toMatchObject({ status: 405 })
  }
})

test('answers HEAD with the headers of GET, from the cache too', async () => {
  const url = await start()
  for (let times = 0; times < 2; times++) {
    const response = await fetch(`${url}${events}`, { method: 'HEAD' })
    expect(response.status).toBe(200)
    expect(Number(response.headers.get('content-length'))).toBeGreaterThan(100)
    expect(await response.text()).toBe('')
  }
})

test('does not read an address without end', async () => {
  const url = await start()
  expect(await problem(await fetch(`${url}${events}?text=${'x'.repeat(5000)}`))).toMatchObject({ status: 414 })
})

test.each(['/v1/libraries/%/events', '/v1/libraries/harbour/events/%E0%A4%A', '/v1//', '/../etc/passwd', '//'])(
  'finds nothing at %s',
  async path => {
    const { port } = new URL(await start())
    const status = await new Promise(resolve => {
      request({ port, path }, response => resolve(response.resume().statusCode)).end()
    })
    expect(status).toBe(404)
  },
)

test('never tells what went wrong inside', async () => {
  const logged: LogEntry[] = []
  const now = () => {
    if (servers.length > 0) throw new Error('secret detail')
    return Date.UTC(2026, 10, 25, 9)
  }
  const url = await start({}, { now, log: entry => logged.push(entry) })
  const response = await fetch(`${url}${events}`)
  expect(JSON.stringify(await problem(response))).not.toContain('secret')
  expect(response.status).toBe(500)
  expect(logged).toContainEqual(expect.objectContaining({ event: 'request-broke', code: 'Error' }))
  expect(JSON.stringify(logged)).not.toContain('secret')
})

test('no answer may be guessed to be another type, or run as a page', async () => {
  const url = await start()
  for (const path of [events, `${events}.ics`, '/health', '/openapi.json', '/nowhere']) {
    const { headers } = await fetch(`${url}${path}`)
    expect(headers.get('x-content-type-options'), path).toBe('nosniff')
    expect(headers.get('content-security-policy'), path).toContain("default-src 'none'")
  }
})

test('a client behind a proxy is told from the others, by what the proxy says', async () => {
  const config = { database: ':memory:', registrationsPerMinute: 1, libraries: [library()] }
  const url = await start({}, { config })
  const post = async (client: string) => {
    const headers = { 'x-forwarded-for': `11.0.0.1, ${client}` }
    return (await fetch(`${url}${events}/programme:event-1/registrations`, { method: 'POST', headers })).status
  }
  expect([await post('11.0.0.7'), await post('11.0.0.7'), await post('11.0.0.8')]).toEqual([400, 429, 400])
})

test('serves folders beside the API, with the headers of the mount', async () => {
  await writeFile(join(directory, 'index.html'), '<h1>Home</h1>')
  const headers = { 'Content-Security-Policy': "default-src 'self'" }
  const url = await start({}, { staticMounts: { '/': { directory, headers } } })
  const home = await fetch(url)
  expect(await home.text()).toBe('<h1>Home</h1>')
  expect(home.headers.get('content-security-policy')).toBe("default-src 'self'")
  expect(await titles(url)).toHaveLength(3)
  expect((await fetch(`${url}/nothing.html`)).status).toBe(404)
})

test('finishes the answers under way when it is told to stop', async () => {
  let finish = (): void => undefined
  await using host = await startFeedHost((_, response) => {
    finish = () => response.end(sampleFeed('Chess'))
  })
  const url = await start({ feeds: [{ id: 'programme', url: host.url }] })
  const asking = fetch(`${url}${events}`)
  await setTimeout(100)
  const closing = servers.pop()?.close()
  finish()
  expect((await asking).status).toBe(200)
  await closing
  await expect(fetch(url)).rejects.toThrow()
})

test('an event whose id ends in .ics is found by it, and as iCalendar', async () => {
  await writeFile(join(directory, 'events.ics'), sampleFeed('Chess').replace('UID:event-1', 'UID:chess.ics'))
  const url = await start()
  expect(await (await fetch(`${url}${events}/programme:chess.ics`)).json()).toMatchObject({ title: 'Chess' })
  expect(await (await fetch(`${url}${events}/programme:chess.ics.ics`)).text()).toContain('SUMMARY:Chess')
})

test('a port that is taken is an error, and leaves nothing open', async () => {
  const { port } = new URL(await start())
  await expect(start({}, { port: Number(port) })).rejects.toMatchObject({ code: 'EADDRINUSE' })
})
