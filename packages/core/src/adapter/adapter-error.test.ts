import { expect, test } from 'vitest'
import { AdapterError, type AdapterErrorCode, toAdapterError } from './adapter-error.ts'

test('an error keeps its code, its message and its cause', () => {
  const cause = new TypeError('fetch failed')
  const error = new AdapterError('offline', 'Nothing answered', { cause })
  expect(error).toBeInstanceOf(Error)
  expect(error).toMatchObject({ name: 'AdapterError', code: 'offline', message: 'Nothing answered', cause })
})

test('an error without a cause has no cause of its own', () => {
  expect('cause' in new AdapterError('conflict', 'The last seat went')).toBe(false)
})

test('fields and the seconds to wait are told where there are any', () => {
  const fields = [{ pointer: '/days', code: 'range' }]
  expect(new AdapterError('invalid', '', { fields })).toMatchObject({ fields, retryAfter: undefined })
  expect(new AdapterError('rate-limited', '', { retryAfter: 30 })).toMatchObject({ fields: [], retryAfter: 30 })
})

test('a code outside the set does not compile', () => {
  // @ts-expect-error: the word is offline
  const code: AdapterErrorCode = 'unreachable'
  expect(new AdapterError(code, '').code).toBe('unreachable')
})

test('an adapter error stays itself', () => {
  const error = new AdapterError('not-found', 'No such event')
  expect(toAdapterError(error)).toBe(error)
})

test('whatever else was thrown is the fault of what is upstream', () => {
  const error = new RangeError('too deep')
  expect(toAdapterError(error)).toMatchObject({ code: 'upstream', message: 'too deep', cause: error })
  expect(toAdapterError('no')).toMatchObject({ code: 'upstream', message: 'no', cause: 'no' })
})
