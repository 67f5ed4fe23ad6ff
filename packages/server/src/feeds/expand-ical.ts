import { expandFeed, readFeed } from '@library-catalyst/adapters/ical'
import { withPublicIds } from './public-ids.ts'
import type { ExpandCalendar } from './refresh-feed.ts'
import { sourceSettings } from './source-settings.ts'

/** Occurrences of an iCalendar feed. */
export const expandIcal: ExpandCalendar = (body, source, horizon) => {
  const { library, feed } = source
  const { occurrences, warnings } = expandFeed(readFeed(body), horizon, {
    timeZone: library.timeZone,
    ...(feed.timeZone !== undefined && { feedTimeZone: feed.timeZone }),
    settings: sourceSettings(source),
  })
  return { occurrences: occurrences.map(one => withPublicIds(feed, one)), warnings }
}
