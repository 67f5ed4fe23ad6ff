import { expect, test } from 'vitest'
import { addDays } from '../../time/iso-date.ts'
import type { Occurrence } from '../occurrence.ts'
import { writeCalendar } from './write-calendar.ts'

const calendar = { name: 'Lindenhof', host: 'lindenhof.example', now: 0, wholeSeries: true }
const rule = 'FREQ=WEEKLY;BYDAY=TU;UNTIL=20270511T160000Z'

function date(day: string, more: Partial<Occurrence> = {}): Occurrence {
  return {
    id: `story-time.${day}`,
    title: 'Story time',
    start: `${day}T18:00`,
    end: `${day}T19:30`,
    timeZone: 'Europe/Vienna',
    startInstant: `${day}T17:00:00Z`,
    endInstant: `${day}T18:30:00Z`,
    status: 'confirmed',
    attendanceMode: 'offline',
    series: { id: 'story-time', rule },
    registration: { kind: 'none' },
    ...more,
  }
}

const linesOf = (...dates: readonly Occurrence[]) => writeCalendar(dates, calendar).split('\r\n')
const eventsIn = (lines: readonly string[]) => lines.filter(line => line === 'BEGIN:VEVENT').length

test('a series is one event on the wall clock, with its rule and its zone', () => {
  const lines = linesOf(date('2026-11-24'), date('2026-12-01'))
  expect(lines).toEqual(
    expect.arrayContaining([
      'UID:story-time@lindenhof.example',
      'DTSTART;TZID=Europe/Vienna:20261124T180000',
      'DTEND;TZID=Europe/Vienna:20261124T193000',
      `RRULE:${rule}`,
    ]),
  )
  expect(eventsIn(lines)).toBe(1)
  expect(lines.filter(line => line.startsWith('TZID:'))).toEqual(['TZID:Europe/Vienna'])
})

test('without being asked for, each date is an event of its own', () => {
  const lines = writeCalendar([date('2026-11-24')], { ...calendar, wholeSeries: false })
  expect(lines).not.toContain('RRULE')
})

test('a date that differs is told beside the rule', () => {
  const lines = linesOf(date('2026-11-24'), date('2026-12-01', { status: 'cancelled' }))
  expect(lines).toEqual(
    expect.arrayContaining(['RECURRENCE-ID;TZID=Europe/Vienna:20261201T180000', 'STATUS:CANCELLED']),
  )
  expect(new Set(lines.filter(line => line.startsWith('UID:')))).toEqual(new Set(['UID:story-time@lindenhof.example']))
})

test('a cancelled date is not the one that the others follow', () => {
  const lines = linesOf(date('2026-11-24', { status: 'cancelled' }), date('2026-12-01'))
  expect(lines).toContain('DTSTART;TZID=Europe/Vienna:20261201T180000')
  expect(lines).toContain('UID:story-time.2026-11-24@lindenhof.example')
})

test('a date at another hour stays an event of its own', () => {
  const lines = linesOf(date('2026-11-24'), date('2026-12-01', { start: '2026-12-01T17:00' }))
  expect(lines).toContain('UID:story-time.2026-12-01@lindenhof.example')
})

test('a day that is none of the rule does not begin the series', () => {
  expect(linesOf(date('2026-11-25')).some(line => line.startsWith('RRULE'))).toBe(false)
})

test('a rule that counts is told only if all of its dates are there', () => {
  const counted = (day: string) => date(day, { series: { id: 'story-time', rule: 'FREQ=WEEKLY;COUNT=3' } })
  const days = [0, 7, 14].map(later => counted(addDays('2026-11-24', later)))
  expect(linesOf(...days)).toContain('RRULE:FREQ=WEEKLY;COUNT=3')
  expect(eventsIn(linesOf(...days.slice(1)))).toBe(2)
})

test.each([
  ['a date lasts to its end', '20270511', '20270511T215900Z'],
  ['a wall time is on the clock of the event', '20270511T180000', '20270511T160000Z'],
])('UNTIL is told in UTC: %s', (_, until, told) => {
  const series = { id: 'story-time', rule: `FREQ=WEEKLY;UNTIL=${until}` }
  expect(linesOf(date('2026-11-24', { series }))).toContain(`RRULE:FREQ=WEEKLY;UNTIL=${told}`)
})

test('UNTIL of an all-day series is a date, on the calendar of the library', () => {
  const series = { id: 'fair', rule: 'FREQ=DAILY;UNTIL=20261231T230000Z' }
  const lines = linesOf(date('2026-11-24', { start: '2026-11-24', end: '2026-11-25', series }))
  expect(lines).toEqual(expect.arrayContaining(['DTSTART;VALUE=DATE:20261124', 'RRULE:FREQ=DAILY;UNTIL=20270101']))
  expect(lines).not.toContain('BEGIN:VTIMEZONE')
})

test('a date of the rule that the library has not is left out, as far as all dates are known', () => {
  const complete = { start: '2026-11-23', end: '2026-12-16' }
  const lines = writeCalendar([date('2026-11-24'), date('2026-12-08')], { ...calendar, complete }).split('\r\n')
  expect(lines.filter(line => line.startsWith('EXDATE'))).toEqual([
    'EXDATE;TZID=Europe/Vienna:20261201T180000',
    'EXDATE;TZID=Europe/Vienna:20261215T180000',
  ])
})

test('what was moved to another hour is not told at the old one, too', () => {
  const complete = { start: '2026-11-24', end: '2026-12-02' }
  const moved = date('2026-12-01', { start: '2026-12-01T17:00' })
  const lines = writeCalendar([date('2026-11-24'), moved], { ...calendar, complete }).split('\r\n')
  expect(lines).toContain('EXDATE;TZID=Europe/Vienna:20261201T180000')
})

test('nothing is left out that is cancelled, after the end, or of a rule that is too odd', () => {
  const complete = { start: '2026-11-24', end: '2027-12-31' }
  const until = { id: 'story-time', rule: 'FREQ=WEEKLY;UNTIL=20261201T170000Z' }
  const odd = { id: 'story-time', rule: 'FREQ=WEEKLY;BYDAY=TU;BYHOUR=18' }
  for (const series of [until, odd]) {
    const dates = [date('2026-11-24', { series }), date('2026-12-01', { series, status: 'cancelled' })]
    const text = writeCalendar(dates, { ...calendar, complete })
    expect(text).toContain('RRULE')
    expect(text).not.toContain('EXDATE')
  }
})

test('a rule cannot bring lines of its own', () => {
  const series = { id: 'story-time', rule: 'FREQ=DAILY\r\nATTENDEE:mailto:a@b.example' }
  expect(linesOf(date('2026-11-24', { series })).join('\n')).not.toMatch(/RRULE|ATTENDEE/)
})
