import type { Occurrence, Warning } from '@library-catalyst/core'
import { descriptionHtml } from '../description-html.ts'
import { describeWords, type FeedSettings } from '../feed-settings.ts'
import { plainLine } from '../plain-text.ts'
import { WarningList } from '../warning-list.ts'
import { BrokenEventError } from './broken-event-error.ts'
import { addressOf, imageOf, isFreeOf, organiserOf, registrationOf, statusOf, tellsStatus } from './event-details.ts'
import { describePlace } from './event-place.ts'
import { type EventRecord, objectsIn, textOf } from './event-record.ts'
import { htmlText } from './event-text.ts'
import { readTimes, type TellingOptions } from './event-times.ts'

export interface TheEventsCalendarSettings extends FeedSettings {
  /** The "event website" is where one signs up. */
  readonly websiteIsRegistration?: boolean
}

export interface TranslateOptions extends TellingOptions {
  readonly settings?: TheEventsCalendarSettings
}

export interface TranslatedEvents {
  /** In the order of the answer; each has the id of its post. */
  readonly occurrences: readonly Occurrence[]
  readonly warnings: readonly Warning[]
}

/** Events as they are listed: hidden ones are left out, and a broken one costs itself and a warning with its id. */
export function toOccurrences(events: readonly EventRecord[], options: TranslateOptions): TranslatedEvents {
  const warnings = new WarningList()
  const occurrences: Occurrence[] = []
  for (const event of events) {
    if (event.hide_from_listings === true || !isPublished(event)) continue
    try {
      occurrences.push(toOccurrence(event, options))
    } catch (error) {
      if (!(error instanceof BrokenEventError)) throw error
      warnings.add('broken-event', error.message, textOf(event.id))
    }
  }
  if (events.length > 0 && !events.some(tellsStatus)) {
    warnings.add('no-statuses', 'The lists of this site do not say which events are cancelled')
  }
  return { occurrences, warnings: warnings.all() }
}

/** Somebody who is signed in to the site is given drafts, too. */
export const isPublished = ({ status }: EventRecord): boolean => status === undefined || status === 'publish'

/**
 * @throws {BrokenEventError}
 */
export function toOccurrence(event: EventRecord, options: TranslateOptions): Occurrence {
  const { settings = {} } = options
  const id = textOf(event.id)
  if (!/^\d{1,18}$/.test(id)) throw new BrokenEventError('The event has no id')
  const place = describePlace(event, settings)
  const [html, excerpt] = [textOf(event.description), textOf(event.excerpt)]
  const description = htmlText(html) || htmlText(excerpt)
  const [url, organiser, image, isFree] = [addressOf(event.url), organiserOf(event), imageOf(event), isFreeOf(event)]
  const updatedAt = instantIn(event.modified_utc)
  const words = [...objectsIn(event.categories), ...objectsIn(event.tags)].map(({ name }) => plainLine(textOf(name)))
  return {
    id,
    title: plainLine(textOf(event.title)) || place.place?.name || 'Event',
    ...readTimes(event, options),
    status: statusOf(event),
    ...place,
    ...(description !== '' && { description }),
    ...descriptionHtml(html || excerpt),
    ...(url !== undefined && { url }),
    ...(organiser && { organiser }),
    ...describeWords(words, settings),
    registration: registrationOf(event, settings.websiteIsRegistration ?? false),
    ...(isFree !== undefined && { isFree }),
    ...(image && { image }),
    ...(updatedAt !== undefined && { updatedAt }),
  }
}

/** `YYYY-MM-DD HH:MM:SS` in UTC; WordPress writes zeros for a time that it does not know. */
function instantIn(stamp: unknown): string | undefined {
  const instant = textOf(stamp).replace(/^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}:\d{2})$/, '$1T$2Z')
  return instant.endsWith('Z') && !Number.isNaN(Date.parse(instant)) ? instant : undefined
}
