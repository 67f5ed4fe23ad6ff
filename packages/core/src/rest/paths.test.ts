import { expect, test } from 'vitest'
import { type RouteName, pathTo } from './paths.ts'

test('a path is filled in', () => {
  expect(pathTo('getEvent', { library: 'lindenhof', event: 'a-1' })).toBe('/v1/libraries/lindenhof/events/a-1')
  expect(pathTo('health')).toBe('/health')
})

test('what belongs to no path segment is encoded', () => {
  expect(pathTo('downloadEvent', { library: 'a/b', event: '?#%' })).toBe('/v1/libraries/a%2Fb/events/%3F%23%25.ics')
})

test('a value in a value is not filled in again', () => {
  expect(pathTo('getEvent', { library: '{event}', event: 'x' })).toBe('/v1/libraries/%7Bevent%7D/events/x')
})

test('a route that does not exist does not compile', () => {
  // @ts-expect-error: the route is called listEvents
  const route: RouteName = 'listEvent'
  expect(() => pathTo(route)).toThrow(TypeError)
})
