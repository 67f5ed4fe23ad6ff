export { eventsUrl } from './events-url.ts'
export * from './rest-adapter.ts'
