import { expect, test } from 'vitest'
import { ConfigError, parseConfig } from './parse-config.ts'

const feed = { id: 'programme', url: 'https://example.org/events.ics' }
const library = { id: 'harbour', name: 'Harbour Library', timeZone: 'Europe/Vienna', feeds: [feed] }

function mistakesIn(input: unknown): Record<string, string> {
  try {
    parseConfig(input)
    return {}
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    return Object.fromEntries(error.mistakes.map(({ pointer, message }) => [pointer, message]))
  }
}
const mistakesInFeed = (details: object) =>
  mistakesIn({ libraries: [{ ...library, feeds: [{ ...feed, ...details }] }] })
const mistakesInLibrary = (details: object) => mistakesIn({ libraries: [{ ...library, ...details }] })

test('fills in what was left out', () => {
  expect(parseConfig({ libraries: [library] })).toEqual({
    host: '127.0.0.1',
    port: 8787,
    database: './catalyst.db',
    allowPrivateAddresses: false,
    libraries: [
      {
        ...library,
        locale: 'en',
        allowedOrigins: [],
        branches: [],
        audiences: [],
        accessibilityFeatures: [],
        languageByCategory: {},
        energy: {},
        pictures: true,
        feeds: [{ ...feed, refreshMinutes: 15 }],
      },
    ],
  })
})

test('finds every mistake, and says where and what', () => {
  const error = () =>
    parseConfig(
      { port: 'x', libraries: [{ ...library, timeZone: 'Vienna', feeds: [{ url: 'events.ics' }] }] },
      'a.json',
    )
  expect(error).toThrow(`The configuration (a.json) cannot be used:
  /port must be a number.
  /libraries/0/timeZone must be an IANA time zone that this computer knows, such as "Europe/Vienna".
  /libraries/0/feeds/0/id is missing.
  /libraries/0/feeds/0/url must be an http:, https:, webcal: or file: address, without a user name or password in it.`)
})

test('refuses a field that it does not know', () => {
  expect(mistakesInLibrary({ timezone: 'UTC' })).toHaveProperty('/libraries/0/timezone')
})

test.each([{}, { libraries: [] }, [], null, 'x', { libraries: [5] }, { libraries: {} }])('refuses %j', input => {
  expect(Object.keys(mistakesIn(input))).toHaveLength(1)
})

test('refuses the same id twice', () => {
  expect(mistakesIn({ libraries: [library, library] })).toEqual({
    '/libraries/1/id': 'is "harbour" a second time; each needs an id of its own',
  })
  expect(mistakesInLibrary({ feeds: [feed, feed] })).toHaveProperty('/libraries/0/feeds/1/id')
})

test.each(['Harbour', 'a b', 'a/b', '', '-a', 'a'.repeat(64), 'a:b'])('refuses the id %j', id => {
  expect(mistakesInLibrary({ id })).toHaveProperty('/libraries/0/id')
})

test.each([
  'https://example.org/a.ics',
  'webcal://example.org/a.ics',
  'file:./a.ics',
  'file:a.ics',
  'file:///srv/a.ics',
])('takes the feed address %s', url => {
  expect(mistakesInFeed({ url })).toEqual({})
})

test('takes the kinds of feeds that there are, each from where it can be read', () => {
  expect(mistakesInFeed({ kind: 'ical' })).toEqual({})
  expect(mistakesInFeed({ kind: 'the-events-calendar' })).toEqual({})
  expect(mistakesInFeed({ kind: 'wordpress' })).toEqual({
    '/libraries/0/feeds/0/kind': 'must be "ical" or "the-events-calendar"',
  })
  expect(mistakesInFeed({ kind: 'the-events-calendar', url: 'file:./a.json' })).toEqual({
    '/libraries/0/feeds/0/url': 'must be an http: or https: address in a feed of this kind',
  })
})

test.each([
  'example.org/a.ics',
  './a.ics',
  'ftp://example.org/a.ics',
  'https://ada:secret@example.org/a.ics',
  'file:///',
])('refuses the feed address %s, and does not repeat it', url => {
  expect(mistakesInFeed({ url })['/libraries/0/feeds/0/url']).not.toContain(url)
})

test.each([
  'https://www.example.org/',
  'www.example.org',
  'https://www.example.org/events',
  'ftp://example.org',
  'null',
])('refuses the origin %s', origin => {
  expect(mistakesInLibrary({ allowedOrigins: [origin] })).toHaveProperty('/libraries/0/allowedOrigins/0')
})

test.each(['*', 'https://www.example.org', 'http://localhost:3000'])('takes the origin %s', origin => {
  expect(mistakesInLibrary({ allowedOrigins: [origin] })).toEqual({})
})

test('takes languages by their tags only', () => {
  expect(mistakesInLibrary({ languageByCategory: { 'Auf Deutsch': 'de', Arabic: 'ar' } })).toEqual({})
  expect(mistakesInLibrary({ languageByCategory: { German: 'in German' } })).toHaveProperty(
    '/libraries/0/languageByCategory/German',
  )
})

test('refuses an energy that is none, by its category', () => {
  expect(mistakesInLibrary({ energy: { 'Story time/young': 'loud' } })).toHaveProperty(
    '/libraries/0/energy/Story time~1young',
  )
})
