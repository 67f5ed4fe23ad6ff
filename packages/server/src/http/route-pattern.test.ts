import { expect, test } from 'vitest'
import { routePattern } from './route-pattern.ts'

test('a variable is named as Hono does it', () => {
  expect(routePattern('/v1/libraries/{library}/events/{event}')).toBe('/v1/libraries/:library/events/:event')
})

test('a variable with an ending takes everything before it', () => {
  expect(routePattern('/events/{event}.ics')).toBe('/events/:event{.+\\.ics}')
})
