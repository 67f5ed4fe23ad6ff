export { comingEventsUrl, eventsUrl } from './events-url.ts'
export * from './rest-adapter.ts'
