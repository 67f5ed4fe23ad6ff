import { AdapterError } from '@library-catalyst/core'
import { expect, test } from 'vitest'
import { RefreshedCopy } from './refreshed-copy.ts'

/** A source that gives one reply after the other (or `never`), and a clock that stands still. */
function source(...replies: readonly (string | Error)[]) {
  const clock = { now: 0 }
  const asked: { readonly known: string | undefined; readonly signal: AbortSignal }[] = []
  const copy = new RefreshedCopy<string>(
    async (known, { signal }) => {
      const reply = replies[asked.length]
      asked.push({ known, signal })
      if (reply instanceof Error) throw reply
      if (reply === 'never') await aborted(signal)
      return reply ?? Promise.reject(new Error('Nobody expected to be asked'))
    },
    { now: () => clock.now, refreshSeconds: 300 },
  )
  return { read: (signal = new AbortController().signal) => copy.read(signal), clock, asked }
}

const aborted = (signal: AbortSignal) =>
  new Promise((_, reject) => signal.addEventListener('abort', () => reject(new Error('called off'))))

test('a copy is good for its time, and then asked for by what is known', async () => {
  const { read, clock, asked } = source('one', 'two')
  expect(await read()).toEqual({ content: 'one', readAt: 0 })
  clock.now = 299_999
  expect(await read()).toMatchObject({ content: 'one' })
  clock.now = 300_000
  expect(await read()).toEqual({ content: 'two', readAt: 300_000 })
  expect(asked.map(({ known }) => known)).toEqual([undefined, 'one'])
})

test('a refresh that fails keeps the copy, tells when it was read, and is tried again after half a minute', async () => {
  const { read, clock } = source('one', new TypeError('down'), 'two')
  await read()
  clock.now = 300_000
  const stale = { content: 'one', readAt: 0, failure: { code: 'upstream' } }
  expect(await read()).toMatchObject(stale)
  clock.now = 329_999
  expect(await read()).toMatchObject(stale)
  clock.now = 330_000
  expect(await read()).toEqual({ content: 'two', readAt: 330_000 })
})

test('without a copy a failure is the answer, and the next call tries again', async () => {
  const { read } = source(new AdapterError('offline', ''), 'one')
  await expect(read()).rejects.toMatchObject({ code: 'offline' })
  expect(await read()).toMatchObject({ content: 'one' })
})

test('a source that asks for rest has it, an hour at most', async () => {
  const { read, clock, asked } = source(new AdapterError('rate-limited', '', { retryAfter: 90_000 }), 'one')
  await expect(read()).rejects.toMatchObject({ code: 'rate-limited' })
  clock.now = 3_599_999
  await expect(read()).rejects.toMatchObject({ code: 'rate-limited' })
  expect(asked).toHaveLength(1)
  clock.now = 3_600_000
  expect(await read()).toMatchObject({ content: 'one' })
})

test('a reading that all have left is called off, and is no failure', async () => {
  const { read, clock, asked } = source('zero', 'never', 'one')
  await read()
  clock.now = 300_000
  const [one, other] = [new AbortController(), new AbortController()]
  const calls = [read(one.signal), read(other.signal)]
  one.abort()
  await expect(calls[0]).rejects.toMatchObject({ name: 'AbortError' })
  expect(asked[1]?.signal.aborted).toBe(false)
  other.abort()
  await expect(calls[1]).rejects.toMatchObject({ name: 'AbortError' })
  expect(asked[1]?.signal.aborted).toBe(true)
  await new Promise(resolve => setTimeout(resolve))
  expect(await read()).toEqual({ content: 'one', readAt: 300_000 })
})
