import { expect, test } from 'vitest'
import { fromSearchParams } from './event-search-params.ts'
import { subscriptionPath } from './subscription-path.ts'

const feed = '/v1/libraries/lindenhof/events.ics'

test('a feed follows the text and the filters, in the order that equal queries share', () => {
  const filters = { category: ['Music', 'Food & drink'], branch: ['Harbour'] }
  expect(subscriptionPath('lindenhof', { days: 14, text: 'jazz', filters })).toBe(
    `${feed}?text=jazz&branch=Harbour&category=Food+%26+drink&category=Music`,
  )
})

test('a feed follows a series', () => {
  expect(subscriptionPath('lindenhof', { days: 14, series: 'story-time' })).toBe(`${feed}?series=story-time`)
})

test('the days on screen, the page and its size are no part of it', () => {
  expect(subscriptionPath('lindenhof', { start: '2026-11-24', days: 7, limit: 20, cursor: 'x' })).toBe(feed)
})

test('the server reads the filters back as they were', () => {
  const filters = { audience: ['children', 'teens'] }
  const path = subscriptionPath('lindenhof', { days: 1, filters })
  expect(fromSearchParams(new URL(path, 'https://a.example').searchParams).filters).toEqual(filters)
})
