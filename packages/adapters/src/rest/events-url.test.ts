import { expect, test } from 'vitest'
import { comingEventsUrl, eventsUrl, routeUrl, subscriptionUrl } from './events-url.ts'

test.each([
  ['https://events.example', 'https://events.example/v1/libraries/lindenhof/events?days=7'],
  ['https://events.example/', 'https://events.example/v1/libraries/lindenhof/events?days=7'],
  ['https://city.example/library//', 'https://city.example/library/v1/libraries/lindenhof/events?days=7'],
  ['/', '/v1/libraries/lindenhof/events?days=7'],
  ['/library', '/library/v1/libraries/lindenhof/events?days=7'],
  ['../api/', '../api/v1/libraries/lindenhof/events?days=7'],
  ['', '/v1/libraries/lindenhof/events?days=7'],
])('the events below %j', (api, url) => {
  expect(eventsUrl(api, 'lindenhof', { days: 7 })).toBe(url)
})

test('what is not safe in a path is encoded', () => {
  expect(routeUrl('/', 'getEvent', { library: 'a/b', event: 'x?y#z' })).toBe('/v1/libraries/a%2Fb/events/x%3Fy%23z')
})

test('equal queries have one address, whatever the order of their words', () => {
  const url = (words: readonly string[]) => eventsUrl('/', 'a', { days: 7, filters: { category: words } })
  expect(url(['Music', 'Food'])).toBe(url(['Food', 'Music']))
})

test('the first request has the address at which the adapter will ask', () => {
  expect(comingEventsUrl('https://events.example/', 'a b', 14)).toBe(
    eventsUrl('https://events.example/', 'a b', { days: 14 }),
  )
})

test('a subscription is below the same address, and follows the filters alone', () => {
  const query = { start: '2026-11-24', days: 7, filters: { branch: ['Harbour'] } }
  expect(subscriptionUrl('https://events.example/', 'lindenhof', query)).toBe(
    'https://events.example/v1/libraries/lindenhof/events.ics?branch=Harbour',
  )
})
