import type { Energy, EventStatus, Occurrence } from '@library-catalyst/core'
import { parseTime, utc } from './calendar-time.ts'
import { instantText } from './civil-date.ts'
import { parameterOf } from './content-line.ts'
import { describePlace } from './describe-place.ts'
import type { FeedEvent } from './feed.ts'
import { icalLimits } from './limits.ts'
import { plainLine, plainText } from './plain-text.ts'
import type { PropertyList } from './property-list.ts'
import { splitList, unescapeText } from './text-value.ts'
import { webAddress } from './web-address.ts'

/** What a library knows about its feed that the feed does not say. Words are compared without case. */
export interface FeedSettings {
  /** The branch of every event that names no other. */
  readonly branch?: string
  /** Names to look for in LOCATION. */
  readonly branches?: readonly string[]
  /** Which CATEGORIES are audiences. */
  readonly audiences?: readonly string[]
  /** How lively events of a category are. */
  readonly energy?: Readonly<Record<string, Energy>>
  /** BCP 47 tags of the languages spoken at every event. */
  readonly languages?: readonly string[]
}

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
  const description = plainText(text('DESCRIPTION'))
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
    ...(url !== undefined && { url }),
    ...organiserOf(properties),
    ...wordsOf(properties, settings),
    ...(settings.languages?.length && { languages: settings.languages }),
    registration: { kind: 'none' },
    ...(image !== undefined && { image: { url: image, alt: '' } }),
    ...(updatedAt?.zone === utc && { updatedAt: instantText(updatedAt.wall) }),
  }
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

function imageOf(properties: PropertyList): string | undefined {
  const image = properties.all('IMAGE').find(({ value }) => webAddress(value))
  const found =
    image ?? properties.all('ATTACH').find(({ parameters, value }) => isPicture(parameters) && webAddress(value))
  return webAddress(found?.value)
}

function isPicture(parameters: string): boolean {
  return parameterOf(parameters, 'FMTTYPE')?.toLowerCase().startsWith('image/') ?? false
}

/** The common name only, and not where that is an address for mail. */
function organiserOf(properties: PropertyList): Pick<Occurrence, 'organiser'> {
  const organiser = properties.first('ORGANIZER')
  const name = plainLine(organiser ? (parameterOf(organiser.parameters, 'CN') ?? '') : '')
  if (!organiser || name === '' || name.includes('@')) return {}
  const url = webAddress(organiser.value)
  return { organiser: { name, ...(url !== undefined && { url }) } }
}

function wordsOf(
  properties: PropertyList,
  { audiences = [], energy = {} }: FeedSettings,
): Pick<Occurrence, 'audiences' | 'categories' | 'energy'> {
  const raw = properties.all('CATEGORIES')
  if (raw.length === 0) return {}
  const words = [...new Set(raw.flatMap(({ value }) => splitList(value).map(word => plainLine(unescapeText(word)))))]
  const audienceOf = (word: string) => audiences.find(audience => isSameWord(audience, word))
  const forWhom = words.flatMap(word => audienceOf(word) ?? [])
  const categories = words.filter(word => word !== '' && !audienceOf(word)).slice(0, icalLimits.categories)
  const liveliness = Object.entries(energy).find(([category]) => words.some(word => isSameWord(word, category)))?.[1]
  return {
    ...(forWhom.length > 0 && { audiences: forWhom }),
    ...(categories.length > 0 && { categories }),
    ...(liveliness !== undefined && { energy: liveliness }),
  }
}

const isSameWord = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()
