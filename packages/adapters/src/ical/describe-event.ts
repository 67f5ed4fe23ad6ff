import type { EventImage, EventStatus, Occurrence } from '@library-catalyst/core'
import { descriptionHtml } from '../description-html.ts'
import { describeWords, type FeedSettings } from '../feed-settings.ts'
import { plainLine, plainText } from '../plain-text.ts'
import { webAddress } from '../web-address.ts'
import { parseTime, utc } from './calendar-time.ts'
import { instantText } from './civil-date.ts'
import { parameterOf } from './content-line.ts'
import { describeMaterials, isPicture } from './describe-materials.ts'
import { describePlace } from './describe-place.ts'
import type { FeedEvent } from './feed.ts'
import { icalLimits } from './limits.ts'
import type { PropertyList } from './property-list.ts'
import { splitList, unescapeText } from './text-value.ts'

/** What the instances of an event have in common. */
export type EventDetails = Omit<
  Occurrence,
  'id' | 'start' | 'end' | 'timeZone' | 'startInstant' | 'endInstant' | 'series'
>

/**
 * @param master of the same series: an override without a title has its
 */
export function describeEvent(
  { properties }: FeedEvent,
  master: FeedEvent | undefined,
  settings: FeedSettings,
  calendarName: string | undefined,
): EventDetails {
  const text = (name: string) => unescapeText(properties.value(name) ?? '')
  const styled = styledDescription(properties)
  const description = plainText(text('DESCRIPTION') || styled)
  const place = describePlace(text('LOCATION'), meetingOf(properties), settings.branches ?? [], settings.branch)
  const title =
    plainLine(text('SUMMARY')) || (master ? plainLine(unescapeText(master.properties.value('SUMMARY') ?? '')) : '')
  const url = webAddress(properties.value('URL'))
  const image = imageOf(properties)
  const updatedAt = parseTime(properties.value('LAST-MODIFIED') ?? '', undefined)
  return {
    title: title || fallbackTitle(place.place?.name, description, calendarName),
    status: statusOf(properties.value('STATUS')),
    ...place,
    ...(description !== '' && { description }),
    ...descriptionHtml(styled || text('DESCRIPTION')),
    ...(url !== undefined && { url }),
    ...organiserOf(properties),
    ...wordsOf(properties, settings),
    registration: { kind: 'none' },
    ...(image && { image }),
    ...describeMaterials(properties.all('ATTACH')),
    ...(updatedAt?.zone === utc && { updatedAt: instantText(updatedAt.wall) }),
  }
}

/** HTML beside DESCRIPTION: as RFC 9073 section 6.5 has it, and as Microsoft had it before. Empty if there is none. */
function styledDescription(properties: PropertyList): string {
  const html = [...properties.all('STYLED-DESCRIPTION'), ...properties.all('X-ALT-DESC')].find(
    ({ parameters }) => parameterOf(parameters, 'FMTTYPE')?.toLowerCase() === 'text/html',
  )
  return unescapeText(html?.value ?? '')
}

/** An event without a title is still an event: it is called by what is known of it. */
function fallbackTitle(place: string | undefined, description: string, calendarName: string | undefined): string {
  const [firstLine = ''] = description.split('\n')
  const words = firstLine.length > 60 ? `${firstLine.slice(0, 60).replace(/\s+\S*$/, '')}…` : firstLine
  return place || words || calendarName || 'Event'
}

function statusOf(status: string | undefined): EventStatus {
  const word = status?.toUpperCase()
  return word === 'CANCELLED' || word === 'CANCELED' ? 'cancelled' : word === 'TENTATIVE' ? 'tentative' : 'confirmed'
}

/** RFC 7986 section 5.11, and the names that Google and Microsoft had before. */
function meetingOf(properties: PropertyList): string | undefined {
  return (
    webAddress(properties.all('CONFERENCE').find(({ value }) => webAddress(value))?.value) ??
    webAddress(properties.value('X-GOOGLE-CONFERENCE')) ??
    webAddress(properties.value('X-MICROSOFT-SKYPETEAMSMEETINGURL'))
  )
}

/** RFC 7986 section 5.10, or an attached picture. Neither has a text for it; LABEL says what it shows, if anything does. */
function imageOf(properties: PropertyList): EventImage | undefined {
  const pictures = [...properties.all('IMAGE'), ...properties.all('ATTACH').filter(isPicture)]
  const found = pictures.find(({ value }) => webAddress(value))
  const url = webAddress(found?.value)
  const label = parameterOf(found?.parameters ?? '', 'LABEL') ?? ''
  return url === undefined ? undefined : { url, alt: plainLine(label).slice(0, icalLimits.titleLength) }
}

/** The common name only, and not where that is an address for mail. */
function organiserOf(properties: PropertyList): Pick<Occurrence, 'organiser'> {
  const organiser = properties.first('ORGANIZER')
  const name = plainLine(organiser ? (parameterOf(organiser.parameters, 'CN') ?? '') : '')
  if (!organiser || name === '' || name.includes('@')) return {}
  const url = webAddress(organiser.value)
  return { organiser: { name, ...(url !== undefined && { url }) } }
}

function wordsOf(properties: PropertyList, settings: FeedSettings): ReturnType<typeof describeWords> {
  const raw = properties.all('CATEGORIES')
  const words = raw.flatMap(({ value }) => splitList(value).map(word => plainLine(unescapeText(word))))
  return describeWords(words, settings)
}
