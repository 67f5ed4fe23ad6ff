import type { EventQuery } from '../calendar/event-query.ts'
import { toSearchParams } from './event-search-params.ts'
import { pathTo } from './paths.ts'

/**
 * The feed that keeps following a query: its text, its series and its filters, on whatever days it is asked for.
 *
 * @param query its `start`, `days`, `limit` and `cursor` do not count: they belong to what is on screen
 */
export function subscriptionPath(library: string, { start: _, limit: __, cursor: ___, ...query }: EventQuery): string {
  const params = toSearchParams(query)
  params.delete('days')
  const path = pathTo('subscribeToEvents', { library })
  return params.size > 0 ? `${path}?${params}` : path
}
