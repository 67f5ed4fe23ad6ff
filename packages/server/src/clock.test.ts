import { expect, test } from 'vitest'
import { pinnedClock } from './clock.ts'

test('a pinned clock starts at nine in the morning in the zone, and goes on', () => {
  let real = 1_000_000
  const now = pinnedClock('2026-07-01', 'Europe/Vienna', () => real)
  expect(new Date(now()).toISOString()).toBe('2026-07-01T07:00:00.000Z')
  real += 90_000
  expect(new Date(now()).toISOString()).toBe('2026-07-01T07:01:30.000Z')
})
