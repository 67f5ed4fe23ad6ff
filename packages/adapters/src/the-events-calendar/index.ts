export { type EventRecord } from './event-record.ts'
export { fetchEvents, type FetchedEvents } from './fetch-events.ts'
export { theEventsCalendarLimits } from './limits.ts'
export { type RestSite, toRestSite } from './rest-site.ts'
export { createTheEventsCalendarAdapter, type TheEventsCalendarOptions } from './the-events-calendar-adapter.ts'
export {
  type TheEventsCalendarSettings,
  toOccurrences,
  type TranslatedEvents,
  type TranslateOptions,
} from './to-occurrences.ts'
