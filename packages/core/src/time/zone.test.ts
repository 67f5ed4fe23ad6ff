import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fromEpochMinute, toInstant } from './iso-date.ts'
import { dateAt, instantOf, isTimeZone, offsetAt, offsetsIn, wallTimeAt } from './zone.ts'

interface Change {
  readonly zone: string
  readonly at: string
  readonly before: number
  readonly after: number
}

/** Written by hand from the rules in the IANA database: instant of the change, minutes ahead of UTC before and after. */
const changes: readonly Change[] = [
  { zone: 'Europe/Vienna', at: '2026-03-29T01:00:00Z', before: 60, after: 120 },
  { zone: 'Europe/Vienna', at: '2026-10-25T01:00:00Z', before: 120, after: 60 },
  { zone: 'Australia/Lord_Howe', at: '2026-04-04T15:00:00Z', before: 660, after: 630 },
  { zone: 'Australia/Lord_Howe', at: '2026-10-03T15:30:00Z', before: 630, after: 660 },
  { zone: 'Pacific/Apia', at: '2011-12-30T10:00:00Z', before: -600, after: 840 },
  { zone: 'Pacific/Apia', at: '2021-04-03T14:00:00Z', before: 840, after: 780 },
  { zone: 'Asia/Kathmandu', at: '1985-12-31T18:30:00Z', before: 330, after: 345 },
]
const steady: Readonly<Record<string, number>> = { UTC: 0, 'America/Phoenix': -420, 'Asia/Kathmandu': 345 }
const zones = [...new Set([...changes.map(({ zone }) => zone), ...Object.keys(steady)])]

const inTheYears = fc.integer({ min: Date.UTC(2000, 0) / 60_000, max: Date.UTC(2035, 0) / 60_000 })

/** What another part of the platform says: the offset in words, not the clock's fields. */
function offsetByName(timeZone: string, instant: number): number {
  const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })
  const name = format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? ''
  const [, sign = '+', hours = '0', minutes = '0'] = /GMT([+-])(\d+):(\d+)/.exec(name) ?? []
  return Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes)) || 0
}

describe('isTimeZone', () => {
  test.each([...zones, 'Europe/Kyiv', 'Etc/GMT+5'])('%s is a zone', name => {
    expect(isTimeZone(name)).toBe(true)
  })

  test.each(['+01:00', 'Mars/Olympus', 'W. Europe Standard Time', '', ' UTC'])('%j is none', name => {
    expect(isTimeZone(name)).toBe(false)
  })
})

describe('offsetAt', () => {
  test.each(changes)('$zone changes at $at, not a second earlier', ({ zone, at, before, after }) => {
    const instant = Date.parse(at)
    expect([offsetAt(zone, instant - 1), offsetAt(zone, instant)]).toEqual([before, after])
  })

  test.each(Object.entries(steady))('%s is %i minutes ahead all year', (zone, minutes) => {
    for (let month = 0; month < 12; month++) expect(offsetAt(zone, Date.UTC(2026, month, 15))).toBe(minutes)
  })

  test('it is what the name of the offset says', () => {
    fc.assert(
      fc.property(fc.constantFrom(...zones), inTheYears, (zone, minute) => {
        expect(offsetAt(zone, minute * 60_000)).toBe(offsetByName(zone, minute * 60_000))
      }),
    )
  })

  test('an unknown zone is refused', () => {
    expect(() => offsetAt('Mars/Olympus', 0)).toThrow(RangeError)
  })
})

describe('instantOf', () => {
  test.each([
    ['before the gap', 'Europe/Vienna', '2026-03-29T01:59', '2026-03-29T00:59:00Z'],
    ['in the gap, an hour on', 'Europe/Vienna', '2026-03-29T02:30', '2026-03-29T01:30:00Z'],
    ['after the gap', 'Europe/Vienna', '2026-03-29T03:00', '2026-03-29T01:00:00Z'],
    ['before the fold', 'Europe/Vienna', '2026-10-25T01:59', '2026-10-24T23:59:00Z'],
    ['in the fold, the first', 'Europe/Vienna', '2026-10-25T02:30', '2026-10-25T00:30:00Z'],
    ['after the fold', 'Europe/Vienna', '2026-10-25T03:00', '2026-10-25T02:00:00Z'],
    ['in a gap of half an hour', 'Australia/Lord_Howe', '2026-10-04T02:15', '2026-10-03T15:45:00Z'],
    ['in a fold of half an hour', 'Australia/Lord_Howe', '2026-04-05T01:45', '2026-04-04T14:45:00Z'],
    ['on the day that Samoa left out, a day on', 'Pacific/Apia', '2011-12-30T12:00', '2011-12-30T22:00:00Z'],
    ['before that day', 'Pacific/Apia', '2011-12-29T23:59', '2011-12-30T09:59:00Z'],
    ['after that day', 'Pacific/Apia', '2011-12-31T00:00', '2011-12-30T10:00:00Z'],
    ['of a whole day, its midnight', 'Asia/Kathmandu', '2026-11-24', '2026-11-23T18:15:00Z'],
    ['without changes', 'America/Phoenix', '2026-07-04T12:00', '2026-07-04T19:00:00Z'],
    ['in UTC', 'UTC', '2026-11-24T09:00', '2026-11-24T09:00:00Z'],
  ])('a wall time %s', (_, zone, wall, instant) => {
    expect(toInstant(instantOf(zone, wall))).toBe(instant)
  })

  test('the wall time at an instant leads back to it, or to the first of two', () => {
    fc.assert(
      fc.property(fc.constantFrom(...zones), inTheYears, (zone, minute) => {
        const instant = minute * 60_000
        const wall = wallTimeAt(zone, instant)
        const back = instantOf(zone, wall)
        expect(wallTimeAt(zone, back)).toBe(wall)
        expect(back).toBeLessThanOrEqual(instant)
      }),
    )
  })

  test('every minute around a change has the instant that trying both offsets gives', () => {
    for (const { zone, at, before, after } of changes)
      for (let minute = -180; minute <= 180; minute += 15) {
        const asIfUtc = Date.parse(at) + (Math.max(before, after) + minute) * 60_000
        const wall = fromEpochMinute(asIfUtc / 60_000)
        const candidates = [before, after].map(offset => asIfUtc - offset * 60_000).sort((one, other) => one - other)
        const shown = candidates.find(instant => wallTimeAt(zone, instant) === wall)
        expect([wall, instantOf(zone, wall)]).toEqual([wall, shown ?? asIfUtc - before * 60_000])
      }
  })
})

test('the date in a zone may be another than in UTC', () => {
  const instant = Date.parse('2026-11-24T23:30:00Z')
  expect(['UTC', 'Europe/Vienna', 'America/Phoenix', 'Pacific/Apia'].map(zone => dateAt(zone, instant))).toEqual([
    '2026-11-24',
    '2026-11-25',
    '2026-11-24',
    '2026-11-25',
  ])
})

describe('offsetsIn', () => {
  test('a window without a change has one offset, from its first moment', () => {
    expect(offsetsIn('Europe/Vienna', { start: '2026-11-24', end: '2026-12-01' })).toEqual([
      { from: '2026-11-23T23:00:00Z', minutes: 60 },
    ])
  })

  test.each(changes)('the change of $zone at $at is in the window around it', ({ zone, at, before, after }) => {
    const date = (days: number) => toInstant(Date.parse(at) + days * 86_400_000).slice(0, 10)
    const [first, ...others] = offsetsIn(zone, { start: date(-10), end: date(10) })
    expect(first?.minutes).toBe(before)
    expect(others).toEqual([{ from: at, minutes: after }])
  })

  test('a window of more than a year has every change', () => {
    const offsets = offsetsIn('Australia/Lord_Howe', { start: '2026-01-01', end: '2027-02-05' })
    expect(offsets.map(({ from, minutes }) => [from, minutes])).toEqual([
      ['2025-12-31T13:00:00Z', 660],
      ['2026-04-04T15:00:00Z', 630],
      ['2026-10-03T15:30:00Z', 660],
    ])
  })

  test('a change on the last day of the window counts, one on the day after does not', () => {
    const changesBefore = (end: string) => offsetsIn('Europe/Vienna', { start: '2026-10-20', end }).length - 1
    expect([changesBefore('2026-10-26'), changesBefore('2026-10-25')]).toEqual([1, 0])
  })
})
