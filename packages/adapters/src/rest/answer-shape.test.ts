import { expect, test } from 'vitest'
import { hasShape, type Shape } from './answer-shape.ts'

test.each<[string, unknown, Shape]>([
  ['a text', 'a', ''],
  ['an empty text', '', ''],
  ['an object with what is asked for and more', { a: 'x', b: 1 }, { a: '' }],
  ['an empty list where items have a shape', [], [{ a: '' }]],
  ['a list of such items', [{ a: 'x' }], [{ a: '' }]],
  ['any list where items have none', [1, null], []],
])('%s has the shape', (_, value, shape) => {
  expect(hasShape(value, shape)).toBe(true)
})

test.each<[string, unknown, Shape]>([
  ['a number for a text', 1, ''],
  ['nothing for a text', undefined, ''],
  ['null for an object', null, { a: '' }],
  ['an object without the key', {}, { a: '' }],
  ['an object for a list', { 0: 'a', length: 1 }, ['']],
  ['a list with one item that is wrong', [{ a: 'x' }, {}], [{ a: '' }]],
  ['a key that is wrong within', { a: { b: 1 } }, { a: { b: '' } }],
])('%s has not', (_, value, shape) => {
  expect(hasShape(value, shape)).toBe(false)
})
