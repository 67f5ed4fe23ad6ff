import { expect, test } from 'vitest'
import { retryDelay } from './retry-delay.ts'

const minute = 60_000
const middle = () => 0.5

test.each([
  [1, 1],
  [2, 4],
  [3, 16],
  [4, 64],
  [5, 240],
  [40, 240],
])('after attempt %i it waits about %i minutes', (attempt, minutes) => {
  expect(retryDelay(attempt, 0, middle)).toBe(minutes * minute)
})

test('those that failed together come back apart, by a quarter at most', () => {
  expect(retryDelay(2, 0, () => 0)).toBe(3 * minute)
  expect(retryDelay(2, 0, () => 1)).toBe(5 * minute)
})

test('it is given up after two days', () => {
  expect(retryDelay(9, 48 * 60 * minute - 1, middle)).toBe(240 * minute)
  expect(retryDelay(9, 48 * 60 * minute, middle)).toBeUndefined()
})
