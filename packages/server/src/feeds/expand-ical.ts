import { expandFeed, readFeed } from '@library-catalyst/adapters/ical'
import type { ExpandCalendar } from './refresh-feed.ts'

/** Occurrences of an iCalendar feed. Their ids carry the feed's in front, so that two feeds never mix. */
export const expandIcal: ExpandCalendar = (body, { library, feed }, horizon) => {
  const { occurrences, warnings } = expandFeed(readFeed(body), horizon, {
    timeZone: library.timeZone,
    ...(feed.timeZone !== undefined && { feedTimeZone: feed.timeZone }),
    settings: {
      branches: library.branches,
      audiences: library.audiences,
      energy: library.energy,
      ...(feed.branch !== undefined && { branch: feed.branch }),
    },
  })
  return { occurrences: occurrences.map(one => ({ ...one, id: `${feed.id}:${one.id}` })), warnings }
}
