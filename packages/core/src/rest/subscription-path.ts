import type { EventQuery } from '../calendar/event-query.ts'
import { toSearchParams } from './event-search-params.ts'
import { pathTo } from './paths.ts'

/**
 * The feed that keeps following a query: its text and filters, on whatever days it is asked for.
 *
 * @param query its `start`, `days`, `limit` and `cursor` do not count: they belong to what is on screen
 */
export function subscriptionPath(library: string, { text, filters }: EventQuery): string {
  const params = toSearchParams({ days: 0, ...(text !== undefined && { text }), ...(filters && { filters }) })
  params.delete('days')
  const path = pathTo('subscribeToEvents', { library })
  return params.size > 0 ? `${path}?${params}` : path
}
