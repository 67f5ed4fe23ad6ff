import type { RequestListener } from 'node:http'
import { afterEach, expect, test } from 'vitest'
import { type FeedHost, startFeedHost } from '../../test/feed-host.ts'
import { samplePost, wordPress } from '../../test/wordpress-host.ts'
import type { FeedFailureError } from './feed-failure.ts'
import { createFeedFetcher, type FeedFetcher } from './feed-fetcher.ts'
import { horizonAround } from './horizon.ts'
import { isPublicAddress } from './public-address.ts'

const api = '/wp-json/tribe/events/v1/events'
const fetchers: FeedFetcher[] = []
afterEach(async () => {
  await Promise.all(fetchers.splice(0).map(fetcher => fetcher.close()))
})

function ask({ url }: FeedHost, path = api, validators = {}, isAllowed: (address: string) => boolean = () => true) {
  const fetcher = createFeedFetcher({ isAllowed, timeout: 2000 })
  fetchers.push(fetcher)
  const address = { kind: 'http', url: new URL(url + path) } as const
  const request = { validators, signal: new AbortController().signal, horizon: horizonAround('2026-11-25') }
  return fetcher.fetch({ address, kind: 'the-events-calendar' }, request)
}
const answering = (answer: RequestListener) => startFeedHost(answer)
const bodyOf = (fetched: Awaited<ReturnType<typeof ask>>) =>
  fetched.changed
    ? (JSON.parse(new TextDecoder().decode(fetched.body)) as { readonly events: readonly object[] })
    : undefined
const codeOf = (asking: Promise<unknown>): Promise<string> =>
  asking.then(
    () => 'none',
    (error: FeedFailureError) => error.code,
  )

test('every page of a site is one body, without what belongs to people', async () => {
  const posts = Array.from({ length: 120 }, (_, id) => samplePost({ id }))
  await using host = await answering(wordPress(posts))
  const body = bodyOf(await ask(host))
  expect(body?.events).toHaveLength(120)
  expect(host.asked).toHaveLength(3)
  expect(JSON.stringify(body)).not.toContain('private.example')
})

test('it names itself, asks for JSON, and for events from a month ago on', async () => {
  let asked = ''
  await using host = await answering((request, response) => {
    asked = request.url ?? ''
    wordPress([])(request, response)
  })
  await ask(host)
  expect(host.asked[0]).toMatchObject({
    accept: 'application/json',
    'user-agent': expect.stringContaining('LibraryCatalyst') as string,
  })
  expect(asked).toBe(`${api}?start_date=2026-10-24&end_date=2029-02-04&per_page=50`)
})

test('one page that has not changed is not sent again', async () => {
  await using host = await answering((request, response) => {
    if (request.headers['if-none-match'] === '"1"') response.writeHead(304).end()
    else wordPress([samplePost()], 50, { etag: '"1"' })(request, response)
  })
  const { validators } = await ask(host)
  expect(validators).toEqual({ etag: '"1"' })
  expect(await ask(host, api, validators)).toEqual({ changed: false, validators })
})

test('of several pages no validator is kept, for the later ones might have changed', async () => {
  await using host = await answering(wordPress([samplePost(), samplePost({ id: 2 })], 1, { etag: '"1"' }))
  expect((await ask(host)).validators).toEqual({})
})

test('what is the same again is the same bytes', async () => {
  await using host = await answering(wordPress([samplePost()]))
  expect(await ask(host)).toEqual(await ask(host))
})

test.each<[string, RequestListener, string]>([
  ['no plugin', (_, response) => response.writeHead(404).end('{"code":"rest_no_route"}'), 'not-found'],
  ['a refused filter', (_, response) => response.writeHead(400).end('{"code":"rest_invalid_param"}'), 'status'],
  ['a site for members', (_, response) => response.writeHead(401).end('{"code":"rest_forbidden"}'), 'status'],
  ['a broken site', (_, response) => response.writeHead(500).end(), 'status'],
  ['a log-in page', (_, response) => response.end('<!doctype html><title>Log in</title>'), 'unreadable'],
  ['something else', (_, response) => response.end('{}'), 'unreadable'],
  [
    'a redirect away from HTTP',
    (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
    'redirects',
  ],
  ['silence', () => undefined, 'timeout'],
  ['too much', (_, response) => response.end(Buffer.alloc(9 * 1024 * 1024)), 'too-large'],
])('%s', async (_, answer, code) => {
  await using host = await answering(answer)
  expect(await codeOf(ask(host))).toBe(code)
})

test('a site that wants rest is given it', async () => {
  await using host = await answering((_, response) => response.writeHead(429, { 'retry-after': '90' }).end())
  await expect(ask(host)).rejects.toMatchObject({ code: 'status', retryAfter: 90 })
})

test('a page that leads into a private network is not asked for', async () => {
  await using host = await answering(wordPress([]))
  expect(await codeOf(ask(host, api, {}, isPublicAddress))).toBe('forbidden-address')
  expect(host.asked).toHaveLength(0)
})
