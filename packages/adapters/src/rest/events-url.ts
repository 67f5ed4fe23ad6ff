import type { EventQuery } from '@library-catalyst/core'
import { pathTo, type RouteName, subscriptionPath, toSearchParams } from '@library-catalyst/core/rest'

/**
 * Where a query is answered.
 *
 * @param api address of the server, absolute or relative to the page, with or without a slash at its end
 */
export function eventsUrl(api: string, library: string, query: EventQuery): string {
  return `${routeUrl(api, 'listEvents', { library })}?${toSearchParams(query)}`
}

/** The same for the next days from today on. Short, because the script tag asks with it before anything else is loaded. */
export function comingEventsUrl(api: string, library: string, days: number): string {
  return `${routeUrl(api, 'listEvents', { library })}?days=${days}`
}

/** Where a calendar program finds what follows the query. */
export function subscriptionUrl(api: string, library: string, query: EventQuery): string {
  return below(api, subscriptionPath(library, query))
}

export function routeUrl(api: string, route: RouteName, values: Readonly<Record<string, string>>): string {
  return below(api, pathTo(route, values))
}

/** What an answer gives as a path of the API is below the address of the server; anything else stays as it is. */
export function absoluteUrl(api: string, address: string): string {
  if (!address.startsWith('/v1/')) return address
  const url = below(api, address)
  const page = globalThis.document?.baseURI
  return page === undefined ? url : new URL(url, page).href
}

const below = (api: string, path: string): string => api.replace(/\/+$/, '') + path
