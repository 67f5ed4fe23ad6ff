import { fixtures } from '@library-catalyst/core/testing'
import { expect, test } from 'vitest'
import type { Occurrence } from '../occurrence.ts'
import { eventJsonLd, type JsonLdNode, jsonLdText, type JsonLdValue } from './event-json-ld.ts'
import vocabulary from './schema-org.test.json' with { type: 'json' }

const talk: Occurrence = {
  id: 'talk',
  title: 'Evening talk',
  start: '2026-11-24T18:00',
  end: '2026-11-24T19:30',
  timeZone: 'Europe/Vienna',
  startInstant: '2026-11-24T17:00:00Z',
  endInstant: '2026-11-24T18:30:00Z',
  status: 'moved',
  attendanceMode: 'mixed',
  description: 'Stars over the harbour.',
  place: { name: 'Main library', room: 'Room 2', address: 'Quay 1, 1020 Vienna' },
  onlineUrl: 'https://meet.example/talk',
  url: 'https://lindenhof.example/talk',
  organiser: { name: 'Friends of the library', url: 'https://friends.example' },
  audiences: ['adults'],
  categories: ['Science', 'Stars'],
  languages: ['de'],
  registration: { kind: 'link', url: 'https://lindenhof.example/book' },
  capacity: 40,
  seatsLeft: 0,
  isFree: true,
  image: { url: 'https://lindenhof.example/stars.jpg', alt: '' },
}

const nodeOf = (more: Partial<Occurrence> = {}): JsonLdNode => eventJsonLd([{ ...talk, ...more }])['@graph'][0]!

test('an event says in the words of schema.org what its occurrence says', () => {
  expect(nodeOf()).toEqual({
    '@type': 'Event',
    name: 'Evening talk',
    description: 'Stars over the harbour.',
    startDate: '2026-11-24T18:00:00+01:00',
    endDate: '2026-11-24T19:30:00+01:00',
    eventStatus: 'https://schema.org/EventRescheduled',
    eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
    location: [
      { '@type': 'Place', name: 'Main library, Room 2', address: 'Quay 1, 1020 Vienna' },
      { '@type': 'VirtualLocation', url: 'https://meet.example/talk' },
    ],
    organizer: { '@type': 'Organization', name: 'Friends of the library', url: 'https://friends.example' },
    url: 'https://lindenhof.example/talk',
    image: 'https://lindenhof.example/stars.jpg',
    offers: {
      '@type': 'Offer',
      url: 'https://lindenhof.example/book',
      availability: 'https://schema.org/SoldOut',
    },
    isAccessibleForFree: true,
    inLanguage: 'de',
    keywords: ['Science', 'Stars'],
    audience: { '@type': 'Audience', audienceType: 'adults' },
    maximumAttendeeCapacity: 40,
    remainingAttendeeCapacity: 0,
  })
})

test('the last date of an all-day event is one on which it is on', () => {
  expect(nodeOf({ start: '2026-11-28', end: '2026-11-30' })).toMatchObject({
    startDate: '2026-11-28',
    endDate: '2026-11-29',
  })
})

test.each([
  ['2026-11-24T18:00', '2026-11-25T01:00:00Z', '2026-11-24T18:00:00-07:00'],
  ['2026-11-24T18:00', '2026-11-24T12:15:00Z', '2026-11-24T18:00:00+05:45'],
  ['2026-11-24T18:00', '2026-11-24T18:00:00Z', '2026-11-24T18:00:00+00:00'],
])('%s at %s carries its offset', (start, startInstant, startDate) => {
  expect(nodeOf({ start, startInstant })).toMatchObject({ startDate })
})

test('an online event has no place on earth, one on the spot no address online', () => {
  expect(nodeOf({ attendanceMode: 'online' })['location']).toEqual({
    '@type': 'VirtualLocation',
    url: 'https://meet.example/talk',
  })
  expect(nodeOf({ attendanceMode: 'offline' })['location']).toMatchObject({ '@type': 'Place' })
})

test('a date of a series names it, and its schedule', () => {
  const series = { id: 'talks', rule: 'FREQ=WEEKLY;BYDAY=TU,TH;UNTIL=20261215T170000Z' }
  expect(nodeOf({ series })['superEvent']).toEqual({
    '@type': 'EventSeries',
    name: 'Evening talk',
    eventSchedule: {
      '@type': 'Schedule',
      repeatFrequency: 'P1W',
      byDay: ['https://schema.org/Tuesday', 'https://schema.org/Thursday'],
      startTime: '18:00:00',
      endTime: '19:30:00',
      scheduleTimezone: 'Europe/Vienna',
      endDate: '2026-12-15',
    },
  })
})

test.each([
  ['FREQ=DAILY;INTERVAL=2;COUNT=5', { repeatFrequency: 'P2D', repeatCount: 5 }],
  ['FREQ=MONTHLY', { repeatFrequency: 'P1M', byMonthDay: 24 }],
  ['FREQ=MONTHLY;BYDAY=-1TU', { repeatFrequency: 'P1M', byDay: '-1TU' }],
  ['FREQ=YEARLY', { repeatFrequency: 'P1Y', byMonth: 11, byMonthDay: 24 }],
])('%s is a schedule', (rule, schedule) => {
  expect(nodeOf({ series: { id: 'talks', rule } })).toMatchObject({ superEvent: { eventSchedule: schedule } })
})

test('a series whose rule is odd, or not known, has no schedule', () => {
  for (const series of [{ id: 'talks' }, { id: 'talks', rule: 'FREQ=MONTHLY;BYDAY=1TU,3TU' }])
    expect(nodeOf({ series })['superEvent']).toEqual({ '@type': 'EventSeries', name: 'Evening talk' })
})

test('a recording is one of the event; what else was published is not', () => {
  const materials = [
    { kind: 'recording', title: 'Film', url: 'https://film.example/1' },
    { kind: 'slides', title: 'Slides', url: 'https://film.example/2' },
    { kind: 'recording', title: 'Sound', url: 'javascript:alert(1)' },
  ] as const
  expect(nodeOf({ materials })['recordedIn']).toEqual({
    '@type': 'CreativeWork',
    name: 'Film',
    url: 'https://film.example/1',
  })
})

test('an event without a page of its own has the one that shows it', () => {
  const pageOf = ({ id }: Occurrence) => `https://lindenhof.example/events#${id}`
  const { url: _, ...pageless } = talk
  const [node] = eventJsonLd([pageless], { pageOf })['@graph']
  expect(node).toMatchObject({ url: 'https://lindenhof.example/events#talk' })
})

test('an address that is none of the web is left out', () => {
  const evil = 'javascript:alert(1)'
  const node = nodeOf({
    url: evil,
    onlineUrl: evil,
    image: { url: evil, alt: '' },
    registration: { kind: 'link', url: evil },
  })
  expect(JSON.stringify(node)).not.toContain('javascript')
})

test('no text ends the script element that holds it', () => {
  const text = jsonLdText(eventJsonLd([{ ...talk, title: '</script><script>alert(1)</script><!--' }]))
  expect(text).not.toContain('<')
  expect(JSON.parse(text)).toMatchObject({ '@graph': [{ name: '</script><script>alert(1)</script><!--' }] })
})

test('every property and every enumerated value is in the vocabulary of its type', () => {
  const past: Occurrence = {
    ...talk,
    series: { id: 'talks', rule: 'FREQ=WEEKLY;COUNT=3' },
    materials: [{ kind: 'recording', title: 'Film', url: 'https://film.example/' }],
  }
  const strangers = eventJsonLd([talk, past, ...fixtures.occurrences])['@graph'].flatMap(strangersIn)
  expect(strangers).toEqual([])
})

test('a property that schema.org does not have is noticed', () => {
  expect(strangersIn({ '@type': 'Event', energy: 'quiet', location: { '@type': 'Place', room: '2' } })).toEqual([
    'Event energy',
    'Place room',
  ])
})

type TypeName = keyof typeof vocabulary.properties
const wordsOf = (lines: readonly string[]): readonly string[] => lines.flatMap(line => line.split(' '))

/** What schema.org knows nothing of. */
function strangersIn({ '@type': type, ...properties }: JsonLdNode): readonly string[] {
  const allowed = wordsOf([...vocabulary.properties.Thing, ...vocabulary.properties[type as TypeName]])
  return Object.entries(properties).flatMap(([name, value]) =>
    allowed.includes(name) ? strangeValues(name, value) : [`${type} ${name}`],
  )
}

function strangeValues(name: string, value: JsonLdValue | undefined): readonly string[] {
  if (name in vocabulary.values) {
    const allowed = wordsOf(vocabulary.values[name as keyof typeof vocabulary.values])
    return allowed.some(word => value === `https://schema.org/${word}`) ? [] : [`${name} ${JSON.stringify(value)}`]
  }
  return [value].flat().flatMap(one => (typeof one === 'object' && '@type' in one ? strangersIn(one) : []))
}
