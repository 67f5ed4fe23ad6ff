import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type EventQuery, facetNames, traitNames } from '../calendar/event-query.ts'
import { fromSearchParams, toSearchParams } from './event-search-params.ts'

const words = fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1, maxLength: 3 }).map(some => some.toSorted())
const some = { requiredKeys: [] }
const filters = fc
  .record(
    {
      ...Object.fromEntries(facetNames.map(facet => [facet, words])),
      ...Object.fromEntries(traitNames.map(trait => [trait, fc.constant(true)])),
    },
    some,
  )
  .filter(facets => Object.keys(facets).length > 0)
const text = fc.string({ unit: 'grapheme', minLength: 1 })
const queries: fc.Arbitrary<EventQuery> = fc.record(
  { days: fc.nat(999_999), start: text, text, series: text, filters, cursor: text, limit: fc.nat(999_999) },
  { requiredKeys: ['days'] },
)

test('a query survives its way through an address', () => {
  fc.assert(
    fc.property(queries, query => {
      const url = new URL(`https://library.example/?${toSearchParams(query)}`)
      expect(fromSearchParams(url.searchParams)).toEqual(query)
    }),
  )
})

test('equal queries have equal addresses', () => {
  const one = toSearchParams({ days: 7, start: '2026-11-24', filters: { status: ['b', 'a'], branch: ['c'] } })
  const other = toSearchParams({ filters: { branch: ['c'], status: ['a', 'b'] }, start: '2026-11-24', days: 7 })
  expect(String(one)).toBe(String(other))
})

test('words that are no search and filters that ask for nothing are left out', () => {
  expect(String(toSearchParams({ days: 7, text: '', filters: { category: [], free: false } }))).toBe('days=7')
})

test('the words of a query stay in their order', () => {
  const category = ['b', 'a']
  toSearchParams({ days: 7, filters: { category } })
  expect(category).toEqual(['b', 'a'])
})

describe('fromSearchParams', () => {
  const read = (search: string) => fromSearchParams(new URLSearchParams(search))

  test('two weeks are asked for where nothing is said', () => {
    expect(read('')).toEqual({ days: 14 })
    expect(fromSearchParams(new URLSearchParams(), 400)).toEqual({ days: 400 })
  })

  test.each(['', 'x', '-1', '1.5', '1e2', ' 7', '0x10', '1000000'])('days=%s is no number', days => {
    expect(read(`days=${encodeURIComponent(days)}`)).toEqual({ days: Number.NaN })
  })

  test('a limit that is no number is told apart from none', () => {
    expect(read('days=7&limit=all')).toEqual({ days: 7, limit: Number.NaN })
  })

  test.each(['false', '', '1'])('free=%s asks for nothing', free => {
    expect(read(`days=7&free=${free}`)).toEqual({ days: 7 })
  })

  test('what it does not know is left out', () => {
    expect(read('days=7&utm_source=mail')).toEqual({ days: 7 })
  })
})
