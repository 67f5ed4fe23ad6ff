import { describe, expect, test } from 'vitest'
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
    allowPrivatePictures: false,
    proxies: [],
    registrationsPerMinute: 60,
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
        wording: {},
        privacyText: '',
        theme: {},
        mail: {},
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

test('no feed is called as the events are that staff write', () => {
  expect(mistakesInFeed({ id: 'own' })['/libraries/0/feeds/0/id']).toContain('must not be "own"')
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

describe('mail', () => {
  const smtp = { host: 'smtp.example.org' }
  const mistakesInMail = (mail: object) => mistakesIn({ libraries: [library], mail })

  test('goes to a server that is named, from an address, encrypted unless that is waived', () => {
    const { mail } = parseConfig({ libraries: [library], mail: { from: 'library@example.org', smtp } })
    expect(mail).toEqual({
      from: 'library@example.org',
      smtp: { host: 'smtp.example.org', port: 587, secure: false, allowUnencrypted: false },
    })
    expect(mistakesInMail({ from: 'library@example.org' })).toHaveProperty('/mail/smtp')
  })

  test.each(['library', 'Library <library@example.org>', 'a@example.org, b@example.org', 'a@example.org\nBcc: b@c'])(
    'does not come from %j',
    from => {
      expect(mistakesInMail({ from, smtp })).toHaveProperty('/mail/from')
      expect(mistakesInLibrary({ mail: { replyTo: from } })).toHaveProperty('/libraries/0/mail/replyTo')
    },
  )

  test('has a user and the name of a variable with the password, or neither; never the password itself', () => {
    const from = 'library@example.org'
    expect(mistakesInMail({ from, smtp: { ...smtp, user: 'library', passwordFrom: 'SMTP_PASSWORD' } })).toEqual({})
    expect(mistakesInMail({ from, smtp: { ...smtp, user: 'library' } })).toHaveProperty('/mail/smtp/passwordFrom')
    expect(mistakesInMail({ from, smtp: { ...smtp, user: 'library', passwordFrom: 'hunter 2' } })).toHaveProperty(
      '/mail/smtp/passwordFrom',
    )
    expect(mistakesInMail({ from, smtp: { ...smtp, password: 'secret' } })).toHaveProperty('/mail/smtp/password')
  })
})
