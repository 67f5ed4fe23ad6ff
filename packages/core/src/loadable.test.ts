import { effect, signal } from '@preact/signals-core'
import { expect, test } from 'vitest'
import { AdapterError } from './adapter/adapter-error.ts'
import { follow, initial, type Loadable } from './loadable.ts'

const never = new AbortController().signal

/** Every state that the request goes through, from what it is at first. */
async function statesOf(first: Loadable<string>, request: Promise<string>, stop = never) {
  const target = signal(first)
  const states: Loadable<string>[] = []
  effect(() => void states.push(target.value))
  await follow(target, request, stop)
  return states
}

test('a first request loads, then is ready', async () => {
  expect(await statesOf(initial, Promise.resolve('page'))).toEqual([
    { state: 'idle' },
    { state: 'loading' },
    { state: 'ready', value: 'page' },
  ])
})

test('a first request that fails has no value', async () => {
  const error = new AdapterError('offline', 'Nothing answered')
  expect(await statesOf(initial, Promise.reject(error))).toEqual([
    { state: 'idle' },
    { state: 'loading' },
    { state: 'failed', error },
  ])
})

test('a later request keeps the last good value until the next', async () => {
  const ready: Loadable<string> = { state: 'ready', value: 'old' }
  expect(await statesOf(ready, Promise.resolve('new'))).toEqual([
    ready,
    { state: 'refreshing', value: 'old' },
    { state: 'ready', value: 'new' },
  ])
})

test('a later request that fails keeps it too', async () => {
  const error = new AdapterError('upstream', 'Status 500')
  const states = await statesOf({ state: 'ready', value: 'old' }, Promise.reject(error))
  expect(states.at(-1)).toEqual({ state: 'failed', value: 'old', error })
})

test('after a failure the next attempt forgets the error', async () => {
  const failed: Loadable<string> = { state: 'failed', value: 'old', error: new AdapterError('offline', '') }
  expect((await statesOf(failed, Promise.resolve('new')))[1]).toEqual({ state: 'refreshing', value: 'old' })
})

test('what is no adapter error becomes one', async () => {
  const states = await statesOf(initial, Promise.reject(new TypeError('bug')))
  expect(states.at(-1)?.error).toMatchObject({ code: 'upstream', message: 'bug' })
})

test.each([
  ['an answer', () => Promise.resolve('page')],
  ['a failure', () => Promise.reject(new AdapterError('offline', ''))],
  ['an abort', () => Promise.reject(new DOMException('', 'AbortError'))],
])('once it was called off, %s changes nothing', async (_, request) => {
  const controller = new AbortController()
  const states = statesOf(initial, request(), controller.signal)
  controller.abort()
  expect((await states).at(-1)).toEqual({ state: 'loading' })
})

test('an abort that nobody asked for is a failure, not an endless wait', async () => {
  const states = await statesOf(initial, Promise.reject(new DOMException('timed out within', 'AbortError')))
  expect(states.at(-1)).toMatchObject({ state: 'failed', error: { code: 'upstream' } })
})
