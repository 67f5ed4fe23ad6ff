import {
  AdapterError,
  type CalendarPort,
  type EventPage,
  type EventQuery,
  type Occurrence,
} from '@library-catalyst/core'
import {
  answering,
  asking,
  holding,
  leavingOut,
  losingItsPlace,
  onRefusal,
  refusing,
  swallowing,
  telling,
  unhurried,
  without,
  type Faults,
} from './fault.ts'

/** Limits and cursors. */
export const pageFaults: Faults = {
  'answers a window that fits with one page, without a cursor': answering(page => ({ cursor: 'more', ...page })),
  'gives no cursor when the limit is exactly what there is': answering((page, { limit }) => ({
    ...page,
    ...(page.items.length === limit && { cursor: 'more' }),
  })),
  'gives no page more than its limit, and every page but the last just that': asking(({ limit = 200, ...query }) => ({
    ...query,
    limit: limit + 1,
  })),
  'gives the whole list, nothing twice, in pages of 1': losingItsPlace,
  'gives the whole list, nothing twice, in pages of 2': losingItsPlace,
  'gives the whole list, nothing twice, in pages of 5': answering((page, { cursor }) => ({
    ...page,
    items: page.items.slice(cursor === undefined ? 0 : 1),
  })),
  'gives the whole list, nothing twice, in pages of 18': answering(page => without('cursor', page)),
  'applies search and filters to every page': asking(({ filters, ...query }) =>
    query.cursor === undefined && filters ? { ...query, filters } : query,
  ),
  'gives a cursor that survives a URL and JSON, and can be used again': answering(page => ({
    ...page,
    ...(page.cursor !== undefined && { cursor: `${page.cursor}\uD800` }),
  })),
  'says the same about time on every page': answering((page, { cursor }) => ({
    ...page,
    ...(cursor !== undefined && { window: { ...page.window, start: page.items[0]?.start } }),
  })),
}

/** What goes wrong, and what callers call off. */
export const failureFaults: Faults = {
  'refuses a start that is no date': [swallowing, refusing('invalid'), refusing('upstream')],
  'refuses a start that no calendar has': refusing('invalid'),
  'refuses a window of no days': refusing('upstream'),
  'refuses a window of more than 400 days': asking(query => ({ ...query, days: Math.min(query.days, 400) })),
  'refuses a window of half days': asking(query => ({ ...query, days: Math.ceil(query.days) })),
  'refuses a limit of nothing': asking(query => ({ ...query, limit: query.limit || 200 })),
  'refuses a limit above 500': asking(query => ({ ...query, limit: Math.min(query.limit ?? 200, 500) })),
  'refuses a cursor that it never gave': losingItsPlace,
  'refuses a query by every field that is wrong': onRefusal(({ code, message, fields }) =>
    Promise.reject(new AdapterError(code, message, { fields: fields.slice(0, 1) })),
  ),
  'has no occurrence for an id that it never gave': good => ({
    ...good,
    get: async (id, options) =>
      good.get(id, options).catch(async () => (await good.list({ days: 1 }, options)).items[0] as Occurrence),
  }),
  'rejects a call whose signal has aborted already': good => ({
    list: query => good.list(query, unhurried()),
    get: id => good.get(id, unhurried()),
  }),
  'rejects a call that is aborted under way': good => ({
    list: async (query, { signal }) => (signal.throwIfAborted(), good.list(query, unhurried())),
    get: async (id, { signal }) => (signal.throwIfAborted(), good.get(id, unhurried())),
  }),
  'keeps answering one call when an equal one is aborted': good => {
    const underWay = new Map<string, Promise<EventPage>>()
    const list: CalendarPort['list'] = (query, options) => {
      const request = underWay.get(JSON.stringify(query)) ?? good.list(query, options)
      underWay.set(JSON.stringify(query), request)
      return request
    }
    return { ...good, list }
  },
  'answers calls at the same time each for itself': good => {
    let last: EventQuery
    const list: CalendarPort['list'] = async (query, options) => {
      last = query
      await Promise.resolve()
      return good.list(last, options)
    }
    return { ...good, list }
  },
  'answers well after a query that it refused': good => {
    let refused = false
    const list: CalendarPort['list'] = (query, options) => {
      refused ||= query.days < 1
      return good.list(refused ? { days: 0 } : query, options)
    }
    return { ...good, list }
  },
}

/** What every answer is made of. */
export const answerFaults: Faults = {
  'gives every occurrence an id of its own that is safe in a URL': [
    telling(item => ({ ...item, id: 'event' })),
    telling((item, index) => ({ ...item, id: `event ${index}` })),
  ],
  'gives an occurrence the same id in every answer': telling((item, index) => ({ ...item, id: `${index}` })),
  'gives each occurrence of the list alone, by its id, just the same': telling(item => without('place', item)),
  'answers with plain data, the same after JSON and after a structured clone': telling(item => ({
    ...item,
    updatedAt: undefined,
  })),
  'keeps cancelled occurrences in the list': leavingOut(({ status }) => status !== 'cancelled'),
  'gives pictures and materials by addresses of the web, or none': [
    telling(item => ({ ...item, ...(item.image && { image: { ...item.image, url: '/v1/pictures/a' } }) })),
    telling(item => ({ ...item, ...(item.image && { image: without('alt', item.image) }) })),
    holding(({ materials = [] }) => ({ materials: materials.map(one => ({ ...one, url: 'file:///hour.webm' })) })),
  ],
  'does not call stale what was just read': answering(page => ({ ...page, staleSince: '2026-11-24T08:00:00Z' })),
  'tells warnings as a list of codes and messages': [
    answering(page => without('warnings', page)),
    answering(page => ({ ...page, warnings: page.warnings.map(({ message }) => message) })),
  ],
  'answers with nothing that belongs to people': telling(item => ({
    ...item,
    organiser: { name: 'ada@private.example' },
  })),
}
