import { gzipSync } from 'node:zlib'
import { afterEach, expect, test } from 'vitest'
import { startFeedHost } from '../../test/feed-host.ts'
import type { FeedFailureError } from './feed-failure.ts'
import { isPublicAddress } from './public-address.ts'
import { createHttpFeedSource, type HttpFeedSource, type HttpFeedSourceOptions } from './fetch-http.ts'

const sources: HttpFeedSource[] = []
afterEach(async () => {
  await Promise.all(sources.splice(0).map(source => source.close()))
})

function ask(url: string, options: Partial<HttpFeedSourceOptions> = {}, validators = {}) {
  const source = createHttpFeedSource({ isAllowed: () => true, timeout: 2000, maxBytes: 1000, ...options })
  sources.push(source)
  return source.fetch(new URL(url), { validators, signal: new AbortController().signal })
}

const codeOf = (asking: Promise<unknown>): Promise<string> =>
  asking.then(
    () => 'none',
    (error: FeedFailureError) => error.code,
  )

test('reads a feed with its validators', async () => {
  await using host = await startFeedHost((_, response) => {
    response.writeHead(200, { etag: '"one"', 'last-modified': 'Tue, 24 Nov 2026 09:00:00 GMT' }).end('BEGIN')
  })
  expect(await ask(host.url)).toEqual({
    changed: true,
    validators: { etag: '"one"', lastModified: 'Tue, 24 Nov 2026 09:00:00 GMT' },
    body: new TextEncoder().encode('BEGIN'),
  })
})

test('names itself, asks for a calendar and sends no cookie', async () => {
  await using host = await startFeedHost((_, response) => response.setHeader('set-cookie', 'a=b').end())
  const source = createHttpFeedSource({ isAllowed: () => true })
  sources.push(source)
  for (let times = 0; times < 2; times++)
    await source.fetch(new URL(host.url), { validators: {}, signal: new AbortController().signal })
  expect(host.asked[1]).toMatchObject({ 'user-agent': expect.stringContaining('LibraryCatalyst') as string })
  expect(host.asked[1]?.accept).toMatch(/^text\/calendar/)
  expect(host.asked[1]).not.toHaveProperty('cookie')
})

test('asks conditionally, and keeps the validators of an unchanged feed', async () => {
  await using host = await startFeedHost((_, response) => response.writeHead(304).end())
  const validators = { etag: '"one"', lastModified: 'yesterday' }
  expect(await ask(host.url, {}, validators)).toEqual({ changed: false, validators })
  expect(host.asked[0]).toMatchObject({ 'if-none-match': '"one"', 'if-modified-since': 'yesterday' })
})

test('follows up to five redirects', async () => {
  await using host = await startFeedHost(({ url = '' }, response) => {
    const left = Number(url.slice(1))
    if (left > 0) response.writeHead(302, { location: `/${left - 1}` }).end()
    else response.end('BEGIN')
  })
  expect(await ask(`${host.url}/5`)).toMatchObject({ changed: true })
  expect(await codeOf(ask(`${host.url}/6`))).toBe('redirects')
})

test('gives up on a redirect that leads to itself', async () => {
  await using host = await startFeedHost((_, response) => response.writeHead(301, { location: '/' }).end())
  expect(await codeOf(ask(host.url))).toBe('redirects')
  expect(host.asked).toHaveLength(6)
})

test.each(['file:///etc/passwd', 'ftp://example.org/', 'http://'])('refuses a redirect to %s', async location => {
  await using host = await startFeedHost((_, response) => response.writeHead(302, { location }).end())
  expect(await codeOf(ask(host.url))).toBe('redirects')
})

test('refuses private addresses, by number and by name', async () => {
  await using host = await startFeedHost((_, response) => response.end('BEGIN'))
  const { port } = new URL(host.url)
  for (const name of ['127.0.0.1', '2130706433', '0x7f.1', 'localhost', '[::1]', '[::ffff:127.0.0.1]', '0.0.0.0'])
    expect(await codeOf(ask(`http://${name}:${port}`, { isAllowed: isPublicAddress })), name).toBe('forbidden-address')
  expect(host.asked).toHaveLength(0)
})

test('checks every redirect, not only the first address', async () => {
  await using host = await startFeedHost((_, response) => response.end('BEGIN'))
  const { port } = new URL(host.url)
  for (const name of ['127.0.0.2', '[::1]', '169.254.169.254', '2130706434']) {
    await using door = await startFeedHost((_, response) =>
      response.writeHead(302, { location: `http://${name}:${port}/` }).end(),
    )
    const isAllowed = (address: string) => address === '127.0.0.1'
    expect(await codeOf(ask(door.url, { isAllowed })), name).toBe('forbidden-address')
  }
  expect(host.asked).toHaveLength(0)
})

test('stops reading at the limit, whatever was announced', async () => {
  await using host = await startFeedHost((_, response) => {
    const timer = setInterval(() => response.write('x'.repeat(400)), 5)
    response.on('close', () => clearInterval(timer))
  })
  expect(await codeOf(ask(host.url))).toBe('too-large')
})

test('does not begin to read what is announced as too large', async () => {
  await using host = await startFeedHost((_, response) => {
    response.writeHead(200, { 'content-length': '1001' })
    response.flushHeaders()
  })
  expect(await codeOf(ask(host.url))).toBe('too-large')
})

test('counts the bytes after decompression', async () => {
  await using host = await startFeedHost((_, response) => {
    response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('x'.repeat(100_000)))
  })
  expect(await codeOf(ask(host.url))).toBe('too-large')
})

test('gives up on a server that takes too long', async () => {
  await using host = await startFeedHost((_, response) => {
    response.write('BEGIN')
  })
  expect(await codeOf(ask(host.url, { timeout: 50 }))).toBe('timeout')
})

test.each([
  [404, 'not-found'],
  [410, 'not-found'],
  [403, 'status'],
  [500, 'status'],
  [204, 'status'],
])('takes status %i for a failure', async (status, code) => {
  await using host = await startFeedHost((_, response) => response.writeHead(status).end())
  expect(await codeOf(ask(host.url))).toBe(code)
})

test('tells how long the other side asked it to wait', async () => {
  await using host = await startFeedHost((_, response) => response.writeHead(503, { 'retry-after': '120' }).end())
  await expect(ask(host.url)).rejects.toMatchObject({ code: 'status', retryAfter: 120 })
})

test('takes a broken connection for a failure', async () => {
  await using host = await startFeedHost(({ socket }) => socket.destroy())
  expect(await codeOf(ask(host.url))).toBe('unreachable')
})
