import { type Instant, isAllDay, toInstant } from '../../time/iso-date.ts'
import type { Occurrence } from '../occurrence.ts'
import { placeText } from '../place-text.ts'
import { basicTime, escapeText, textLine, uriLine } from './content-text.ts'

/** What an event says about its writer: RFC 5545 sections 3.8.4.7 and 3.8.7.2. */
export interface EventStamp {
  /** Makes a UID unique in the world. */
  readonly host: string
  /** Epoch milliseconds; the DTSTAMP of what does not tell when it was changed. */
  readonly now: number
}

/** One date on its own: times in UTC, so that no zone has to be explained. */
export function eventLines(occurrence: Occurrence, stamp: EventStamp): readonly string[] {
  return component(occurrence.id, timeLines(occurrence), occurrence, stamp)
}

/** @param id becomes the UID, with the host behind it unless it has one */
export function component(
  id: string,
  times: readonly string[],
  occurrence: Occurrence,
  { host, now }: EventStamp,
): readonly string[] {
  const { updatedAt } = occurrence
  return [
    'BEGIN:VEVENT',
    `UID:${id.includes('@') ? id : `${id}@${host}`}`,
    `DTSTAMP:${basicTime(updatedAt ?? toInstant(now))}`,
    ...(updatedAt === undefined ? [] : [`LAST-MODIFIED:${basicTime(updatedAt)}`]),
    `SEQUENCE:${sequenceOf(updatedAt)}`,
    ...times,
    ...detailLines(occurrence),
    'END:VEVENT',
  ]
}

/** All that is not about time. Nothing is told about people: no attendee, no organiser, no mail address. */
export function detailLines(occurrence: Occurrence): readonly string[] {
  const { title, description, place, url, onlineUrl, image } = occurrence
  const categories = [...(occurrence.categories ?? []), ...(occurrence.audiences ?? [])]
  return [
    `SUMMARY:${escapeText(title)}`,
    `STATUS:${statusOf(occurrence)}`,
    ...textLine('LOCATION', place && placeText(place)),
    ...textLine('DESCRIPTION', description),
    ...(categories.length > 0 ? [`CATEGORIES:${categories.map(escapeText).join(',')}`] : []),
    ...uriLine('URL', url),
    ...uriLine('CONFERENCE;VALUE=URI', onlineUrl),
    ...uriLine('IMAGE;VALUE=URI', image?.url),
  ]
}

function timeLines({ start, end, startInstant, endInstant }: Occurrence): readonly string[] {
  return isAllDay(start)
    ? [`DTSTART;VALUE=DATE:${basicTime(start)}`, `DTEND;VALUE=DATE:${basicTime(end)}`]
    : [`DTSTART:${basicTime(startInstant)}`, `DTEND:${basicTime(endInstant)}`]
}

/** A number that grows with each change: minutes since 2020 (RFC 5545 section 3.8.7.4 wants no more of it). */
function sequenceOf(updatedAt: Instant | undefined): number {
  return updatedAt === undefined ? 0 : Math.max(0, Math.floor((Date.parse(updatedAt) - Date.UTC(2020)) / 60_000))
}

/** iCalendar has three words; what was moved takes place, what was postponed may. */
function statusOf({ status }: Occurrence): string {
  if (status === 'cancelled') return 'CANCELLED'
  return status === 'tentative' || status === 'postponed' ? 'TENTATIVE' : 'CONFIRMED'
}
