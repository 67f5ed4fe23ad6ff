import { expect, test } from 'vitest'
import { toRestSite } from './rest-site.ts'

const window = { start: '2026-11-24', end: '2026-12-08' }
const asked = 'start_date=2026-11-23&end_date=2026-12-09&per_page=50'

test.each([
  ['https://library.example', 'https://library.example/wp-json/tribe/events/v1'],
  ['https://library.example/', 'https://library.example/wp-json/tribe/events/v1'],
  ['https://city.example/library/', 'https://city.example/library/wp-json/tribe/events/v1'],
  ['https://library.example/wp-json/', 'https://library.example/wp-json/tribe/events/v1'],
  ['https://library.example/wp-json/tribe/events/v1', 'https://library.example/wp-json/tribe/events/v1'],
  ['https://library.example/wp-json/tribe/events/v1/events/', 'https://library.example/wp-json/tribe/events/v1'],
  ['https://library.example/api/tribe/events/v1/', 'https://library.example/api/tribe/events/v1'],
  ['http://localhost:8080/#events', 'http://localhost:8080/wp-json/tribe/events/v1'],
])('the REST API of %s', (address, api) => {
  const site = toRestSite(address)
  expect(site.listUrl(window).href).toBe(`${api}/events?${asked}`)
  expect(site.eventUrl('12').href).toBe(`${api}/events/12`)
  expect(site.indexUrl().href).toBe(api.replace('tribe/events/v1', ''))
  expect(site.host).toBe(new URL(address).host)
})

test('filters in the address go along, what we ask ourselves does not', () => {
  const site = toRestSite(
    'https://library.example/wp-json/tribe/events/v1/events?categories=a,b&per_page=5&page=2&lang=de',
  )
  expect(site.listUrl(window).search).toBe(`?categories=a%2Cb&lang=de&${asked}`)
})

test('a site without pretty addresses has its routes in the query', () => {
  const site = toRestSite('https://library.example/?rest_route=/tribe/events/v1&venue=3')
  expect(site.listUrl(window).search).toBe(`?rest_route=%2Ftribe%2Fevents%2Fv1%2Fevents&venue=3&${asked}`)
  expect(site.eventUrl('12').href).toBe('https://library.example/?rest_route=%2Ftribe%2Fevents%2Fv1%2Fevents%2F12')
  expect(site.indexUrl().search).toBe('?rest_route=%2F')
})

test.each([
  '',
  'library.example',
  '/events',
  'ftp://library.example',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'https://ada:secret@library.example',
])('%j is no address of a site', address => {
  expect(() => toRestSite(address)).toThrow(
    expect.objectContaining({ code: 'invalid', fields: [{ pointer: '/url', code: 'address' }] }),
  )
})
