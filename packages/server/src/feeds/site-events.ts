import { type EventRecord, type FetchedEvents, toOccurrences } from '@library-catalyst/adapters/the-events-calendar'
import { touches, type Warning } from '@library-catalyst/core'
import { withPublicIds } from './public-ids.ts'
import type { ExpandCalendar } from './refresh-feed.ts'
import { sourceSettings } from './source-settings.ts'

/** How the events of a WordPress site are kept: what is read of them, as JSON. */
interface SiteEventsBody {
  readonly events: readonly EventRecord[]
  readonly warnings: readonly Warning[]
}

/** Equal events give equal bytes. */
export function writeSiteEvents({ events, warnings }: FetchedEvents): Uint8Array {
  const body: SiteEventsBody = { events, warnings }
  return new TextEncoder().encode(JSON.stringify(body))
}

/** True for what `writeSiteEvents` has written; an iCalendar text begins otherwise. */
export const isSiteEvents = (body: Uint8Array): boolean => body[0] === openingBrace
const openingBrace = 0x7b

/** Occurrences of a WordPress site. */
export const expandSiteEvents: ExpandCalendar = (body, source, horizon) => {
  const { library, feed } = source
  const kept = JSON.parse(new TextDecoder().decode(body)) as SiteEventsBody
  const { occurrences, warnings } = toOccurrences(kept.events, {
    timeZone: library.timeZone,
    settings: sourceSettings(source),
  })
  return {
    occurrences: occurrences.filter(one => touches(one, horizon)).map(one => withPublicIds(feed, one)),
    warnings: [...kept.warnings, ...warnings],
  }
}
