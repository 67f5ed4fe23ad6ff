import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { normalFilters } from './normal-filters.ts'
import { parseFilters } from './parse-filters.ts'
import { writeViewState } from './view-state.ts'

test('filters are written as in an address', () => {
  expect(parseFilters('audience=Students&audience=Staff&branch=Harbour%20branch&free=true')).toEqual({
    audience: ['Staff', 'Students'],
    branch: ['Harbour branch'],
    free: true,
  })
})

test('they are read as an address writes them, whatever the words', () => {
  const word = fc.string({ unit: 'grapheme', minLength: 1 }).filter(text => text.trim() !== '')
  fc.assert(
    fc.property(fc.record({ branch: fc.array(word), category: fc.array(word), free: fc.boolean() }), filters => {
      const written = writeViewState({ view: 'list', text: '', filters }, { view: 'list', filters: {} })
      expect(parseFilters(String(written))).toEqual(normalFilters(filters))
    }),
  )
})

test('nothing filters nothing, nor does what is false', () => {
  expect(parseFilters('')).toEqual({})
  expect(parseFilters('free=false')).toEqual({})
})

test.each([
  ['color=red', /knows no "color", but branch, audience, .*materials/],
  ['energy=loud', /knows no "energy=loud": it is one of quiet, balanced, lively/],
  ['free=perhaps', /it is one of true, false/],
  ['branch=', /has nothing behind "branch="/],
])('%s is refused, in words that help', (text, message) => {
  expect(() => parseFilters(text)).toThrow(RangeError)
  expect(() => parseFilters(text)).toThrow(message)
})

test('a name that every object has is not a filter', () => {
  expect(() => parseFilters('__proto__=x')).toThrow(RangeError)
  expect(() => parseFilters('constructor=x')).toThrow(RangeError)
})
