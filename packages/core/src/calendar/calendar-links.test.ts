import { expect, test } from 'vitest'
import { type CalendarLinks, calendarLinks } from './calendar-links.ts'
import type { Occurrence } from './occurrence.ts'

const talk: Occurrence = {
  id: 'talk',
  title: 'Tea & “Ärger” + 50%',
  start: '2026-11-24T18:00',
  end: '2026-11-24T19:30',
  timeZone: 'Europe/Vienna',
  startInstant: '2026-11-24T17:00:00Z',
  endInstant: '2026-11-24T18:30:00Z',
  status: 'confirmed',
  attendanceMode: 'offline',
  place: { name: 'Main library', room: 'Room 2' },
  url: 'https://lindenhof.example/talk',
  description: 'First line.\n\nSecond.',
  registration: { kind: 'none' },
}

const addressesOf = ({ google, outlook, office }: CalendarLinks) => [google, outlook, office]
const parametersOf = (address: string) => Object.fromEntries(new URL(address).searchParams)

test('Google is told the times in UTC, and the zone to show them in', () => {
  const { google } = calendarLinks(talk)
  expect(google).toMatch(/^https:\/\/calendar\.google\.com\/calendar\/render\?/)
  expect(parametersOf(google)).toEqual({
    action: 'TEMPLATE',
    text: 'Tea & “Ärger” + 50%',
    dates: '20261124T170000Z/20261124T183000Z',
    ctz: 'Europe/Vienna',
    location: 'Room 2, Main library',
    details: 'https://lindenhof.example/talk\n\nFirst line.\n\nSecond.',
  })
})

test('both Outlooks are told the same', () => {
  const { outlook, office } = calendarLinks(talk)
  expect(new URL(outlook).host).toBe('outlook.live.com')
  expect(new URL(office).host).toBe('outlook.office.com')
  expect(new URL(office).search).toBe(new URL(outlook).search)
  expect(parametersOf(outlook)).toEqual({
    path: '/calendar/action/compose',
    rru: 'addevent',
    startdt: '2026-11-24T17:00:00Z',
    enddt: '2026-11-24T18:30:00Z',
    subject: 'Tea & “Ärger” + 50%',
    location: 'Room 2, Main library',
    body: 'https://lindenhof.example/talk\n\nFirst line.\n\nSecond.',
  })
})

test('an all-day event is dates, and ends with the day after it', () => {
  const { google, outlook } = calendarLinks({ ...talk, start: '2026-11-28', end: '2026-11-30' })
  expect(parametersOf(google)['dates']).toBe('20261128/20261130')
  expect(parametersOf(outlook)).toMatchObject({ startdt: '2026-11-28', enddt: '2026-11-30', allday: 'true' })
})

test('no space is written as a plus, which Outlook would show', () => {
  expect(addressesOf(calendarLinks(talk)).filter(address => address.includes('+'))).toEqual([])
})

test('no address is too long to be opened, whatever the text and its script', () => {
  const long = { ...talk, title: '图书馆'.repeat(200), description: 'Ein Abend über Sterne 🌟. '.repeat(300) }
  for (const address of addressesOf(calendarLinks(long))) {
    expect(address.length).toBeLessThanOrEqual(2000)
    expect(address.length).toBeGreaterThan(1950)
    expect(decodeURIComponent(address)).toMatch(/…$/)
  }
})

test('what is cut gives way to what matters more', () => {
  const { google } = calendarLinks({ ...talk, title: 'x'.repeat(3000) })
  expect(parametersOf(google)).toMatchObject({ location: 'Room 2, Main library' })
})

test('half a character does not break the address', () => {
  expect(parametersOf(calendarLinks({ ...talk, title: 'Broken \uD83C' }).google)['text']).toBe('Broken \uFFFD')
})

test('an address that is none of the web is not passed on', () => {
  expect(calendarLinks({ ...talk, url: 'javascript:alert(1)' }).google).not.toContain('javascript')
})
