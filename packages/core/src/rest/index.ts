// Light enough for a patron's page. The schemas are another entry, ./routes.ts: some bundlers would keep them.
export * from './event-search-params.ts'
export * from './paths.ts'
export * from './picture-address.ts'
export * from './problem.ts'
export * from './staff-paths.ts'
export { subscriptionPath } from './subscription-path.ts'
