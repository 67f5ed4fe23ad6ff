import { expect, test } from 'vitest'
import { takesCoding } from './accept-encoding.ts'

test.each([
  ['gzip, deflate, br', 'br', true],
  ['gzip, deflate, br', 'gzip', true],
  ['GZIP;q=0.5', 'gzip', true],
  ['br;q=0, gzip', 'br', false],
  ['br; q=0.000', 'br', false],
  ['br;q=0.001', 'br', true],
  ['brotli', 'br', false],
  ['', 'br', false],
  [null, 'gzip', false],
] as const)('of %j, %s is taken: %s', (header, coding, expected) => {
  expect(takesCoding(header, coding)).toBe(expected)
})
