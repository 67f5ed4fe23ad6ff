import { AdapterError } from '@library-catalyst/core'
import { expect, test } from 'vitest'
import { expandFeed, type ExpandOptions } from './expand-feed.ts'
import { readFeed } from './read-feed.ts'

const window = { start: '2026-06-01', end: '2026-06-02' }

function told(start: string, options: ExpandOptions, header = '') {
  const text = `BEGIN:VCALENDAR\n${header}BEGIN:VEVENT\nUID:e\n${start}\nEND:VEVENT\nEND:VCALENDAR\n`
  const { occurrences, warnings } = expandFeed(readFeed(text), window, options)
  const [{ start: wall, timeZone, startInstant } = {}] = occurrences
  return { wall, timeZone, startInstant, warnings: warnings.map(({ code }) => code) }
}

const floating = 'DTSTART:20260601T120000'
const xWr = 'X-WR-TIMEZONE:America/New_York\n'
const required = { code: 'invalid', fields: [{ pointer: '/timeZone', code: 'required' }] }

const failure = (act: () => unknown): unknown => {
  try {
    act()
  } catch (error) {
    return error
  }
  return undefined
}

test('floating times take the feed’s zone, then X-WR-TIMEZONE, then the library’s', () => {
  const london = { timeZone: 'Europe/London' }
  expect(told(floating, { ...london, feedTimeZone: 'Asia/Tokyo' }, xWr).startInstant).toBe('2026-06-01T03:00:00Z')
  expect(told(floating, london, xWr).startInstant).toBe('2026-06-01T16:00:00Z')
  expect(told(floating, london).startInstant).toBe('2026-06-01T11:00:00Z')
})

test('events are told in the library’s zone, then X-WR-TIMEZONE, then the only zone that the feed names', () => {
  const inParis = 'DTSTART;TZID=Europe/Paris:20260601T120000'
  expect(told(inParis, { timeZone: 'Europe/London' }, xWr)).toMatchObject({
    wall: '2026-06-01T11:00',
    timeZone: 'Europe/London',
  })
  expect(told(inParis, {}, xWr)).toMatchObject({ wall: '2026-06-01T06:00', timeZone: 'America/New_York' })
  expect(told(inParis, {})).toMatchObject({ wall: '2026-06-01T12:00', timeZone: 'Europe/Paris' })
})

test('an event may keep its own zone', () => {
  const options = { timeZone: 'Europe/London', keepEventZones: true }
  expect(told('DTSTART;TZID=Europe/Paris:20260601T120000', options)).toMatchObject({
    wall: '2026-06-01T12:00',
    timeZone: 'Europe/Paris',
  })
})

test('nobody guesses a zone', () => {
  expect(failure(() => told(floating, {}))).toBeInstanceOf(AdapterError)
  expect(failure(() => told(floating, {}))).toMatchObject(required)
  expect(failure(() => told('DTSTART:20260601T120000Z', {}))).toMatchObject(required)
  expect(failure(() => told('DTSTART;VALUE=DATE:20260601', {}))).toMatchObject(required)
})

test('a floating time beside the only zone that a feed names is not in that zone', () => {
  const mixed = `${floating}\nEND:VEVENT\nBEGIN:VEVENT\nUID:f\nDTSTART;TZID=Europe/Paris:20260601T120000`
  expect(failure(() => told(mixed, {}))).toMatchObject(required)
})

test('a setting that is no zone is refused by name', () => {
  expect(failure(() => told(floating, { timeZone: 'Mars/Olympus' }))).toMatchObject({
    fields: [{ pointer: '/timeZone' }],
  })
  expect(failure(() => told(floating, { timeZone: 'UTC', feedTimeZone: '+01:00' }))).toMatchObject({
    fields: [{ pointer: '/feedTimeZone' }],
  })
})

test('a TZID that nothing explains costs the event, unless the feed’s zone is set', () => {
  const nowhere = 'DTSTART;TZID=Nowhere/Middle:20260601T120000'
  expect(told(nowhere, { timeZone: 'UTC' })).toMatchObject({ wall: undefined, warnings: ['unknown-zone'] })
  expect(told(nowhere, { timeZone: 'UTC', feedTimeZone: 'Europe/Paris' }).startInstant).toBe('2026-06-01T10:00:00Z')
})

test('each calendar of a file has its own X-WR-TIMEZONE', () => {
  const two = `${floating}\nEND:VEVENT\nEND:VCALENDAR\nBEGIN:VCALENDAR\nX-WR-TIMEZONE:Asia/Tokyo\nBEGIN:VEVENT\nUID:f\nDTSTART:20260601T130000`
  const text = `BEGIN:VCALENDAR\n${xWr}BEGIN:VEVENT\nUID:e\n${two}\nEND:VEVENT\nEND:VCALENDAR\n`
  const { occurrences } = expandFeed(readFeed(text), window, { timeZone: 'UTC' })
  expect(occurrences.map(({ startInstant }) => startInstant)).toEqual(['2026-06-01T04:00:00Z', '2026-06-01T16:00:00Z'])
})
