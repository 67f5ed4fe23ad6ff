import { AdapterError } from '@library-catalyst/core'
import { expandFeed, icalLimits, readFeed } from '@library-catalyst/adapters/ical'
import { expect, test } from 'vitest'
import { calendar, event } from './conformance-case.ts'

const year = { start: '2026-01-01', end: '2027-01-01' }
const expand = (...components: readonly string[]) =>
  expandFeed(readFeed(calendar(...components)), year, { timeZone: 'UTC' })
const codes = ({ warnings }: ReturnType<typeof expand>) => warnings.map(({ code }) => code)
const numbers = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, at) => first + at)

test('a daily series since 1900 costs no more than one that begins today', () => {
  const old = expand(event('DTSTART:19000101T100000Z', 'RRULE:FREQ=DAILY'))
  expect(old.occurrences).toHaveLength(365)
  expect(old.steps).toBeLessThan(1000)
})

test('a daily series since 1900 with a COUNT is walked from its start, within the limit', () => {
  const counted = expand(event('DTSTART:19000101T100000Z', 'RRULE:FREQ=DAILY;COUNT=50000'))
  expect(counted.occurrences).toHaveLength(365)
  expect(counted.steps).toBeLessThan(icalLimits.stepsPerSeries)
})

test('a rule that never matches ends', () => {
  const never = expand(event('DTSTART:20260101T100000Z', 'RRULE:FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30'))
  expect(never.occurrences).toHaveLength(1)
  expect(never.steps).toBeLessThan(1000)
})

test('every second of a year is cut short, and says so', () => {
  const seconds = expand(event('DTSTART:20260101T000000Z', 'RRULE:FREQ=SECONDLY'))
  expect(seconds.occurrences).toHaveLength(icalLimits.occurrencesPerSeries)
  expect(seconds.steps).toBeLessThan(icalLimits.stepsPerSeries + 1000)
  expect(codes(seconds)).toContain('too-many-occurrences')
})

test('every BYHOUR, BYMINUTE and BYSECOND with a position that no set has is given up', () => {
  const all = `BYHOUR=${numbers(0, 23)};BYMINUTE=${numbers(0, 59)};BYSECOND=${numbers(0, 59)}`
  const huge = expand(event('DTSTART:19000101T000000Z', `RRULE:FREQ=DAILY;COUNT=9;${all};BYSETPOS=366,-366`))
  expect(huge.steps).toBeLessThan(icalLimits.stepsPerSeries + 100_000)
})

test('a thousand series that never match share one allowance', () => {
  const rule = 'RRULE:FREQ=SECONDLY;INTERVAL=7;BYSECOND=59;COUNT=1000000000'
  const events = numbers(1, 1000).map(at => event(`UID:${at}`, 'DTSTART:19000101T000000Z', rule))
  const tired = expand(...events)
  expect(tired.steps).toBeLessThan(icalLimits.stepsPerExpansion + 2 * icalLimits.stepsPerSeries)
  expect(codes(tired)).toContain('too-many-steps')
})

test('10,000 overrides of one series cost steps in proportion', () => {
  const overrides = numbers(0, 9999).map(at => {
    const stamp = new Date(Date.UTC(2026, 0, 1) + at * 3_600_000).toISOString().replace(/[-:]|\.\d+/g, '')
    return event(`RECURRENCE-ID:${stamp}`, `DTSTART:${stamp}`, 'SUMMARY:Changed')
  })
  const moved = expand(event('DTSTART:20260101T000000Z', 'RRULE:FREQ=HOURLY'), ...overrides)
  expect(moved.occurrences).toHaveLength(365 * 24)
  expect(moved.steps).toBeLessThan(60_000)
})

test('EXDATE values above the limit are left out, and told', () => {
  const dates = Array<string>(icalLimits.datesPerEvent + 1).fill('20260103T100000Z')
  const { warnings } = readFeed(
    calendar(event('DTSTART:20260101T100000Z', 'RRULE:FREQ=DAILY;COUNT=2', `EXDATE:${dates}`)),
  )
  expect(warnings.map(({ code }) => code)).toEqual(['too-many-dates'])
})

test('warnings are counted, not collected, above the limit', () => {
  const { warnings } = readFeed(calendar(...numbers(1, 500).map(at => event(`UID:${at}`, 'DTSTART:never'))))
  expect(warnings).toHaveLength(icalLimits.warnings + 1)
  expect(warnings.at(-1)).toEqual({ code: 'more-warnings', message: '400 more warnings are not told' })
})

test('a million BEGIN lines are read once', () => {
  const feed = readFeed(calendar(event('DTSTART:20260101T100000Z'), 'BEGIN:X\r\n'.repeat(800_000)))
  expect(feed.series).toHaveLength(1)
})

test('a text above the cap is refused', () => {
  expect(() => readFeed(calendar(event('DTSTART:20260101T100000Z')), { maxBytes: 50 })).toThrow(AdapterError)
})

test('a description of HTML that never closes is read once', () => {
  const open = '<script>'.repeat(2000) + '<a href="'.repeat(2000)
  const { occurrences } = expand(event('DTSTART:20260101T100000Z', `DESCRIPTION:${open}`))
  expect(occurrences[0]?.description?.length ?? 0).toBeLessThan(icalLimits.textLength)
})
