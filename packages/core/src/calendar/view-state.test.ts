import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromEpochDay, toEpochDay } from '../time/iso-date.ts'
import { calendarViews } from './calendar-view.ts'
import { normalFilters } from './normal-filters.ts'
import { type EventFilters, facetNames, traitNames } from './event-query.ts'
import { parseViewState, type ViewDefaults, type ViewState, writeViewState } from './view-state.ts'

const plain: ViewDefaults = { view: 'list', filters: {} }
const read = (fragment: string, defaults = plain) => parseViewState(new URLSearchParams(fragment), defaults)

const words = fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 10 }), { maxLength: 3 })
const filters: fc.Arbitrary<EventFilters> = fc
  .record(
    {
      ...Object.fromEntries(facetNames.map(facet => [facet, words])),
      ...Object.fromEntries(traitNames.map(trait => [trait, fc.boolean()])),
    },
    { requiredKeys: [] },
  )
  .map(normalFilters)
const view = fc.constantFrom(...calendarViews)
const date = fc.integer({ min: toEpochDay('1900-01-01'), max: toEpochDay('2199-12-31') }).map(fromEpochDay)
const text = fc.string({ unit: 'grapheme', maxLength: 20 })
const states: fc.Arbitrary<ViewState> = fc.record(
  { view, date, text, filters },
  { requiredKeys: ['view', 'text', 'filters'] },
)

test('what is written is read again, whatever the defaults', () => {
  fc.assert(
    fc.property(states, fc.record({ view, filters }), (state, defaults) => {
      expect(read(String(writeViewState(state, defaults)), defaults)).toEqual(state)
    }),
  )
})

test('the defaults are written as nothing', () => {
  fc.assert(
    fc.property(fc.record({ view, filters }), defaults => {
      expect(String(writeViewState({ ...defaults, text: '' }, defaults))).toBe('')
    }),
  )
})

test('equal states have equal addresses', () => {
  const write = (filters: EventFilters) => String(writeViewState({ view: 'month', text: 'x', filters }, plain))
  expect(write({ free: true, branch: ['b', 'a'], category: [] })).toBe(write({ branch: ['a', 'b', 'a'], free: true }))
  expect(write({ branch: ['a'] })).toBe('view=month&text=x&branch=a')
})

test('two words are not one word with a comma', () => {
  const defaults: ViewDefaults = { view: 'list', filters: { branch: ['a,b'] } }
  const state: ViewState = { view: 'list', text: '', filters: { branch: ['a', 'b'] } }
  expect(read(String(writeViewState(state, defaults)), defaults)).toEqual(state)
})

test('a default that was taken away is away', () => {
  const defaults: ViewDefaults = { view: 'list', filters: { branch: ['Main'], free: true } }
  expect(String(writeViewState({ view: 'list', text: '', filters: {} }, defaults))).toBe('branch=&free=false')
  expect(read('branch=&free=false', defaults).filters).toEqual({})
})

test.each([
  'view=year',
  'view=',
  'date=2026-02-30',
  'date=tomorrow',
  'date=9999-12-31',
  'date=0001-01-01',
  'utm_source=mail',
  'free=perhaps',
  'branch=',
  `branch=${'x'.repeat(201)}`,
  '%E0%A4%A',
])('%s asks for nothing', fragment => {
  expect(read(fragment)).toEqual({ view: 'list', text: '', filters: {} })
})

test('a view that the page does not offer is not shown', () => {
  expect(read('view=week', { view: 'month', views: ['month', 'list'], filters: {} }).view).toBe('month')
  expect(read('view=list', { view: 'month', views: ['month', 'list'], filters: {} }).view).toBe('list')
})

test('an address cannot ask for more than a patron could', () => {
  const many = Array.from({ length: 1000 }, (_, index) => `branch=${index}`).join('&')
  expect(read(many).filters.branch).toHaveLength(50)
  expect(read(`text=${'x'.repeat(1000)}`).text).toHaveLength(200)
})
