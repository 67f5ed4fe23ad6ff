import { expect, test } from 'vitest'
import { jsonPointer } from './json-pointer.ts'

test.each([
  [[], ''],
  [['libraries', 0, 'name'], '/libraries/0/name'],
  [['a/b', '~1'], '/a~1b/~01'],
])('%j is at %j', (keys, pointer) => {
  expect(jsonPointer(keys)).toBe(pointer)
})
