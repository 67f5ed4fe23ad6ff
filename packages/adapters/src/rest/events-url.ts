import type { EventQuery } from '@library-catalyst/core'
import { pathTo, type RouteName, toSearchParams } from '@library-catalyst/core/rest'

/**
 * Where a query is answered: the adapter asks here, so a request for this very address can be started before it loads.
 *
 * @param api address of the server, absolute or relative to the page, with or without a slash at its end
 */
export function eventsUrl(api: string, library: string, query: EventQuery): string {
  return `${routeUrl(api, 'listEvents', { library })}?${toSearchParams(query)}`
}

export function routeUrl(api: string, route: RouteName, values: Readonly<Record<string, string>>): string {
  return api.replace(/\/+$/, '') + pathTo(route, values)
}
