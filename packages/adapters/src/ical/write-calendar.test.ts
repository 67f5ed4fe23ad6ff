import type { Occurrence } from '@library-catalyst/core'
import { fixtures } from '@library-catalyst/core/testing'
import { expect, test } from 'vitest'
import { expandFeed } from './expand-feed.ts'
import { readFeed } from './read-feed.ts'
import { foldLine, writeCalendar } from './write-calendar.ts'

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
  place: { name: 'Main library', room: 'Room 2' },
  onlineUrl: 'https://meet.example/talk',
  url: 'https://lindenhof.example/talk',
  description: 'First\\line.\n\nSecond: “Ärger, 中文故事时间”; the end. '.repeat(5).trim(),
  categories: ['Reading, aloud', 'Music'],
  organiser: { name: 'Ada' },
  registration: { kind: 'none' },
  updatedAt: '2026-11-01T08:00:00Z',
}

const text = writeCalendar([talk], calendar)

test('what is written is read again', () => {
  const settings = { branches: ['Main library'] }
  const { occurrences, warnings } = expandFeed(readFeed(text), { start: '2026-11-01', end: '2026-12-01' }, { settings })
  const { organiser, ...told } = talk
  expect(organiser).toBeDefined()
  expect(occurrences).toEqual([{ ...told, id: 'talk@lindenhof.example', branch: 'Main library' }])
  expect(warnings).toEqual([])
})

test('every occurrence of the contract keeps its times, title and status', () => {
  const written = readFeed(writeCalendar(fixtures.occurrences, calendar))
  const { occurrences } = expandFeed(
    written,
    { start: '2026-10-01', end: '2027-04-01' },
    { timeZone: fixtures.timeZone },
  )
  const brief = ({ title, startInstant, endInstant }: Occurrence) => `${startInstant} ${endInstant} ${title}`
  expect(occurrences.map(brief).sort()).toEqual(fixtures.occurrences.map(brief).sort())
})

test('lines end in CRLF and have 75 octets at most, folded between characters', () => {
  const lines = text.split('\r\n')
  expect(text).not.toMatch(/[^\r]\n/)
  expect(lines.every(line => new TextEncoder().encode(line).length <= 75)).toBe(true)
  expect(text).not.toContain('\uFFFD')
  expect(foldLine('ä'.repeat(40))).toBe(`${'ä'.repeat(37)}\r\n ${'ä'.repeat(3)}`)
})

test('an all-day event is written as dates', () => {
  const allDay = { ...talk, start: '2026-11-24', end: '2026-11-26' }
  expect(writeCalendar([allDay], calendar)).toContain('DTSTART;VALUE=DATE:20261124\r\nDTEND;VALUE=DATE:20261126\r\n')
})

test('DTSTAMP, LAST-MODIFIED and SEQUENCE tell when it was changed', () => {
  expect(text).toContain('DTSTAMP:20261101T080000Z\r\nLAST-MODIFIED:20261101T080000Z\r\nSEQUENCE:3594720\r\n')
})

test('nothing is told about people', () => {
  expect(text).not.toMatch(/ORGANIZER|ATTENDEE|mailto|Ada/)
})

test('a line break in an address cannot start a line of its own', () => {
  const evil = writeCalendar([{ ...talk, url: 'https://x.example/\r\nATTENDEE:mailto:a@b.example' }], calendar)
  expect(evil).not.toMatch(/^ATTENDEE/m)
})
