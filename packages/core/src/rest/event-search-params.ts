import { defaultDays, type EventFilters, type EventQuery, facetNames, traitNames } from '../calendar/event-query.ts'

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] }

/** An event query in a URL, always in the same order, so that equal queries have equal addresses (and one cache entry). */
export function toSearchParams({
  start,
  days,
  text,
  series,
  filters = {},
  cursor,
  limit,
}: EventQuery): URLSearchParams {
  const params = new URLSearchParams()
  if (start !== undefined) params.set('start', start)
  params.set('days', String(days))
  if (text) params.set('text', text)
  if (series !== undefined) params.set('series', series)
  for (const facet of facetNames) for (const word of [...(filters[facet] ?? [])].sort()) params.append(facet, word)
  for (const trait of traitNames) if (filters[trait]) params.set(trait, 'true')
  if (limit !== undefined) params.set('limit', String(limit))
  if (cursor !== undefined) params.set('cursor', cursor)
  return params
}

/** The reverse. A number that is none becomes `NaN`, for `checkQuery` to refuse by name. */
export function fromSearchParams(params: URLSearchParams, daysIfLeftOut = defaultDays): EventQuery {
  const filters: Mutable<EventFilters> = {}
  for (const facet of facetNames) if (params.has(facet)) filters[facet] = params.getAll(facet)
  for (const trait of traitNames) if (params.get(trait) === 'true') filters[trait] = true
  const text = (name: string) => params.get(name) ?? undefined
  const [start, words, series, cursor, limit] = ['start', 'text', 'series', 'cursor', 'limit'].map(text)
  return {
    days: params.has('days') ? toCount(params.get('days')) : daysIfLeftOut,
    ...(start !== undefined && { start }),
    ...(words !== undefined && { text: words }),
    ...(series !== undefined && { series }),
    ...(Object.keys(filters).length > 0 && { filters }),
    ...(cursor !== undefined && { cursor }),
    ...(limit !== undefined && { limit: toCount(limit) }),
  }
}

const toCount = (text: string | null): number => (text && /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN)
