import { afterEach, expect, test, vi } from 'vitest'
import { absoluteUrl, comingEventsUrl, eventsUrl, routeUrl, subscriptionUrl } from './events-url.ts'

afterEach(() => vi.unstubAllGlobals())

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

const picture = '/v1/libraries/lindenhof/pictures/a1'

test.each([
  ['https://city.example/library/', `https://city.example/library${picture}`],
  ['/', `https://library.example${picture}`],
  ['api', `https://library.example/whats-on/api${picture}`],
])('a picture of the server below %j has a whole address', (api, url) => {
  vi.stubGlobal('document', { baseURI: 'https://library.example/whats-on/' })
  expect(absoluteUrl(api, picture)).toBe(url)
})

test.each(['https://lindenhof.example/a.jpg', '//lindenhof.example/a.jpg', 'javascript:alert(1)'])(
  '%s is no path of the server, and stays as it is',
  address => {
    expect(absoluteUrl('/', address)).toBe(address)
  },
)
