import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { selectOccurrences } from '../calendar/select-occurrences.ts'
import type { Occurrence } from '../calendar/occurrence.ts'
import { fixtures } from '../testing/contract-fixture.ts'
import { eventPageSchema, healthSchema, occurrenceSchema } from './schemas.ts'

const [example] = fixtures.occurrences as readonly [Occurrence]

const everything: Occurrence = {
  ...example,
  series: { id: 'story-time' },
  description: 'Two\n\nparagraphs',
  place: { name: 'Main library', room: 'Hall', address: 'Lindenhof 1' },
  onlineUrl: 'https://meet.example/a',
  url: 'http://library.example/a',
  organiser: { name: 'Friends of the library', url: 'https://friends.example' },
  accessibilityFeatures: ['step-free'],
  registration: { kind: 'native', opens: '2026-11-01T08:00:00Z', closes: '2026-11-24T08:00:00Z' },
  capacity: 20,
  seatsLeft: 0,
  isFree: true,
  image: { url: 'https://library.example/a.jpg', alt: '', width: 1280, height: 720 },
  materials: [{ kind: 'slides', title: 'Slides', url: 'https://library.example/a.pdf' }],
  hashtag: 'Köhler_2026',
  updatedAt: '2026-11-01T08:00:00Z',
}

describe('an occurrence', () => {
  test('with everything that it may have is one', () => {
    expect(v.parse(occurrenceSchema, everything)).toEqual(everything)
  })

  test('may have a picture that the API itself has', () => {
    const image = { url: '/v1/libraries/lindenhof/pictures/a1', alt: 'A boat' }
    expect(v.is(occurrenceSchema, { ...everything, image })).toBe(true)
  })

  test.each<[string, object]>([
    ['without an id', { id: undefined }],
    ['with seconds in its start', { start: '2026-11-24T18:00:00' }],
    ['with an offset in its start', { start: '2026-11-24T18:00+01:00' }],
    ['with an instant that is not in UTC', { startInstant: '2026-11-24T18:00:00+01:00' }],
    ['with an instant to the millisecond', { endInstant: '2026-11-24T18:00:00.000Z' }],
    ['with a status of its own', { status: 'delayed' }],
    ['with an address that runs code', { url: 'javascript:alert(1)' }],
    ['with an address relative to something', { onlineUrl: '/room' }],
    ['with a mail address for a link', { registration: { kind: 'link', url: 'mailto:desk@private.example' } }],
    ['with a registration link to nowhere', { registration: { kind: 'link' } }],
    ['with fewer seats than none', { seatsLeft: -1 }],
    ['with half a seat', { seatsLeft: 0.5 }],
    ['with a key that holds undefined', { description: undefined }],
    ['with an energy that was guessed', { energy: 'medium' }],
    ['with a picture without a text for it', { image: { url: 'https://library.example/a.jpg' } }],
    ['with a picture of no width', { image: { url: 'https://library.example/a.jpg', alt: '', width: 0 } }],
    ['with a picture on another host, whatever its scheme', { image: { url: '//evil.example/a.jpg', alt: '' } }],
    ['with the mark of its hashtag', { hashtag: '#Köhler' }],
    ['with a hashtag of two words', { hashtag: 'Anna Köhler' }],
  ])('%s is none', (_, change) => {
    expect(v.is(occurrenceSchema, { ...everything, ...change })).toBe(false)
  })
})

describe('a page', () => {
  const page = selectOccurrences(
    fixtures.occurrences,
    { start: '2026-10-01', days: 200, limit: 4 },
    { timeZone: fixtures.timeZone, now: fixtures.now(), warnings: fixtures.warnings },
  )

  test('as core selects it is one', () => {
    expect(v.parse(eventPageSchema, page)).toEqual(page)
  })

  test.each<[string, object]>([
    ['without items', { items: undefined }],
    ['with one broken item', { items: [...page.items, {}] }],
    ['with a window of times', { window: { start: '2026-10-01T00:00', end: '2026-10-02' } }],
    ['with half a minute of offset', { offsets: [{ from: '2026-10-01T00:00:00Z', minutes: 0.5 }] }],
    ['with warnings in plain words', { warnings: ['something'] }],
    ['with a number for a cursor', { cursor: 2 }],
    ['that is stale since yesterday', { staleSince: 'yesterday' }],
  ])('%s is none', (_, change) => {
    expect(v.is(eventPageSchema, { ...page, ...change })).toBe(false)
  })
})

test('health tells the state of every feed', () => {
  const feed = { library: 'lindenhof', feed: 'city', state: 'stale', lastReadAt: '2026-11-24T08:00:00Z', warnings: 1 }
  expect(v.is(healthSchema, { status: 'degraded', feeds: [feed] })).toBe(true)
  expect(v.is(healthSchema, { status: 'degraded', feeds: [{ ...feed, state: 'fine' }] })).toBe(false)
})
