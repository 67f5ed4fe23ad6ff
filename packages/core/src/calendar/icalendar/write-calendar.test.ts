import { expect, test } from 'vitest'
import type { Occurrence } from '../occurrence.ts'
import { foldLine } from './content-text.ts'
import { writeCalendar } from './write-calendar.ts'

const calendar = { name: 'Lindenhof, all events', host: 'lindenhof.example', now: Date.UTC(2026, 10, 24, 9) }
const talk: Occurrence = {
  id: 'talk',
  title: 'Talk; with “quotes”, and more',
  start: '2026-11-24T18:00',
  end: '2026-11-24T19:30',
  timeZone: 'Europe/Vienna',
  startInstant: '2026-11-24T17:00:00Z',
  endInstant: '2026-11-24T18:30:00Z',
  status: 'confirmed',
  attendanceMode: 'mixed',
  url: 'https://lindenhof.example/talk',
  description: 'First\\line.\n\nSecond: “Ärger, 中文故事时间”; the end. '.repeat(5).trim(),
  organiser: { name: 'Ada' },
  registration: { kind: 'none' },
  updatedAt: '2026-11-01T08:00:00Z',
}
const text = writeCalendar([talk], calendar)

test('lines end in CRLF and have 75 octets at most, folded between characters', () => {
  expect(text).not.toMatch(/[^\r]\n/)
  expect(text.split('\r\n').every(line => new TextEncoder().encode(line).length <= 75)).toBe(true)
  expect(text).not.toContain('\uFFFD')
  expect(foldLine('ä'.repeat(40))).toBe(`${'ä'.repeat(37)}\r\n ${'ä'.repeat(3)}`)
})

test('an event alone is told in UTC and needs no zone', () => {
  expect(text).toContain('DTSTART:20261124T170000Z\r\nDTEND:20261124T183000Z\r\n')
  expect(text).not.toContain('VTIMEZONE')
})

test('what is sent by mail says that it is only told; what is fetched says nothing of that', () => {
  expect(writeCalendar([talk], { ...calendar, method: 'PUBLISH' })).toContain('\r\nMETHOD:PUBLISH\r\n')
  expect(text).not.toContain('METHOD')
})

test('an all-day event is written as dates', () => {
  const allDay = { ...talk, start: '2026-11-24', end: '2026-11-26' }
  expect(writeCalendar([allDay], calendar)).toContain('DTSTART;VALUE=DATE:20261124\r\nDTEND;VALUE=DATE:20261126\r\n')
})

test('several events stand in one file, each with a UID of its own', () => {
  const both = writeCalendar([talk, { ...talk, id: 'other@feed' }], calendar)
  expect(both.match(/^UID:.*(?=\r)/gm)).toEqual(['UID:talk@lindenhof.example', 'UID:other@feed'])
})

test('DTSTAMP, LAST-MODIFIED and SEQUENCE tell when it was changed', () => {
  expect(text).toContain('DTSTAMP:20261101T080000Z\r\nLAST-MODIFIED:20261101T080000Z\r\nSEQUENCE:3594720\r\n')
})

test.each([
  ['confirmed', 'CONFIRMED'],
  ['moved', 'CONFIRMED'],
  ['tentative', 'TENTATIVE'],
  ['postponed', 'TENTATIVE'],
  ['cancelled', 'CANCELLED'],
] as const)('%s is %s', (status, word) => {
  expect(writeCalendar([{ ...talk, status }], calendar)).toContain(`STATUS:${word}\r\n`)
})

test('nothing is told about people', () => {
  expect(text).not.toMatch(/ORGANIZER|ATTENDEE|mailto|Ada/)
})

test('a line break in an address cannot start a line of its own', () => {
  const evil = writeCalendar([{ ...talk, url: 'https://x.example/\r\nATTENDEE:mailto:a@b.example' }], calendar)
  expect(evil).not.toMatch(/^ATTENDEE/m)
})
