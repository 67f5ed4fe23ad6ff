import type { CalendarAdapter } from '@library-catalyst/core'
import { feedsIn, isTheEventsCalendar, loadCombine, loadIcal, loadTheEventsCalendar } from './feeds.ts'

/**
 * The adapter for one feed, or for several as one.
 *
 * @param src addresses, absolute or relative to the page, with white space between
 * @param timeZone the library's
 */
export async function makeFeedAdapter(src: string, timeZone: string | undefined): Promise<CalendarAdapter> {
  const [first = '', ...others] = feedsIn(src)
  if (others.length === 0) return makeOne(first, timeZone)
  const making = [first, ...others].map(feed => makeOne(feed, timeZone))
  const [{ combine }, ...adapters] = await Promise.all([loadCombine(), ...making])
  return combine(adapters)
}

async function makeOne(feed: string, timeZone: string | undefined): Promise<CalendarAdapter> {
  const options = { url: new URL(feed, document.baseURI).href, ...(timeZone && { timeZone }) }
  return isTheEventsCalendar(feed)
    ? (await loadTheEventsCalendar()).createTheEventsCalendarAdapter(options)
    : (await loadIcal()).createIcalAdapter(options)
}
