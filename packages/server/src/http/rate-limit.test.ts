import { AdapterError } from '@library-catalyst/core'
import { beforeEach, expect, test } from 'vitest'
import { createRateLimit, type RateLimit } from './rate-limit.ts'

const address = '203.0.113.7'
let now: number
let limit: RateLimit

beforeEach(() => {
  now = Date.UTC(2026, 10, 25, 9)
  limit = createRateLimit({ most: 3, seconds: 60, now: () => now })
})

/** How many of so many requests pass, one after the other. */
function passing(tries: number, client = address): number {
  let passed = 0
  for (let turn = 0; turn < tries; turn++)
    try {
      limit.count(client)
      passed++
    } catch (error) {
      expect(error).toMatchObject({ code: 'rate-limited' })
    }
  return passed
}
function waitFor(client = address): number | undefined {
  try {
    limit.count(client)
  } catch (error) {
    if (error instanceof AdapterError) return error.retryAfter
  }
  return undefined
}

test('so many requests pass at once, and then one whenever a share of the time has passed', () => {
  expect(passing(5)).toBe(3)
  now += 20_000
  expect(passing(5)).toBe(1)
  now += 120_000
  expect(passing(5)).toBe(3)
})

test('who has to wait is told for how many seconds, and it is enough', () => {
  passing(3)
  now += 1500
  expect(waitFor()).toBe(19)
  now += 19_000
  expect(waitFor()).toBeUndefined()
})

test('one client is not kept from asking by another', () => {
  passing(5)
  expect(passing(5, '203.0.113.8')).toBe(3)
})

test('the addresses of one IPv6 network are one client', () => {
  expect(passing(2, '2001:db8:1:2::1') + passing(2, '2001:db8:1:2::2')).toBe(3)
  expect(passing(1, '2001:db8:1:3::1')).toBe(1)
})

test('what is known of a client is forgotten with the day', () => {
  now = Date.UTC(2026, 10, 25, 23, 59, 59)
  passing(3)
  now += 1000
  expect(passing(5)).toBe(3)
})

test('many clients make it forget those of before, not grow', () => {
  passing(3)
  for (let number = 0; number < 50_000; number++)
    limit.count(`10.${number >> 16}.${(number >> 8) & 255}.${number & 255}`)
  expect(passing(5)).toBe(3)
})
