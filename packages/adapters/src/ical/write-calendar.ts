import { isAllDay, type Instant, type Occurrence, toInstant } from '@library-catalyst/core'
import { escapeText } from './text-value.ts'

/** The calendar around the events. */
export interface CalendarText {
  /** Shown as the calendar's name where somebody subscribes to it. */
  readonly name: string
  /** The library's host, which makes the UIDs unique in the world. */
  readonly host: string
  /** Epoch milliseconds; the DTSTAMP of what does not tell when it was changed. */
  readonly now: number
  /** How often a subscriber should ask again; nothing is said if left out. */
  readonly refreshMinutes?: number
}

/**
 * RFC 5545 text of occurrences, each an event of its own; times in UTC, and dates as dates. Nothing is told about
 * people: no attendee, no organiser, no mail address.
 */
export function writeCalendar(occurrences: readonly Occurrence[], calendar: CalendarText): string {
  const { name, host, refreshMinutes } = calendar
  const [zone, ...otherZones] = new Set(occurrences.map(({ timeZone }) => timeZone))
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${host.replace(/[^\w.-]/g, '')}//Library Catalyst//EN`,
    'CALSCALE:GREGORIAN',
    `NAME:${escapeText(name)}`,
    `X-WR-CALNAME:${escapeText(name)}`,
    ...(zone && otherZones.length === 0 ? [`X-WR-TIMEZONE:${zone}`] : []),
    ...(refreshMinutes === undefined
      ? []
      : [`REFRESH-INTERVAL;VALUE=DURATION:PT${refreshMinutes}M`, `X-PUBLISHED-TTL:PT${refreshMinutes}M`]),
    ...occurrences.flatMap(occurrence => eventLines(occurrence, calendar)),
    'END:VCALENDAR',
  ]
  return lines.map(line => `${foldLine(line)}\r\n`).join('')
}

function eventLines(occurrence: Occurrence, { host, now }: CalendarText): readonly string[] {
  const { id, title, url, onlineUrl, image, updatedAt } = occurrence
  const categories = [...(occurrence.categories ?? []), ...(occurrence.audiences ?? [])]
  return [
    'BEGIN:VEVENT',
    `UID:${id.includes('@') ? id : `${id}@${host}`}`,
    `DTSTAMP:${basic(updatedAt ?? toInstant(now))}`,
    ...(updatedAt === undefined ? [] : [`LAST-MODIFIED:${basic(updatedAt)}`]),
    `SEQUENCE:${sequenceOf(updatedAt)}`,
    ...timeLines(occurrence),
    `SUMMARY:${escapeText(title)}`,
    `STATUS:${statusOf(occurrence)}`,
    ...textLine('LOCATION', locationOf(occurrence)),
    ...textLine('DESCRIPTION', occurrence.description),
    ...(categories.length > 0 ? [`CATEGORIES:${categories.map(escapeText).join(',')}`] : []),
    ...(url === undefined ? [] : [`URL:${uri(url)}`]),
    ...(onlineUrl === undefined ? [] : [`CONFERENCE;VALUE=URI:${uri(onlineUrl)}`]),
    ...(image === undefined ? [] : [`IMAGE;VALUE=URI:${uri(image.url)}`]),
    'END:VEVENT',
  ]
}

function timeLines({ start, end, startInstant, endInstant }: Occurrence): readonly string[] {
  return isAllDay(start)
    ? [`DTSTART;VALUE=DATE:${basic(start)}`, `DTEND;VALUE=DATE:${basic(end)}`]
    : [`DTSTART:${basic(startInstant)}`, `DTEND:${basic(endInstant)}`]
}

/** A number that grows with each change: minutes since 2020 (RFC 5545 section 3.8.7.4 wants no more of it). */
function sequenceOf(updatedAt: Instant | undefined): number {
  return updatedAt === undefined ? 0 : Math.max(0, Math.floor((Date.parse(updatedAt) - Date.UTC(2020)) / 60_000))
}

/** iCalendar has three words; what was moved takes place, what was postponed may. */
function statusOf({ status }: Occurrence): string {
  return status === 'cancelled'
    ? 'CANCELLED'
    : status === 'tentative' || status === 'postponed'
      ? 'TENTATIVE'
      : 'CONFIRMED'
}

function locationOf({ place }: Occurrence): string | undefined {
  return place && [place.room, place.name, place.address].filter(part => part !== undefined).join(', ')
}

const textLine = (name: string, text: string | undefined): readonly string[] =>
  text ? [`${name}:${escapeText(text)}`] : []
const basic = (time: string): string => time.replace(/[-:]/g, '')
const uri = (address: string): string => address.replace(/[\r\n]/g, '')

const mostOctets = 75
const encoder = new TextEncoder()

/** Break a line after 75 octets at most, never inside a character: RFC 5545 section 3.1. */
export function foldLine(line: string): string {
  if (encoder.encode(line).length <= mostOctets) return line
  let folded = ''
  let width = 0
  for (const character of line) {
    const octets = encoder.encode(character).length
    if (width + octets > mostOctets) {
      folded += '\r\n '
      width = 1
    }
    folded += character
    width += octets
  }
  return folded
}
