import { expandFeed, readFeed } from '@library-catalyst/adapters/ical'
import { type Occurrence, writeCalendar } from '@library-catalyst/core'
import type { DateException } from '@library-catalyst/core/rest/routes'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { sampleDraft } from '../../test/sample-draft.ts'
import { expandOwnEvent } from './expand-own-event.ts'
import type { PlacedDraft } from './own-event-text.ts'

const year = { start: '2026-06-01', end: '2027-06-01' }
const updatedAt = '2026-11-01T08:00:00Z'
const expand = (draft: Partial<PlacedDraft>, window = year) =>
  expandOwnEvent({ id: '0123456789abcdef', draft: sampleDraft(draft), updatedAt }, window)
const weekly = { recurrence: 'FREQ=WEEKLY;COUNT=4' }
const brief = ({ id, start, status }: Occurrence) => `${id.slice(-9)} ${start} ${status}`

test('an event is one occurrence, with all that staff wrote', () => {
  expect(
    expand({
      title: 'Reading aloud',
      description: 'Bring a book.',
      location: { branch: 'Harbour', room: 'Attic', onlineUrl: 'https://meet.example/a' },
      audiences: ['Adults'],
      categories: [],
      energy: 'quiet',
      isFree: true,
    }),
  ).toEqual([
    {
      id: 'own:0123456789abcdef',
      title: 'Reading aloud',
      start: '2026-11-25T18:00',
      end: '2026-11-25T19:30',
      startInstant: '2026-11-25T17:00:00Z',
      endInstant: '2026-11-25T18:30:00Z',
      timeZone: 'Europe/Vienna',
      status: 'confirmed',
      description: 'Bring a book.',
      place: { name: 'Harbour', room: 'Attic' },
      branch: 'Harbour',
      onlineUrl: 'https://meet.example/a',
      attendanceMode: 'mixed',
      audiences: ['Adults'],
      energy: 'quiet',
      isFree: true,
      registration: { kind: 'none' },
      updatedAt,
    },
  ])
})

test('a series has a date for each day of its rule, which knows it by that day alone', () => {
  const dates = expand(weekly)
  expect(dates.map(brief)).toEqual([
    '~20261125 2026-11-25T18:00 confirmed',
    '~20261202 2026-12-02T18:00 confirmed',
    '~20261209 2026-12-09T18:00 confirmed',
    '~20261216 2026-12-16T18:00 confirmed',
  ])
  expect(dates[0]?.series).toEqual({ id: 'own:0123456789abcdef', rule: weekly.recurrence })
  const later = expand({ ...weekly, start: '2026-11-25T23:30', end: '2026-11-25T23:45' })
  expect(later.map(({ id }) => id)).toEqual(dates.map(({ id }) => id))
})

test('single dates are left out, called off, or at another time and place', () => {
  const exceptions: DateException[] = [
    { date: '2026-12-02', kind: 'left-out' },
    { date: '2026-12-09', kind: 'cancelled' },
    { date: '2026-12-16', kind: 'changed', start: '2026-12-17T20:00', location: { name: 'Town hall' } },
  ]
  const dates = expand({ ...weekly, exceptions })
  expect(dates.map(brief)).toEqual([
    '~20261125 2026-11-25T18:00 confirmed',
    '~20261209 2026-12-09T18:00 cancelled',
    '~20261216 2026-12-17T20:00 moved',
  ])
  expect(dates[2]).toMatchObject({ end: '2026-12-17T21:30', place: { name: 'Town hall' } })
})

test('a date with words of its own does not keep the formatted ones of the others', () => {
  const exceptions: DateException[] = [{ date: '2026-12-02', kind: 'changed', title: 'Quiz', description: 'A quiz' }]
  const [first, second] = expand({ ...weekly, exceptions, descriptionHtml: '<p>Chess <b>tonight</b></p>' })
  expect(first).toMatchObject({ description: 'Chess tonight', descriptionHtml: '<p>Chess <b>tonight</b></p>' })
  expect(second).toMatchObject({ title: 'Quiz', description: 'A quiz', status: 'confirmed' })
  expect(second).not.toHaveProperty('descriptionHtml')
})

test('a whole series that is called off is called off on each date, whatever befell it', () => {
  const exceptions: DateException[] = [{ date: '2026-12-02', kind: 'changed', start: '2026-12-03T18:00' }]
  const statuses = expand({ ...weekly, exceptions, status: 'cancelled' }).map(({ status }) => status)
  expect(new Set(statuses)).toEqual(new Set(['cancelled']))
})

test('days without a clock are days in the zone of the event', () => {
  const dates = expand({
    start: '2026-11-28',
    end: '2026-11-30',
    timeZone: 'Pacific/Auckland',
    recurrence: 'FREQ=YEARLY',
  })
  expect(dates).toMatchObject([
    {
      id: 'own:0123456789abcdef~20261128',
      start: '2026-11-28',
      end: '2026-11-30',
      startInstant: '2026-11-27T11:00:00Z',
    },
  ])
})

test('how one registers is worked out for each date', () => {
  const [first, second] = expand({
    recurrence: 'FREQ=WEEKLY;COUNT=2',
    registration: {
      kind: 'native',
      capacity: 12,
      maxPartySize: 2,
      hasWaitingList: true,
      opensDaysBefore: 7,
      closesMinutesBefore: 60,
      questions: [],
    },
  })
  expect(first).toMatchObject({
    capacity: 12,
    registration: { kind: 'native', opens: '2026-11-17T23:00:00Z', closes: '2026-11-25T16:00:00Z' },
  })
  expect(second?.registration).toMatchObject({ opens: '2026-11-24T23:00:00Z', closes: '2026-12-02T16:00:00Z' })
})

const day = fc.integer({ min: 0, max: 60 })
const exception = fc.oneof(
  fc.record({ nth: day, kind: fc.constantFrom('left-out' as const, 'cancelled' as const) }),
  fc.record({
    nth: day,
    kind: fc.constant('changed' as const),
    clock: fc.constantFrom('08:15', '18:00', '23:45'),
    room: fc.constantFrom('Attic', 'Cellar'),
  }),
)
const rules = fc.constantFrom(
  'FREQ=DAILY;INTERVAL=3',
  'FREQ=WEEKLY',
  'FREQ=WEEKLY;BYDAY=WE,SA;UNTIL=20270131',
  'FREQ=MONTHLY;BYDAY=-1WE',
  'FREQ=MONTHLY;INTERVAL=2;COUNT=7',
)

test('the calendar file that is written of a random series reads as the series itself', () => {
  fc.assert(
    fc.property(
      rules,
      fc.array(exception, { maxLength: 8 }),
      fc.constantFrom('Europe/Vienna', 'America/New_York'),
      (recurrence, wanted, timeZone) => {
        const whole = { recurrence, timeZone, location: { room: 'Hall' } }
        const planned = expand(whole)
        const exceptions = new Map<string, DateException>()
        for (const { nth, ...rest } of wanted) {
          // The first date says in a calendar file what the others are like.
          const date = planned[1 + (nth % (planned.length - 1))]?.start.slice(0, 10) ?? ''
          exceptions.set(
            date,
            rest.kind === 'changed'
              ? { date, kind: 'changed', start: `${date}T${rest.clock}`, location: { room: rest.room } }
              : { date, ...rest },
          )
        }
        const own = expand({ ...whole, exceptions: [...exceptions.values()] })
        const calendar = { name: 'Own', host: 'own.example', now: 0, wholeSeries: true, complete: year }
        const read = expandFeed(readFeed(writeCalendar(own, calendar)), year, { timeZone, keepEventZones: true })
        expect(read.warnings).toEqual([])
        expect(read.occurrences.map(told).sort()).toEqual(own.map(told).sort())
      },
    ),
    { numRuns: 100 },
  )
})

const told = ({ start, end, startInstant, endInstant, status, place }: Occurrence): string =>
  [start, end, startInstant, endInstant, status === 'cancelled', place?.name].join(' ')
