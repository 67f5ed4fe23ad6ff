import { expect, test } from 'vitest'
import { ContractError, expectEqual } from './contract-error.ts'

const failure = (actual: unknown, expected: unknown): unknown => {
  try {
    expectEqual(actual, expected, 'The page')
  } catch (error) {
    return error
  }
  return undefined
}

test.each([
  ['the same words', 'a', 'a'],
  ['lists with the same items', [1, ['a']], [1, ['a']]],
  ['objects with the same keys in another order', { a: 1, b: [] }, { b: [], a: 1 }],
  ['two numbers that are none', Number.NaN, Number.NaN],
])('%s are equal', (_, actual, expected) => {
  expect(failure(actual, expected)).toBeUndefined()
})

test.each([
  ['a number and its text', 1, '1'],
  ['lists of different length', [1], [1, 2]],
  ['a list and an object with the same keys', ['a'], { 0: 'a' }],
  ['a missing key and one that holds undefined', {}, { a: undefined }],
  ['keys of different names', { a: undefined }, { b: undefined }],
  ['two moments', new Date(0), '1970-01-01T00:00:00.000Z'],
  ['null and an object', null, {}],
])('%s are not equal', (_, actual, expected) => {
  expect(failure(actual, expected)).toBeInstanceOf(ContractError)
})

test('the message says what was looked at, what was expected and what came', () => {
  expect(failure({ days: 1 }, { days: 2 })).toMatchObject({
    message: 'The page\n  expected: {"days":2}\n  actual:   {"days":1}',
    expected: { days: 2 },
    actual: { days: 1 },
  })
})

test('an error that came instead is told by name and message', () => {
  expect(failure(new TypeError('no'), 'a page')).toMatchObject({ message: expect.stringContaining('TypeError: no') })
})
