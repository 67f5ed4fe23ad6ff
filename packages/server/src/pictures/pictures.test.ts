import { beforeEach, expect, test } from 'vitest'
import type { HttpFeedSource } from '../feeds/fetch-http.ts'
import type { LogEntry } from '../log.ts'
import type { KeptPicture, PictureStore } from './picture-store.ts'
import { FetchedPictures, type Pictures } from './pictures.ts'

const id = { library: 'harbour', key: 'k1' }
const day = 24 * 60 * 60_000
let now: number
let url: string | undefined
let kept: KeptPicture | undefined
let asked: string[]
let answer: HttpFeedSource['read']
let logged: LogEntry[]
let pictures: Pictures

beforeEach(() => {
  now = Date.UTC(2026, 10, 25, 9)
  url = 'https://a.example/secret-9f2c.jpg'
  kept = undefined
  asked = []
  logged = []
  answer = () => Promise.resolve({ status: 200, headers: new Map(), body: new Uint8Array([1]) })
  const store: PictureStore = {
    urlOf: ({ key }) => Promise.resolve(key === 'unknown' ? undefined : url),
    get: () => Promise.resolve(kept),
    save: async (_, readAt, sizes) => {
      kept = { body: sizes.get(320) ?? new Uint8Array(), etag: '"a"', readAt }
    },
    keepOnly: () => Promise.resolve(),
  }
  const read: HttpFeedSource['read'] = async (address, ...rest) => {
    asked.push(address.href)
    return answer(address, ...rest)
  }
  const shrink = async (original: Uint8Array) => {
    if (original[0] === 0) throw new Error('no picture')
    return new Map([[320, new Uint8Array(original)] as const])
  }
  pictures = new FetchedPictures({ store, http: { read }, shrink, now: () => now, log: entry => logged.push(entry) })
})

const get = async () => pictures.get(id, 320)
const answerWith = (status: number, first = 1) => {
  answer = () => Promise.resolve({ status, headers: new Map(), body: new Uint8Array([first]) })
}

test('asks the host once, however many want the picture at the same time and after', async () => {
  const got = await Promise.all([get(), get(), get()])
  expect((await get())?.body).toEqual(new Uint8Array([1]))
  expect(new Set(got.map(one => one?.etag))).toEqual(new Set(['"a"']))
  expect(asked).toEqual(['https://a.example/secret-9f2c.jpg'])
})

test('asks nobody for a picture that no event carries', async () => {
  url = undefined
  expect(await get()).toBeUndefined()
  expect(asked).toEqual([])
})

const never = () => new Promise<never>(() => {})
const getOther = async (key: string, library = id.library) => pictures.get({ library, key }, 320)

test('while hosts keep it waiting, what no event carries is answered at once, and another library is served', async () => {
  answer = never
  for (const key of ['a', 'b', 'c', 'd']) void getOther(key)
  expect(await getOther('unknown')).toBeUndefined()
  await expect.poll(() => asked).toHaveLength(3)
  answerWith(200)
  expect(await getOther('a', 'city')).toBeDefined()
})

test('when many wait already, the next is told to come back, which is no failure of the picture', async () => {
  answer = never
  for (let number = 0; number < 53; number++) void getOther(String(number))
  await expect(getOther('one more')).rejects.toMatchObject({ code: 'offline', retryAfter: 10 })
  expect(logged).toEqual([])
})

test.each([
  [404, 1, 'not-found'],
  [403, 1, 'status'],
  [200, 0, 'unreadable'],
])('status %i is not asked for again at once, and told without its address', async (status, first, code) => {
  answerWith(status, first)
  await expect(get()).rejects.toMatchObject({ code })
  await expect(get()).rejects.toMatchObject({ code })
  expect(asked).toHaveLength(1)
  expect(logged).toEqual([{ level: 'warning', event: 'picture-failed', library: 'harbour', picture: 'k1', code }])
  answerWith(200)
  now += 16 * 60_000
  expect(await get()).toBeDefined()
})

test('an old copy is made anew, and stays where that fails', async () => {
  await get()
  now += 6 * day
  await get()
  expect(asked).toHaveLength(1)
  now += 2 * day
  answerWith(500)
  expect((await get())?.body).toEqual(new Uint8Array([1]))
  expect((await get())?.body).toEqual(new Uint8Array([1]))
  expect(asked).toHaveLength(2)
  now += 16 * 60_000
  answerWith(200, 7)
  expect((await get())?.body).toEqual(new Uint8Array([7]))
})

test('an address that is none is a failure, and nobody is asked', async () => {
  url = 'https://['
  await expect(get()).rejects.toMatchObject({ code: 'unreachable' })
  expect(asked).toEqual([])
})

test('waits for what is under way when it is told to stop, and notes no failure', async () => {
  answer = (_, __, signal) =>
    new Promise((___, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error)))
  const getting = get()
  await expect.poll(() => asked).toHaveLength(1)
  await Promise.all([pictures.stop(), expect(getting).rejects.toMatchObject({ name: 'AbortError' })])
  expect(logged).toEqual([])
})
