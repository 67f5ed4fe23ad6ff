import { expect, test, vi } from 'vitest'
import { fromStatus } from './status-error.ts'

const errorFor = (status: number, headers: Record<string, string> = {}) =>
  fromStatus(new Response(null, { status, headers }))

test.each([
  [401, 'unauthorised'],
  [403, 'unauthorised'],
  [404, 'not-found'],
  [410, 'not-found'],
  [429, 'rate-limited'],
  [500, 'upstream'],
  [503, 'upstream'],
])('status %i is %s', (status, code) => {
  expect(errorFor(status)).toMatchObject({ name: 'AdapterError', code, retryAfter: undefined })
})

test('a source asks for rest in seconds, or until a date', () => {
  vi.useFakeTimers({ now: Date.UTC(2026, 10, 24, 9) })
  expect(errorFor(429, { 'retry-after': '90' }).retryAfter).toBe(90)
  expect(errorFor(429, { 'retry-after': 'Tue, 24 Nov 2026 09:01:00 GMT' }).retryAfter).toBe(60)
  expect(errorFor(429, { 'retry-after': 'Tue, 24 Nov 2026 08:00:00 GMT' }).retryAfter).toBe(0)
  expect(errorFor(429, { 'retry-after': 'soon' }).retryAfter).toBeUndefined()
  vi.useRealTimers()
})
