import { expect, test } from 'vitest'
import type { EventFilters, FacetName, TraitName } from './event-query.ts'
import { activeFilters, facetWords, hasTrait, matchesFilters } from './facets.ts'
import type { Occurrence } from './occurrence.ts'

const bare: Occurrence = {
  id: 'a',
  title: 'Talk',
  start: '2026-11-24T18:00',
  end: '2026-11-24T19:00',
  timeZone: 'UTC',
  startInstant: '2026-11-24T18:00:00Z',
  endInstant: '2026-11-24T19:00:00Z',
  status: 'confirmed',
  attendanceMode: 'mixed',
  registration: { kind: 'none' },
}
const full: Occurrence = {
  ...bare,
  branch: 'Main library',
  audiences: ['adults', 'teens'],
  categories: ['Music'],
  languages: ['de', 'en'],
  accessibilityFeatures: ['step-free'],
  energy: 'quiet',
}

test.each<[FacetName, readonly string[], readonly string[]]>([
  ['branch', ['Main library'], []],
  ['audience', ['adults', 'teens'], []],
  ['category', ['Music'], []],
  ['language', ['de', 'en'], []],
  ['accessibilityFeature', ['step-free'], []],
  ['energy', ['quiet'], []],
  ['attendanceMode', ['mixed'], ['mixed']],
  ['status', ['confirmed'], ['confirmed']],
])('the words of %s', (facet, words, wordsOfBare) => {
  expect(facetWords(full, facet)).toEqual(words)
  expect(facetWords(bare, facet)).toEqual(wordsOfBare)
})

test.each<[string, EventFilters, boolean]>([
  ['no filter', {}, true],
  ['a facet without words', { category: [] }, true],
  ['one of several words', { audience: ['children', 'teens'] }, true],
  ['every facet', { audience: ['teens'], category: ['Music'], status: ['confirmed'] }, true],
  ['one facet of two', { audience: ['teens'], category: ['Games'] }, false],
  ['a word in another case', { category: ['music'] }, false],
  ['the beginning of a word', { branch: ['Main'] }, false],
  ['a trait that it has', { places: true, audience: ['teens'] }, true],
  ['a trait that it has not', { free: true, audience: ['teens'] }, false],
  ['a trait that is not wanted', { free: false }, true],
])('%s', (_, filters, matches) => {
  expect(matchesFilters(full, filters)).toBe(matches)
})

const slides = { kind: 'slides', title: 'Slides', url: 'https://library.example/slides' } as const
test.each<[string, Partial<Occurrence>, readonly TraitName[]]>([
  ['about which nothing is said', {}, ['places']],
  ['that is free', { isFree: true }, ['free', 'places']],
  ['that costs something', { isFree: false }, ['places']],
  ['with one place left', { seatsLeft: 1 }, ['places']],
  ['that is full', { seatsLeft: 0 }, []],
  ['with slides', { materials: [slides] }, ['places', 'materials']],
  ['whose materials are none', { materials: [] }, ['places']],
])('the traits of an event %s', (_, said, traits) => {
  const event = { ...bare, ...said }
  expect((['free', 'places', 'materials'] as const).filter(trait => hasTrait(event, trait))).toEqual(traits)
})

test('filters that ask for nothing are not active', () => {
  expect(activeFilters({ free: true, places: false, branch: [], energy: ['quiet'] })).toEqual(['energy', 'free'])
})

test('what an occurrence does not say cannot be filtered for', () => {
  expect(matchesFilters(bare, { branch: ['Main library'] })).toBe(false)
})

test('a filter by something that is no facet does not compile', () => {
  // @ts-expect-error: the facet is called audience
  const filters: EventFilters = { audiences: ['teens'] }
  expect(matchesFilters(full, filters)).toBe(true)
})
