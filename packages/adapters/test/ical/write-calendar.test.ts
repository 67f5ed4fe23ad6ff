import { expandFeed, readFeed } from '@library-catalyst/adapters/ical'
import { addDays, instantOf, type Occurrence, toInstant, writeCalendar } from '@library-catalyst/core'
import { fixtures } from '@library-catalyst/core/testing'
import { expect, test } from 'vitest'

const calendar = { name: 'Lindenhof, all events', host: 'lindenhof.example', now: Date.UTC(2026, 10, 24, 9) }

function occurrence(start: string, end: string, timeZone: string, more: Partial<Occurrence> = {}): Occurrence {
  return {
    id: 'talk',
    title: 'Talk; with “quotes”, and more',
    start,
    end,
    timeZone,
    startInstant: toInstant(instantOf(timeZone, start)),
    endInstant: toInstant(instantOf(timeZone, end)),
    status: 'confirmed',
    attendanceMode: 'offline',
    registration: { kind: 'none' },
    ...more,
  }
}

test('what is written is read again', () => {
  const talk = occurrence('2026-11-24T18:00', '2026-11-24T19:30', 'Europe/Vienna', {
    attendanceMode: 'mixed',
    place: { name: 'Main library', room: 'Room 2' },
    onlineUrl: 'https://meet.example/talk',
    url: 'https://lindenhof.example/talk',
    description: 'First\\line.\n\nSecond: “Ärger, 中文故事时间”; the end. '.repeat(5).trim(),
    categories: ['Reading, aloud', 'Music'],
    updatedAt: '2026-11-01T08:00:00Z',
  })
  const feed = readFeed(writeCalendar([{ ...talk, organiser: { name: 'Ada' } }], calendar))
  const settings = { branches: ['Main library'] }
  const { occurrences, warnings } = expandFeed(feed, { start: '2026-11-01', end: '2026-12-01' }, { settings })
  expect(occurrences).toEqual([{ ...talk, id: 'talk@lindenhof.example', branch: 'Main library' }])
  expect(warnings).toEqual([])
})

test('every occurrence of the contract keeps its times, title and status, date by date or as series', () => {
  const brief = ({ title, startInstant, endInstant, status }: Occurrence) =>
    `${startInstant} ${endInstant} ${title} ${status === 'cancelled'}`
  for (const wholeSeries of [false, true]) {
    const feed = readFeed(writeCalendar(fixtures.occurrences, { ...calendar, wholeSeries }))
    const range = { start: '2026-10-01', end: '2027-04-01' }
    const { occurrences, warnings } = expandFeed(feed, range, { timeZone: fixtures.timeZone })
    expect(occurrences.map(brief).sort()).toEqual(fixtures.occurrences.map(brief).sort())
    expect(warnings).toEqual([])
  }
})

const zones = ['UTC', 'America/Phoenix', 'Europe/Vienna', 'Asia/Kathmandu', 'Pacific/Apia', 'Australia/Lord_Howe']
const moreZones = ['Africa/Casablanca', 'America/New_York', 'America/Santiago', 'Asia/Jerusalem']

test.each([...zones, ...moreZones])('a series in %s keeps its hour over three years of clock changes', timeZone => {
  const first = occurrence('2026-11-24T18:00', '2026-11-24T19:30', timeZone, {
    series: { id: 'weekly', rule: 'FREQ=WEEKLY' },
  })
  const text = writeCalendar([first], { ...calendar, wholeSeries: true })
  // Under a name that nobody knows, so that the definition counts and not the name.
  const feed = readFeed(text.replaceAll(`TZID=${timeZone}`, 'TZID=Ours').replaceAll(`TZID:${timeZone}`, 'TZID:Ours'))
  const { occurrences } = expandFeed(feed, { start: '2026-11-01', end: '2029-11-01' }, { timeZone })
  expect(occurrences.map(({ start }) => start)).toEqual(
    Array.from({ length: 154 }, (_, week) => `${addDays('2026-11-24', week * 7)}T18:00`).filter(
      start => start < '2029-11-01',
    ),
  )
})

test('a cancelled date of a series is cancelled for whoever takes all of them', () => {
  const series = { id: 'weekly', rule: 'FREQ=WEEKLY;UNTIL=20261216T000000Z' }
  const [first, second] = ['2026-11-24', '2026-12-01'].map(day =>
    occurrence(`${day}T18:00`, `${day}T19:30`, 'Europe/Vienna', { id: day, series }),
  ) as [Occurrence, Occurrence]
  const text = writeCalendar([first, { ...second, status: 'cancelled' }], { ...calendar, wholeSeries: true })
  const { occurrences } = expandFeed(readFeed(text), { start: '2026-11-01', end: '2027-01-01' }, {})
  expect(occurrences.map(({ start, status }) => `${start.slice(0, 10)} ${status}`)).toEqual([
    '2026-11-24 confirmed',
    '2026-12-01 cancelled',
    '2026-12-08 confirmed',
    '2026-12-15 confirmed',
  ])
})
