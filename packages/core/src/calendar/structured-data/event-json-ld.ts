import { isAllDay, toEpochMinute, type WallTime } from '../../time/iso-date.ts'
import { lastDate } from '../event-days.ts'
import type { AttendanceMode, EventStatus, Occurrence } from '../occurrence.ts'
import { offsetText } from '../offset-text.ts'
import { webAddress } from '../web-address.ts'
import { seriesNode } from './series-json-ld.ts'

/** A thing of schema.org, as JSON. */
export interface JsonLdNode {
  readonly '@type': string
  readonly [property: string]: JsonLdValue | undefined
}
export type JsonLdValue = string | number | boolean | JsonLdNode | readonly JsonLdValue[]

export interface JsonLdDocument {
  readonly '@context': 'https://schema.org'
  readonly '@graph': readonly JsonLdNode[]
}

export interface JsonLdOptions {
  /** The page that shows an event which has none of its own; absolute. */
  readonly pageOf?: (occurrence: Occurrence) => string | undefined
}

const schema = 'https://schema.org/'

/** `moved` may mean another place only, but schema.org has no word for that. */
const statuses: Readonly<Record<EventStatus, string>> = {
  confirmed: `${schema}EventScheduled`,
  tentative: `${schema}EventScheduled`,
  cancelled: `${schema}EventCancelled`,
  postponed: `${schema}EventPostponed`,
  moved: `${schema}EventRescheduled`,
}
const modes: Readonly<Record<AttendanceMode, string>> = {
  offline: `${schema}OfflineEventAttendanceMode`,
  online: `${schema}OnlineEventAttendanceMode`,
  mixed: `${schema}MixedEventAttendanceMode`,
}

/**
 * Occurrences in the words of search engines, one Event each. A property that would have to be guessed is left out,
 * such as the `previousStartDate` of a moved event, or a price.
 *
 * @see https://schema.org/Event
 */
export function eventJsonLd(occurrences: readonly Occurrence[], options: JsonLdOptions = {}): JsonLdDocument {
  return {
    '@context': 'https://schema.org',
    '@graph': occurrences.map(occurrence => eventNode(occurrence, options)),
  }
}

/** Text for a script element: no `<` in it, so that no `</script>` can end it early. */
export function jsonLdText(document: JsonLdDocument): string {
  return JSON.stringify(document).replaceAll('<', String.raw`\u003c`)
}

function eventNode(occurrence: Occurrence, { pageOf }: JsonLdOptions): JsonLdNode {
  const { title, description, status, attendanceMode, languages, categories, audiences, capacity, seatsLeft, isFree } =
    occurrence
  return defined({
    '@type': 'Event',
    name: title,
    description,
    ...datesOf(occurrence),
    eventStatus: statuses[status],
    eventAttendanceMode: modes[attendanceMode],
    location: oneOrMore(locationsOf(occurrence)),
    organizer: organiserOf(occurrence),
    superEvent: seriesNode(occurrence),
    recordedIn: oneOrMore(recordingsOf(occurrence)),
    url: webAddress(occurrence.url) ?? webAddress(pageOf?.(occurrence)),
    image: webAddress(occurrence.image?.url),
    offers: offerOf(occurrence),
    isAccessibleForFree: isFree,
    inLanguage: oneOrMore(languages ?? []),
    keywords: oneOrMore(categories ?? []),
    audience: oneOrMore((audiences ?? []).map(audienceType => ({ '@type': 'Audience', audienceType }))),
    maximumAttendeeCapacity: capacity,
    remainingAttendeeCapacity: seatsLeft,
  })
}

/** Dates of all-day events are inclusive at both ends; times carry the offset of the wall they were told on. */
function datesOf({ start, end, startInstant, endInstant }: Occurrence) {
  return isAllDay(start)
    ? { startDate: start, endDate: lastDate(start, end) }
    : { startDate: withOffset(start, startInstant), endDate: withOffset(end, endInstant) }
}

/** `2026-11-24T18:00:00+01:00`: the offset follows from the wall time and its instant. */
function withOffset(wall: WallTime, instant: string): string {
  return `${wall}:00${offsetText(toEpochMinute(wall) - toEpochMinute(instant.slice(0, 16)))}`
}

function locationsOf({ place, onlineUrl, attendanceMode }: Occurrence): readonly JsonLdNode[] {
  const online = attendanceMode === 'offline' ? undefined : webAddress(onlineUrl)
  const locations: JsonLdNode[] = []
  if (place && attendanceMode !== 'online') {
    const name = [place.name, place.room].filter(part => part !== undefined).join(', ')
    locations.push(defined({ '@type': 'Place', name, address: place.address }))
  }
  if (online !== undefined) locations.push({ '@type': 'VirtualLocation', url: online })
  return locations
}

function organiserOf({ organiser }: Occurrence): JsonLdNode | undefined {
  return organiser && defined({ '@type': 'Organization', name: organiser.name, url: webAddress(organiser.url) })
}

/** Other materials are no recordings of it, and schema.org has no place for them. */
function recordingsOf({ materials = [] }: Occurrence): readonly JsonLdNode[] {
  return materials.flatMap(({ kind, title, url }) => {
    const address = kind === 'recording' ? webAddress(url) : undefined
    return address === undefined ? [] : [{ '@type': 'CreativeWork', name: title, url: address }]
  })
}

/** Where one registers, and whether that still makes sense. */
function offerOf({ registration, seatsLeft }: Occurrence): JsonLdNode | undefined {
  const url = registration.kind === 'link' ? webAddress(registration.url) : undefined
  if (url === undefined) return undefined
  const availability = seatsLeft === undefined ? undefined : `${schema}${seatsLeft > 0 ? 'InStock' : 'SoldOut'}`
  return defined({ '@type': 'Offer', url, availability })
}

function oneOrMore<Value extends JsonLdValue>(values: readonly Value[]): Value | readonly Value[] | undefined {
  return values.length > 1 ? values : values[0]
}

function defined(node: JsonLdNode): JsonLdNode {
  return Object.fromEntries(Object.entries(node).filter(([, value]) => value !== undefined)) as unknown as JsonLdNode
}
