import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { EventPage } from '@library-catalyst/core'
import { eventPageSchema, problemSchema } from '@library-catalyst/core/rest/routes'
import { type ConfigInput, type LogEntry, type RunningServer, startServer } from '@library-catalyst/server'
import sharp from 'sharp'
import * as v from 'valibot'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type FeedHost, startFeedHost } from './feed-host.ts'
import { sampleFeed } from './sample-feed.ts'
import { pictureLine, samplePicture } from './sample-picture.ts'

let directory: string
let servers: RunningServer[]
let logged: LogEntry[]
let host: FeedHost

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'catalyst-pictures-'))
  servers = []
  logged = []
  const photo = await samplePicture(1600, 1000)
    .withExif({ IFD0: { Make: 'PlantedCamera' } })
    .jpeg()
    .toBuffer()
  host = await startFeedHost((_, response) => response.setHeader('content-type', 'text/html').end(photo))
})
afterEach(async () => {
  await Promise.all(servers.map(server => server.close()))
  await host[Symbol.asyncDispose]()
  await rm(directory, { recursive: true })
})

type Library = ConfigInput['libraries'][number]

async function start(picture: string, details: Partial<Library> = {}, config: Partial<ConfigInput> = {}) {
  const lines = `SUMMARY:Chess\r\n${pictureLine(picture)}`
  await writeFile(join(directory, 'events.ics'), sampleFeed('Chess', 'Concert').replace('SUMMARY:Chess', lines))
  const feeds = [{ id: 'programme', url: 'file:./events.ics' }]
  const libraries = [{ id: 'harbour', name: 'Harbour', timeZone: 'Europe/Vienna', feeds, ...details }]
  const server = await startServer({
    config: { database: ':memory:', allowPrivatePictures: true, libraries, ...config },
    directory,
    port: 0,
    today: '2026-11-25',
    log: entry => logged.push(entry),
  })
  servers.push(server)
  return server.url
}

async function imageIn(url: string) {
  const response = await fetch(`${url}/v1/libraries/harbour/events`)
  const page: EventPage = v.parse(eventPageSchema, await response.json())
  const [first] = page.items
  const alone = await fetch(`${url}/v1/libraries/harbour/events/${first?.id}`)
  expect(await alone.json()).toEqual(first)
  return first?.image
}

async function problemAt(address: string, status: number) {
  const response = await fetch(address)
  expect([response.status, response.headers.get('content-type')]).toEqual([status, 'application/problem+json'])
  return v.parse(problemSchema, await response.json())
}

test("a picture comes from this server, made anew, and a patron's browser never learns its host", async () => {
  const url = await start(`${host.url}/secret-9f2c.jpg`)
  const image = await imageIn(url)
  expect(JSON.stringify(image)).not.toContain('9f2c')
  const response = await fetch(url + image?.url)
  expect(response.status).toBe(200)
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'image/webp',
    'cache-control': expect.stringMatching(/max-age=\d{5,}, immutable/) as string,
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'cross-origin',
  })
  expect(response.headers.has('content-encoding')).toBe(false)
  const body = Buffer.from(await response.arrayBuffer())
  expect(await sharp(body).metadata()).toMatchObject({ format: 'webp', width: 1280, height: 800 })
  expect(body.includes('Planted')).toBe(false)
  expect(host.asked).toHaveLength(1)
  expect(host.asked[0]).not.toHaveProperty('referer')
})

test('each width has a copy of its own, and the host is asked once for all', async () => {
  const url = await start(`${host.url}/a.jpg`)
  const picture = url + (await imageIn(url))?.url
  for (const width of [320, 640, 1280]) {
    const response = await fetch(`${picture}?width=${width}`)
    expect((await sharp(Buffer.from(await response.arrayBuffer())).metadata()).width).toBe(width)
  }
  expect(host.asked).toHaveLength(1)
})

test('whoever has the copy is answered 304, and HEAD without it', async () => {
  const url = await start(`${host.url}/a.jpg`)
  const picture = url + (await imageIn(url))?.url
  const etag = (await fetch(picture)).headers.get('etag') ?? ''
  expect(etag).toMatch(/^"/)
  expect((await fetch(picture, { headers: { 'if-none-match': etag } })).status).toBe(304)
  const head = await fetch(picture, { method: 'HEAD' })
  expect([head.headers.get('etag'), await head.text()]).toEqual([etag, ''])
})

test.each([true, false])('no calendar file names the host of a picture, with pictures: %s', async pictures => {
  const url = await start(`${host.url}/secret-9f2c.jpg`, { pictures })
  for (const path of ['events.ics', 'events/programme:event-1.ics']) {
    const calendar = await (await fetch(`${url}/v1/libraries/harbour/${path}`)).text()
    expect(calendar).toContain('SUMMARY:Chess')
    expect(calendar).not.toContain('9f2c')
  }
})

test.each(['0', '321', 'x', '', '320.0'])('width=%s is refused by name', async width => {
  const url = await start(`${host.url}/a.jpg`)
  expect(await problemAt(`${url}${(await imageIn(url))?.url}?width=${width}`, 400)).toMatchObject({
    code: 'invalid',
    errors: [{ pointer: '/width', code: 'range' }],
  })
  expect(host.asked).toHaveLength(0)
})

test('only what an event carries is fetched', async () => {
  const url = await start(`${host.url}/a.jpg`)
  const at = `${url}/v1/libraries/harbour/pictures`
  for (const key of ['nothing', encodeURIComponent(`${host.url}/a.jpg`)])
    expect(await problemAt(`${at}/${key}`, 404)).toMatchObject({ code: 'not-found' })
  expect(host.asked).toHaveLength(0)
})

test.each([
  [404, 'gone', 404],
  [500, 'broken', 502],
  [200, '<svg xmlns="http://www.w3.org/2000/svg"/>', 502],
])('a host that answers %i with %s is a problem, and is not asked again at once', async (status, text, told) => {
  host.answer = (_, response) => response.writeHead(status).end(text)
  const url = await start(`${host.url}/a.jpg`)
  const picture = url + (await imageIn(url))?.url
  for (let times = 0; times < 2; times++) await problemAt(picture, told)
  expect(host.asked).toHaveLength(1)
  expect(logged.filter(({ event }) => event === 'request-broke')).toEqual([])
})

test('a picture in a private network is not fetched, also where feeds may be', async () => {
  const url = await start(`${host.url}/a.jpg`, {}, { allowPrivateAddresses: true, allowPrivatePictures: false })
  await problemAt(url + (await imageIn(url))?.url, 502)
  expect(host.asked).toHaveLength(0)
  expect(logged).toContainEqual(expect.objectContaining({ event: 'picture-failed', code: 'forbidden-address' }))
})

test('a library may do without pictures', async () => {
  const shown = await start(`${host.url}/a.jpg`)
  const picture = (await imageIn(shown))?.url
  const url = await start(`${host.url}/a.jpg`, { pictures: false })
  expect(await imageIn(url)).toBeUndefined()
  await problemAt(`${url}${picture}`, 404)
  expect(host.asked).toHaveLength(0)
})

test('a copy outlives a restart, and the host', async () => {
  const database = { database: join(directory, 'catalyst.db') }
  const first = await start(`${host.url}/a.jpg`, {}, database)
  const picture = (await imageIn(first))?.url
  expect((await fetch(first + picture)).status).toBe(200)
  await servers.pop()?.close()
  host.answer = (_, response) => response.writeHead(500).end()
  expect((await fetch((await start(`${host.url}/a.jpg`, {}, database)) + picture)).status).toBe(200)
  expect(host.asked).toHaveLength(1)
})
