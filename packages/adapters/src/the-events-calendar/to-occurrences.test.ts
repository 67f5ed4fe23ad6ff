import type { Occurrence } from '@library-catalyst/core'
import { expect, test } from 'vitest'
import { type EventRecord, toEventRecord } from './event-record.ts'
import { type TheEventsCalendarSettings, toOccurrence, toOccurrences } from './to-occurrences.ts'

/**
 * An answer recorded in part from the documented shape (src/Tribe/REST/V1/Post_Repository.php, version 6, read on
 * 25 November 2026), with the fields that the table below does not change.
 */
const talk = {
  id: 8212,
  author: '1',
  status: 'publish',
  modified_utc: '2026-04-07 07:15:56',
  url: 'https://library.example/event/talk/',
  title: 'Rock &#038; roll: Ada&#8217;s talk',
  description: '',
  excerpt: '',
  image: false,
  all_day: false,
  utc_start_date: '2026-11-24 17:00:00',
  utc_end_date: '2026-11-24 18:00:00',
  timezone: 'Europe/Vienna',
  cost: '',
  cost_details: { currency_symbol: '', values: [] },
  website: '',
  hide_from_listings: false,
  categories: [],
  tags: [],
  venue: [],
  organizer: [],
}
const venue = { id: 1, venue: 'Harbour&#8217;s branch', address: '1 Quay', city: 'Vienna', zip: '1020', phone: '1' }

const translate = (details: object, settings: TheEventsCalendarSettings = {}): Occurrence =>
  toOccurrence(toEventRecord({ ...talk, ...details }), { timeZone: 'Europe/Vienna', settings })

test('an event with nothing but a time and a title', () => {
  expect(translate({})).toEqual({
    id: '8212',
    title: 'Rock & roll: Ada’s talk',
    start: '2026-11-24T18:00',
    end: '2026-11-24T19:00',
    timeZone: 'Europe/Vienna',
    startInstant: '2026-11-24T17:00:00Z',
    endInstant: '2026-11-24T18:00:00Z',
    status: 'confirmed',
    attendanceMode: 'offline',
    url: 'https://library.example/event/talk/',
    registration: { kind: 'none' },
    updatedAt: '2026-04-07T07:15:56Z',
  })
})

test.each<[string, object, Partial<Occurrence>]>([
  ['markup in a title', { title: 'A <em>quiet</em> hour' }, { title: 'A quiet hour' }],
  ['no title, but a venue', { title: '', venue }, { title: 'Harbour’s branch' }],
  ['no title at all', { title: '' }, { title: 'Event' }],
  ['a number for a title', { title: 1984 }, { title: '1984' }],
  [
    'a description of paragraphs and lists',
    { description: '<p>Come &amp; read.<br />\nBring a book.</p>\n<ul>\n<li>one</li>\n<li>two</li>\n</ul>\n' },
    { description: 'Come & read.\nBring a book.\n\n• one\n• two' },
  ],
  [
    'a description that says more in HTML',
    { description: '<p>Come to <b>us</b>.</p>' },
    { description: 'Come to us.', descriptionHtml: '<p>Come to <b>us</b>.</p>' },
  ],
  ['a description that no plugin has rendered', { description: 'One\n\ntwo' }, { description: 'One\n\ntwo' }],
  ['a script in it', { description: '<p>a</p><script>alert(1)</script>' }, { description: 'a' }],
  ['an excerpt alone', { excerpt: '<p>In short &hellip;</p>' }, { description: 'In short …' }],
  [
    'a venue',
    { venue },
    { place: { name: 'Harbour’s branch', address: '1 Quay, 1020 Vienna' }, branch: 'Harbour’s branch' },
  ],
  [
    'a venue in the United States',
    { venue: { venue: 'Downtown', address: '1001 Broad Street', city: 'Chattanooga', state: 'TN', zip: 37402 } },
    { place: { name: 'Downtown', address: '1001 Broad Street, Chattanooga, TN 37402' } },
  ],
  ['a venue without an address', { venue: { venue: 'Downtown' } }, { place: { name: 'Downtown' } }],
  ['several venues', { venue: [venue, { venue: 'Elsewhere' }] }, { branch: 'Harbour’s branch' }],
  [
    'online only',
    { is_virtual: true, virtual_url: 'https://meet.example/a' },
    { attendanceMode: 'online', onlineUrl: 'https://meet.example/a' },
  ],
  ['online as well', { is_virtual: true, virtual_url: null, venue }, { attendanceMode: 'mixed' }],
  [
    'an organiser',
    { organizer: [{ organizer: 'Friends &#038; co', website: 'https://friends.example/' }] },
    { organiser: { name: 'Friends & co', url: 'https://friends.example/' } },
  ],
  ['one organiser, not in a list', { organizer: { organizer: 'Friends' } }, { organiser: { name: 'Friends' } }],
  [
    'a category and a tag, alike',
    { categories: [{ name: 'Arts &amp; crafts' }], tags: [{ name: 'Arts &amp; crafts' }] },
    { categories: ['Arts & crafts'] },
  ],
  ['a cancelled event', { event_status: 'canceled' }, { status: 'cancelled' }],
  ['a postponed event', { event_status: 'postponed' }, { status: 'postponed' }],
  ['a status of the site’s own', { event_status: 'sold-out' }, { status: 'confirmed' }],
  [
    'a cancelled event, in JSON-LD',
    { json_ld: { eventStatus: 'https://schema.org/EventCancelled' } },
    { status: 'cancelled' },
  ],
  [
    'a moved event, in JSON-LD',
    { json_ld: { eventStatus: 'https://schema.org/EventRescheduled' } },
    { status: 'moved' },
  ],
  ['free', { cost: 'Kostenlos', cost_details: { values: ['0'] } }, { isFree: true }],
  ['free, in a word', { cost: 'Free', cost_details: { values: ['Free'] } }, { isFree: true }],
  ['free or not', { cost: 'Free – $12.50', cost_details: { values: ['0', '12.5'] } }, { isFree: false }],
  [
    'a picture, in the size of a page',
    {
      image: {
        url: 'https://library.example/a.jpg',
        sizes: { large: { url: 'https://library.example/a-1024.jpg', width: 1024, height: 683 } },
      },
    },
    { image: { url: 'https://library.example/a-1024.jpg', alt: '', width: 1024, height: 683 } },
  ],
  [
    'a picture in one size',
    { image: { url: 'https://library.example/a.jpg', width: '800', height: 0, sizes: [] } },
    { image: { url: 'https://library.example/a.jpg', alt: '' } },
  ],
  [
    'tickets',
    { ticketed: ['TribeRsvp'] },
    { registration: { kind: 'link', url: 'https://library.example/event/talk/' } },
  ],
])('%s', (_, details, expected) => {
  expect(translate(details)).toMatchObject(expected)
})

test.each<[string, object, keyof Occurrence]>([
  ['no venue, which is an empty list', { venue: [] }, 'place'],
  ['no organiser, which is an empty list', { organizer: [] }, 'organiser'],
  ['an organiser that is an address for mail', { organizer: [{ organizer: 'desk@library.example' }] }, 'organiser'],
  ['no picture, which is false', { image: false }, 'image'],
  ['a picture that is no web address', { image: { url: 'javascript:alert(1)' } }, 'image'],
  ['an address that is none', { url: 'javascript:alert(1)' }, 'url'],
  ['a meeting of an event that is not online', { is_virtual: false, virtual_url: 'https://meet.example' }, 'onlineUrl'],
  ['a price in words', { cost: 'Donation', cost_details: { values: ['Donation'] } }, 'isFree'],
  ['no price', { cost: '', cost_details: { values: [] } }, 'isFree'],
  ['no words, and an empty one', { categories: [{ name: '' }], tags: false }, 'categories'],
  ['a change at no time', { modified_utc: '0000-00-00 00:00:00' }, 'updatedAt'],
])('%s: nothing is said', (_, details, field) => {
  expect(translate(details)).not.toHaveProperty(field)
})

test('an event behind a password tells its title and times, and nothing amiss', () => {
  const hidden = {
    description: '',
    all_day: 'null',
    cost_details: { values: [] },
    is_virtual: 'null',
    ticketed: 'null',
  }
  expect(translate(hidden)).toEqual(translate({}))
})

test.each<[string, TheEventsCalendarSettings, object, Partial<Occurrence>]>([
  [
    'audiences among the tags',
    { audiences: ['Children'] },
    { tags: [{ name: 'children' }, { name: 'Books' }] },
    { audiences: ['Children'], categories: ['Books'] },
  ],
  ['energy', { energy: { Books: 'quiet' } }, { tags: [{ name: 'books' }] }, { energy: 'quiet' }],
  ['languages', { languages: ['de'] }, {}, { languages: ['de'] }],
  ['branches within the names of venues', { branches: ['Harbour'] }, { venue }, { branch: 'Harbour' }],
  ['a branch for events elsewhere', { branches: ['Old port'], branch: 'Central' }, { venue }, { branch: 'Central' }],
  ['a branch for events nowhere', { branch: 'Central' }, {}, { branch: 'Central' }],
  [
    'a website to sign up at',
    { websiteIsRegistration: true },
    { website: 'https://book.example/?a=1&#038;b=2' },
    { registration: { kind: 'link', url: 'https://book.example/?a=1&b=2' } },
  ],
  [
    'a website that is the event’s own page',
    { websiteIsRegistration: true },
    { website: talk.url },
    { registration: { kind: 'none' } },
  ],
])('the library knows: %s', (_, settings, details, expected) => {
  expect(translate(details, settings)).toMatchObject(expected)
})

const list = (...events: readonly object[]) =>
  toOccurrences(
    events.map(event => toEventRecord({ ...talk, event_status: '', ...event })),
    { timeZone: 'Europe/Vienna' },
  )

test('a broken event costs itself, and a warning with its id and without its text', () => {
  const { occurrences, warnings } = list({}, { id: 9, title: 'Ada, 0123', utc_start_date: 'call Ada' })
  expect(occurrences.map(({ id }) => id)).toEqual(['8212'])
  expect(warnings).toEqual([{ code: 'broken-event', message: 'The start of the event is no time', subject: '9' }])
})

test.each([{ id: undefined }, { id: '12/../13' }, { id: -1 }, { id: {} }])(
  'an event with the id $id is broken',
  event => {
    expect(list(event).warnings).toMatchObject([{ code: 'broken-event', message: 'The event has no id' }])
  },
)

test('what is no event at all is broken, too', () => {
  const { warnings } = toOccurrences([null, 'x', []].map(toEventRecord), { timeZone: 'UTC' })
  expect(warnings.filter(({ code }) => code === 'broken-event')).toHaveLength(3)
})

test('more than a hundred broken events are counted', () => {
  const { warnings } = list(...Array.from({ length: 150 }, (_, id) => ({ id, utc_start_date: 'x' })))
  expect(warnings).toHaveLength(101)
  expect(warnings.at(-1)).toEqual({ code: 'more-warnings', message: '50 more warnings are not told' })
})

test.each([{ hide_from_listings: true }, { status: 'draft' }, { status: 'private' }])(
  'an event with %j is not listed',
  event => {
    expect(list(event)).toEqual({ occurrences: [], warnings: [] })
  },
)

test('staff are told when a site’s lists do not say what is cancelled', () => {
  const tell = (...events: readonly object[]) =>
    toOccurrences(events.map(toEventRecord), { timeZone: 'UTC' }).warnings.map(({ code }) => code)
  expect(tell(talk, talk)).toEqual(['no-statuses'])
  expect(tell(talk, { ...talk, event_status: '' })).toEqual([])
  expect(tell()).toEqual([])
})

test('what belongs to people is dropped where the answer is read', () => {
  const people = {
    author: '7',
    organizer: [{ organizer: 'A', email: 'a@b.example', phone: '0123' }],
    venue: { ...venue },
  }
  const record: EventRecord = toEventRecord({ ...talk, ...people, custom_fields: { contact: 'Ada' } })
  expect(JSON.stringify(record)).not.toMatch(/a@b|0123|"phone|author|Ada"/)
})
