import { addDays } from '@library-catalyst/core'

const zone = [
  'BEGIN:VTIMEZONE',
  'TZID:Europe/Berlin',
  'BEGIN:DAYLIGHT',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'DTSTART:19700329T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'DTSTART:19701025T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
]

/** One in so many events is a series. */
const seriesEvery = 20
/** The year that is expanded starts in the middle of what the feed holds. */
const firstDay = '2025-07-01'

/** A consortium's feed: single events over two years, and weekly series with an exception each. */
export function largeFeed(events: number): string {
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Library Catalyst//Bench//EN', ...zone]
  for (let index = 0; index < events; index++) lines.push(...eventLines(index, events))
  return [...lines, 'END:VCALENDAR', ''].join('\r\n')
}

function eventLines(index: number, events: number): readonly string[] {
  const date = addDays(firstDay, Math.floor((index * 730) / events))
  const day = date.replaceAll('-', '')
  const hour = String(9 + (index % 10)).padStart(2, '0')
  const isSeries = index % seriesEvery === 0
  return [
    'BEGIN:VEVENT',
    `UID:event-${index}@bench.example`,
    'DTSTAMP:20250601T080000Z',
    `DTSTART;TZID=Europe/Berlin:${day}T${hour}0000`,
    `DTEND;TZID=Europe/Berlin:${day}T${hour}4500`,
    ...(isSeries
      ? ['RRULE:FREQ=WEEKLY;COUNT=30', `EXDATE;TZID=Europe/Berlin:${addDays(date, 14).replaceAll('-', '')}T${hour}0000`]
      : []),
    `SUMMARY:Reading circle number ${index}`,
    `LOCATION:Room ${index % 7}\\, Central Library`,
    'DESCRIPTION:We read a chapter aloud and talk about it\\, slowly. Newcomers ar',
    ' e welcome at any time.\\n\\nBring a cushion.',
    `CATEGORIES:Reading,Topic ${index % 9}`,
    'END:VEVENT',
  ]
}
