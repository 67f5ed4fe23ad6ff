import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { fixtures } from '../testing/contract-fixture.ts'
import { withoutFilter } from './edit-filters.ts'
import type { EventFilters } from './event-query.ts'
import { activeFilters, matchesFilters } from './facets.ts'
import type { Occurrence } from './occurrence.ts'
import { relaxFilters } from './relax-filters.ts'

const [example] = fixtures.occurrences as readonly [Occurrence]
const events: readonly Occurrence[] = [
  { ...example, branch: 'Harbour', audiences: ['adults'] },
  { ...example, branch: 'Harbour', audiences: ['teens'] },
  { ...example, branch: 'Main', audiences: ['children'] },
]

test('the filter is named without which there would be most', () => {
  const filters = { branch: ['Harbour'], audience: ['children'] }
  expect(relaxFilters(events, { filters, locked: {} })).toEqual({ drop: 'audience', count: 2 })
})

test('what is locked is not given up, be there less without another', () => {
  const filters = { branch: ['Harbour'], audience: ['children'] }
  expect(relaxFilters(events, { filters, locked: { audience: ['children'] } })).toEqual({ drop: 'branch', count: 1 })
})

test('the search is given up if that brings most', () => {
  const question = { filters: { branch: ['Harbour'] }, locked: {}, matchesText: () => false }
  expect(relaxFilters(events, question)).toEqual({ drop: 'text', count: 2 })
})

test('of equals the filter goes, not what was typed', () => {
  const question = { filters: { audience: ['adults'] }, locked: {}, matchesText: (position: number) => position === 1 }
  expect(relaxFilters(events, question)).toEqual({ drop: 'audience', count: 1 })
})

test('there is no advice where two filters would have to go', () => {
  expect(relaxFilters(events, { filters: { branch: ['None'], audience: ['nobody'] }, locked: {} })).toBeUndefined()
  expect(relaxFilters([], { filters: { branch: ['None'] }, locked: {} })).toBeUndefined()
})

test('the advice is the best of all, and its number what one would find', () => {
  const word = fc.constantFrom('a', 'b')
  const some = fc.array(fc.record({ branch: word, audiences: fc.tuple(word), isFree: fc.boolean() }))
  fc.assert(
    fc.property(some, word, word, (details, branch, audience) => {
      const filters: EventFilters = { branch: [branch], audience: [audience], free: true }
      const all = details
        .map((one): Occurrence => ({ ...example, ...one }))
        .filter(one => !matchesFilters(one, filters))
      const numbers = activeFilters(filters).map(
        name => all.filter(one => matchesFilters(one, withoutFilter(filters, name))).length,
      )
      const hint = relaxFilters(all, { filters, locked: {} })
      expect(hint?.count ?? 0).toBe(Math.max(...numbers))
    }),
  )
})
