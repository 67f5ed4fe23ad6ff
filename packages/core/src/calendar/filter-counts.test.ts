import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { fixtures } from '../testing/contract-fixture.ts'
import { type EventFilters, facetNames, traitNames } from './event-query.ts'
import { facetWords, hasTrait, matchesFilters } from './facets.ts'
import { type CountQuestion, countFilters, vocabularyOf } from './filter-counts.ts'
import type { Occurrence } from './occurrence.ts'

const [example] = fixtures.occurrences as readonly [Occurrence]
const event = (branch: string, audiences: readonly string[], more: Partial<Occurrence> = {}): Occurrence => ({
  ...example,
  branch,
  audiences,
  ...more,
})
const events = [
  event('Harbour', ['adults']),
  event('Harbour', ['children']),
  event('Main', ['adults', 'teens']),
  event('Main', ['teens'], { isFree: true }),
]
const count = (occurrences: readonly Occurrence[], question: CountQuestion) =>
  countFilters(occurrences, vocabularyOf(occurrences), question)
const counts = (filters: EventFilters, facet: 'branch' | 'audience') =>
  count(events, { filters }).facets[facet].map(({ word, count, isChosen }) => [word, count, isChosen])

test('without filters every word counts its events', () => {
  expect(counts({}, 'branch')).toEqual([
    ['Harbour', 2, false],
    ['Main', 2, false],
  ])
})

test('the words of a facet say what choosing them instead would bring', () => {
  expect(counts({ branch: ['Harbour'] }, 'branch')).toEqual([
    ['Harbour', 2, true],
    ['Main', 2, false],
  ])
})

test('the words of another facet say what is left of them, be it nothing', () => {
  expect(counts({ branch: ['Harbour'] }, 'audience')).toEqual([
    ['adults', 1, false],
    ['children', 1, false],
    ['teens', 0, false],
  ])
})

test('a chosen word stays, even if no event has it', () => {
  expect(counts({ branch: ['Closed branch'] }, 'branch')).toContainEqual(['Closed branch', 0, true])
})

test('how many have a word at all does not change while one searches', () => {
  const { facets } = count(events, { filters: { branch: ['Harbour'] }, matchesText: () => false })
  expect(facets.audience.map(({ word, total }) => [word, total])).toEqual([
    ['adults', 2],
    ['children', 1],
    ['teens', 2],
  ])
})

test('a category that a feed names twice counts once', () => {
  const { facets } = count([{ ...example, categories: ['Music', 'Music'] }], { filters: {} })
  expect(facets.category).toEqual([{ word: 'Music', count: 1, total: 1, isChosen: false }])
})

test('what the search has left out does not count, but its words stay', () => {
  const { facets } = count(events, { filters: {}, matchesText: position => position < 2 })
  expect(facets.branch.map(({ word, count }) => [word, count])).toEqual([
    ['Harbour', 2],
    ['Main', 0],
  ])
})

const word = fc.constantFrom('a', 'b', 'c')
const someEvents = fc.array(
  fc.record({
    branch: word,
    audiences: fc.uniqueArray(word),
    isFree: fc.boolean(),
    seatsLeft: fc.nat(1),
    energy: fc.constantFrom('quiet' as const, 'lively' as const),
  }),
)
const someFilters: fc.Arbitrary<EventFilters> = fc.record(
  {
    branch: fc.array(word),
    audience: fc.array(word),
    energy: fc.constant(['quiet']),
    free: fc.boolean(),
    places: fc.boolean(),
  },
  { requiredKeys: [] },
)

test('each number is what one would find', () => {
  fc.assert(
    fc.property(someEvents, someFilters, (some, filters) => {
      const all = some.map((details): Occurrence => ({ ...example, ...details }))
      const { facets, traits } = count(all, { filters })
      const found = (instead: EventFilters) => all.filter(one => matchesFilters(one, { ...filters, ...instead })).length
      for (const facet of facetNames)
        for (const { word, count: number } of facets[facet]) expect(number).toBe(found({ [facet]: [word] }))
      for (const trait of traitNames) expect(traits[trait]).toBe(found({ [trait]: true }))
    }),
  )
})

test('every word of every event is there to be chosen', () => {
  fc.assert(
    fc.property(someEvents, someFilters, (some, filters) => {
      const all = some.map((details): Occurrence => ({ ...example, ...details }))
      const words = count(all, { filters }).facets.audience.map(({ word }) => word)
      const expected = [...all.flatMap(one => facetWords(one, 'audience')), ...(filters.audience ?? [])]
      expect(words).toEqual([...new Set(expected)].sort())
    }),
  )
})

test('an event without a number of places has places', () => {
  expect(hasTrait(example, 'places')).toBe(true)
  expect(count([example], { filters: {} }).traits).toEqual({ free: 0, places: 1, materials: 0 })
})
