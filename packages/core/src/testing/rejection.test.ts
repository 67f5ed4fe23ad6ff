import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { AdapterError } from '../adapter/adapter-error.ts'
import { ContractError } from './contract-error.ts'
import { expectAbort, expectAdapterError } from './rejection.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test('an adapter error of the code is what was expected', async () => {
  const error = new AdapterError('not-found', 'gone')
  await expect(expectAdapterError(Promise.reject(error), 'not-found', 'get')).resolves.toBe(error)
})

test('an adapter error of another build of this package counts', async () => {
  const error = Object.assign(new Error('gone'), { name: 'AdapterError', code: 'not-found' })
  await expect(expectAdapterError(Promise.reject(error), 'not-found', 'get')).resolves.toBe(error)
})

test.each<[string, unknown]>([
  ['another code', new AdapterError('upstream', 'no')],
  ['another error', new TypeError('no')],
  ['something that is no error', 'no'],
])('%s is not what was expected', async (_, thrown) => {
  const call = async () => {
    throw thrown
  }
  await expect(expectAdapterError(call(), 'not-found', 'get')).rejects.toBeInstanceOf(ContractError)
})

test('an answer is not what was expected', async () => {
  await expect(expectAdapterError(Promise.resolve('yes'), 'not-found', 'get')).rejects.toBeInstanceOf(ContractError)
})

test('a call that does not end fails after two seconds', async () => {
  const outcome = expect(expectAbort(new Promise(() => {}), 'list')).rejects.toThrow('nothing in 2000 ms')
  await vi.advanceTimersByTimeAsync(2000)
  await outcome
})

test('an abort leaves no timer behind', async () => {
  await expectAbort(Promise.reject(new DOMException('', 'AbortError')), 'list')
  expect(vi.getTimerCount()).toBe(0)
})
