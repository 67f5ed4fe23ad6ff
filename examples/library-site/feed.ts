import type { IsoDate } from './calendar-date.ts'
import { contentLine, escapeText } from './ics-text.ts'
import { campus } from './programme/campus.ts'
import { monthly } from './programme/monthly.ts'
import { once } from './programme/once.ts'
import { past } from './programme/past.ts'
import { weekly } from './programme/weekly.ts'
import { seasonAround } from './season.ts'
import { timeZone, timeZoneLines } from './time-zone.ts'
import { eventLines } from './vevent.ts'

/**
 * The programme of an invented library, as its own system would publish it.
 *
 * @param today any day; the season runs from nine weeks before its week to eighteen after
 * @param site where the library's own site is, with a slash at its end
 * @returns an iCalendar stream, the same for the same day
 * @see RFC 5545 (iCalendar), RFC 7986 (names, colours, pictures and conferences)
 */
export function demoFeed(today: IsoDate, site = 'https://www.wrenmouth-libraries.example/'): string {
  const issue = { season: seasonAround(today), site }
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Wrenmouth Libraries//Programme//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    contentLine('NAME', escapeText("Wrenmouth Libraries: what's on")),
    contentLine('X-WR-CALNAME', escapeText("Wrenmouth Libraries: what's on")),
    `X-WR-TIMEZONE:${timeZone}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    'COLOR:mediumvioletred',
    ...timeZoneLines,
    ...[...weekly, ...monthly, ...once, ...campus, ...past].flatMap(item => eventLines(item, issue)),
    'END:VCALENDAR',
  ]
  return lines.map(line => `${line}\r\n`).join('')
}
