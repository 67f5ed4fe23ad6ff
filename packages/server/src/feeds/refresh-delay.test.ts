import { expect, test } from 'vitest'
import { refreshDelay } from './refresh-delay.ts'

const minutes = (situation: Parameters<typeof refreshDelay>[0], random = 0.5) =>
  refreshDelay(situation, random) / 60_000

test('a feed that was read is read again after its interval', () => {
  expect(minutes({ refreshMinutes: 15, failures: 0 })).toBe(15)
})

test('a tenth of chance keeps feeds apart', () => {
  expect(minutes({ refreshMinutes: 10, failures: 0 }, 0)).toBeCloseTo(9)
  expect(minutes({ refreshMinutes: 10, failures: 0 }, 0.999_999)).toBeCloseTo(11)
})

test('a failed feed is tried soon, then ever later, up to an hour', () => {
  const delays = [1, 2, 3, 4, 8, 50].map(failures => minutes({ refreshMinutes: 15, failures }))
  expect(delays).toEqual([0.5, 1, 2, 4, 60, 60])
})

test('a failed feed with a long interval waits no longer than that', () => {
  expect(minutes({ refreshMinutes: 240, failures: 50 })).toBe(240)
})

test('the wish of the other side counts, within a day', () => {
  expect(minutes({ refreshMinutes: 15, failures: 1, retryAfter: 7200 })).toBe(120)
  expect(minutes({ refreshMinutes: 15, failures: 1, retryAfter: 1e12 })).toBe(24 * 60)
})
