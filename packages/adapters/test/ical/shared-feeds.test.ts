import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expandFeed, readFeed } from '@library-catalyst/adapters/ical'
import { describe, expect, test } from 'vitest'
import table from './feed-table.json' with { type: 'json' }

type Span = readonly [start: string, end: string]

interface Row {
  readonly start: string
  readonly end: string
  readonly timeZone: string
  readonly events?: readonly (readonly string[])[]
}

const folder = process.env['CATALYST_FEEDS'] ?? ''
const hasFeeds = existsSync(folder)

/** Where the other implementation is wrong or fails: our answer, worked out by hand, and the line it rests on. */
const workedOut: Readonly<Record<string, { readonly why: string; readonly events: readonly Span[] }>> = {
  'icaljs-recur_instances.ics': {
    why: 'It stops at an RDATE of periods. RFC 5545 sections 3.8.5.1 to 3.8.5.3, 3.8.4.4',
    events: [
      ['2012-10-02T22:00Z', '2012-10-02T22:30Z'],
      ['2012-11-06T18:00Z', '2012-11-06T18:30Z'],
      ['2012-11-07T04:00Z', '2012-11-07T04:30Z'],
      ['2012-11-10T18:00Z', '2012-11-10T18:30Z'],
      ['2012-11-30T18:00Z', '2012-11-30T18:30Z'],
      ...['2013-01-01', '2013-03-05'].map(day => halfHour(day, '18')),
      ...['2013-05-07', '2013-06-04', '2013-07-02', '2013-08-06', '2013-09-03', '2013-10-01'].map(day =>
        halfHour(day, '17'),
      ),
      ...['2013-11-05', '2013-12-03'].map(day => halfHour(day, '18')),
    ],
  },
  'icaljs-rdate_exdate.ics': {
    why: 'It keeps the day that EXDATE takes out as a date. RFC 5545 section 3.8.5.1 allows both value types',
    events: ['09', '10', '12'].map((day): Span => [`2024-06-${day}T03:00Z`, `2024-06-${day}T03:00Z`]),
  },
  'icaljs-only_dtstart_date.ics': {
    why: 'RFC 5545 section 3.6.1: a DATE without an end lasts one day',
    events: [['2012-06-30', '2012-07-01']],
  },
  'icaljs-google_birthday.ics': {
    why: 'It stops at the RDATE 20131210Z. Each date twice: the feed has the birthday under two UIDs',
    events: ['2012', '2012', '2013', '2013', '2014', '2014'].map((year): Span => [`${year}-12-10`, `${year}-12-11`]),
  },
  'rie-issue_75_range_parameter.ics': {
    why: 'It takes RANGE=THISANDFUTURE for one instance. RFC 5545 section 3.2.13',
    events: [
      ...['01', '03', '05', '07', '09', '11'].map((day): Span => [`2024-09-${day}T12:00Z`, `2024-09-${day}T14:00Z`]),
      ...['13', '17', '19'].map((day): Span => [`2024-09-${day}T09:00Z`, `2024-09-${day}T16:00Z`]),
      ['2024-09-14T06:00Z', '2024-09-14T13:00Z'],
      ['2024-09-15T17:00Z', '2024-09-15T19:00Z'],
      ...everySecondDay('2024-09-22', '2024-12-01').map((day): Span => [`${day}T14:22Z`, `${day}T16:13Z`]),
    ],
  },
}

describe.skipIf(!hasFeeds)('shared feeds (skipped: set CATALYST_FEEDS to their folder)', () => {
  for (const [name, row] of Object.entries<Row>(table)) {
    const { why, events } = workedOut[name] ?? { why: 'as recurring_ical_events finds them', events: row.events ?? [] }
    test(`${name}: every occurrence of its dates (${why})`, () => {
      expect(spansOf(name, row)).toEqual(events.map(span => span.join('/')).sort())
    })
  }

  test('a PERIOD among the RDATEs has its own end (RFC 5545 section 3.8.5.2)', () => {
    const window = { start: '2023-11-01', end: '2023-12-01', timeZone: 'America/Los_Angeles' }
    expect(spansOf('icaljs-recur_instances.ics', window)).toEqual([
      '2023-11-07T18:00Z/2023-11-07T18:30Z',
      '2023-11-23T09:00Z/2023-11-23T09:30Z',
      '2023-11-25T09:00Z/2023-11-25T12:30Z',
    ])
  })

  test('each has a row in the table', () => {
    expect(
      readdirSync(folder)
        .filter(name => name.endsWith('.ics'))
        .sort(),
    ).toEqual(Object.keys(table).sort())
  })
})

function spansOf(name: string, { start, end, timeZone }: Row): readonly string[] {
  const { occurrences } = expandFeed(readFeed(readFileSync(join(folder, name))), { start, end }, { timeZone })
  return occurrences
    .map(({ start, end, startInstant, endInstant }) =>
      start.length === 10 ? `${start}/${end}` : `${startInstant.slice(0, 16)}Z/${endInstant.slice(0, 16)}Z`,
    )
    .sort()
}

function halfHour(day: string, hour: string): Span {
  return [`${day}T${hour}:00Z`, `${day}T${hour}:30Z`]
}

function everySecondDay(first: string, end: string): readonly string[] {
  const days: string[] = []
  for (let time = Date.parse(first); time < Date.parse(end); time += 2 * 86_400_000) {
    days.push(new Date(time).toISOString().slice(0, 10))
  }
  return days
}
