import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { toggleTrait, toggleWord, withoutFilter } from './edit-filters.ts'
import { normalFilters } from './normal-filters.ts'

test('filters that ask for the same are written the same', () => {
  expect(normalFilters({ free: true, branch: ['b', 'a', 'b'], category: [], places: false })).toEqual({
    branch: ['a', 'b'],
    free: true,
  })
  expect(JSON.stringify(normalFilters({ energy: ['quiet'], branch: ['a'] }))).toBe(
    '{"branch":["a"],"energy":["quiet"]}',
  )
})

test('a word is added beside the others, and taken away again', () => {
  const once = toggleWord({ branch: ['b'] }, 'branch', 'a')
  expect(once).toEqual({ branch: ['a', 'b'] })
  expect(toggleWord(once, 'branch', 'b')).toEqual({ branch: ['a'] })
})

test('a facet without words is gone', () => {
  expect(toggleWord({ branch: ['a'] }, 'branch', 'a')).toEqual({})
})

test('toggled twice, everything is as it was', () => {
  const word = fc.constantFrom('a', 'b', 'c')
  fc.assert(
    fc.property(fc.array(word), word, fc.boolean(), (words, toggled, free) => {
      const filters = normalFilters({ branch: words, free })
      expect(toggleWord(toggleWord(filters, 'branch', toggled), 'branch', toggled)).toEqual(filters)
      expect(toggleTrait(toggleTrait(filters, 'free'), 'free')).toEqual(filters)
    }),
  )
})

test('one filter can go, the others stay', () => {
  expect(withoutFilter({ branch: ['a'], energy: ['quiet'], free: true }, 'branch')).toEqual({
    energy: ['quiet'],
    free: true,
  })
  expect(withoutFilter({ branch: ['a'], free: true }, 'free')).toEqual({ branch: ['a'] })
})
