import { expandIcal } from './expand-ical.ts'
import type { ExpandCalendar } from './refresh-feed.ts'
import { expandSiteEvents, isSiteEvents } from './site-events.ts'

/** By what the body is, not by what its feed is now: a copy from before a change of the configuration is still good. */
export const expandFeed: ExpandCalendar = (body, source, horizon) =>
  (isSiteEvents(body) ? expandSiteEvents : expandIcal)(body, source, horizon)
