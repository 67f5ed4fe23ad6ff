import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { createAnswer } from './answer.ts'
import { nodeEncoders } from './node-encoders.ts'
import { isKnown, respond } from './respond.ts'

const long = 'events '.repeat(500)
const draft = { mediaType: 'application/json', text: long, cacheControl: 'no-cache' }

async function answerTo(headers: Record<string, string>, { method = 'GET', text = long } = {}): Promise<Response> {
  const request = new Request('https://events.example/', { method, headers })
  return respond(await createAnswer({ ...draft, text }), request, nodeEncoders, { Vary: 'Accept-Encoding' })
}
const bytesOf = async (response: Response) => new Uint8Array(await response.arrayBuffer())

test('gives the best coding that the client takes', async () => {
  const brotli = await answerTo({ 'accept-encoding': 'gzip, br' })
  expect(brotli.headers.get('content-encoding')).toBe('br')
  expect(brotliDecompressSync(await bytesOf(brotli)).toString()).toBe(long)
  const gzip = await answerTo({ 'accept-encoding': 'gzip' })
  expect(gzip.headers.get('content-encoding')).toBe('gzip')
  expect(gunzipSync(await bytesOf(gzip)).toString()).toBe(long)
})

test('leaves a short body, and a client that takes no coding, as they are', async () => {
  expect((await answerTo({ 'accept-encoding': 'br' }, { text: '{}' })).headers.has('content-encoding')).toBe(false)
  expect((await answerTo({})).headers.has('content-encoding')).toBe(false)
})

test('compresses once', async () => {
  const answer = await createAnswer(draft)
  const request = new Request('https://events.example/', { headers: { 'accept-encoding': 'br' } })
  let times = 0
  const encoders = { ...nodeEncoders, br: (body: Uint8Array) => (times++, nodeEncoders.br(body)) }
  for (let turn = 0; turn < 3; turn++) await respond(answer, request, encoders, {})
  expect(times).toBe(1)
})

test('the same content has the same tag, whatever its coding', async () => {
  const tags = await Promise.all([answerTo({}), answerTo({ 'accept-encoding': 'br' })])
  expect(new Set(tags.map(({ headers }) => headers.get('etag'))).size).toBe(1)
})

test('answers 304 without a body to whoever has it', async () => {
  const etag = (await answerTo({})).headers.get('etag') ?? ''
  const response = await answerTo({ 'if-none-match': etag })
  expect(response.status).toBe(304)
  expect(await response.text()).toBe('')
  expect(Object.fromEntries(response.headers)).toMatchObject({
    etag,
    'cache-control': 'no-cache',
    vary: 'Accept-Encoding',
  })
})

test('answers HEAD with the headers of GET alone', async () => {
  const response = await answerTo({}, { method: 'HEAD' })
  expect(response.headers.get('content-length')).toBe(String(long.length))
  expect(await response.text()).toBe('')
})

test.each([
  ['W/"a"', true],
  ['"a"', true],
  ['"b", W/"a"', true],
  ['*', true],
  ['"b"', false],
  [null, false],
])('If-None-Match %j knows W/"a": %s', (header, expected) => {
  expect(isKnown(header, 'W/"a"')).toBe(expected)
})
