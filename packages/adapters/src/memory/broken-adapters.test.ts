import {
  addDays,
  AdapterError,
  type AdapterErrorCode,
  type CalendarPort,
  dateOf,
  type EventPage,
  type EventQuery,
  isAllDay,
  type Occurrence,
  searchableText,
  searchWords,
  toInstant,
} from '@library-catalyst/core'
import { calendarCases, ContractError, type ContractFixture } from '@library-catalyst/core/testing'
import { describe, expect, test } from 'vitest'
import { createMemoryAdapter } from './memory-adapter.ts'

/** One way in which an adapter may go wrong. */
type Fault = (good: CalendarPort, given: ContractFixture) => CalendarPort

const portOf = (given: ContractFixture) => createMemoryAdapter(given).calendar

const asking = (change: (query: EventQuery, given: ContractFixture) => EventQuery): Fault => {
  return (good, given) => ({ ...good, list: (query, options) => good.list(change(query, given), options) })
}

const answering = (change: (page: EventPage, query: EventQuery) => object): Fault => {
  return good => ({
    ...good,
    list: async (query, options) => change(await good.list(query, options), query) as EventPage,
  })
}

const telling = (change: (item: Occurrence, index: number) => object): Fault =>
  answering(page => ({ ...page, items: page.items.map(change) }))

const leavingOut = (isWanted: (item: Occurrence, page: EventPage) => boolean): Fault =>
  answering(page => ({ ...page, items: page.items.filter(item => isWanted(item, page)) }))

const holding = (change: (item: Occurrence) => Partial<Occurrence>): Fault => {
  return (_, given) => portOf({ ...given, occurrences: given.occurrences.map(item => ({ ...item, ...change(item) })) })
}

const searching = (finds: (item: Occurrence, text: string) => boolean): Fault => {
  return good => ({
    ...good,
    list: async ({ text, ...query }, options) => {
      const page = await good.list(query, options)
      return text === undefined ? page : { ...page, items: page.items.filter(item => finds(item, text)) }
    },
  })
}

const onRefusal = (instead: (error: AdapterError, good: CalendarPort) => Promise<EventPage>): Fault => {
  return good => ({
    ...good,
    list: (query, options) => good.list(query, options).catch((error: AdapterError) => instead(error, good)),
  })
}

function without<T extends object, Key extends keyof T>(key: Key, object: T): Omit<T, Key> {
  const copy = { ...object }
  delete copy[key]
  return copy
}

const asPeopleDo = (one: Occurrence, other: Occurrence) =>
  one.start.localeCompare(other.start) || one.title.localeCompare(other.title)
const unhurried = () => ({ signal: new AbortController().signal })
const emptyPage = (good: CalendarPort) => good.list({ start: '2030-01-01', days: 1 }, unhurried())
const swallowing = onRefusal((_, good) => emptyPage(good))
const refusing = (code: AdapterErrorCode) =>
  onRefusal(() => Promise.reject(new AdapterError(code, 'Something is wrong')))
const losingItsPlace: Fault = asking(query => without('cursor', query))
const searchingTitles = searching(({ title }, text) => title.toLowerCase().includes(text))
const droppingLetters = asking(query => ({ ...query, text: query.text?.replace(/[^a-z]/gi, '') ?? '' }))
const withoutFilter = (facet: string) =>
  asking(({ filters, ...query }) => ({ ...query, filters: { ...filters, [facet]: [] } }))

const windowFaults: Record<string, Fault | readonly Fault[]> = {
  'lists by start, then by title in the order of code units': answering(page => ({
    ...page,
    items: page.items.toSorted(asPeopleDo),
  })),
  'includes the first day of the window': leavingOut(({ start }, { window }) => dateOf(start) !== window.start),
  'excludes the day after the last of the window': asking(query => ({ ...query, days: query.days + 1 })),
  'excludes what ended before the window': asking(query => ({ ...query, start: '2026-12-03', days: 2 })),
  'shows an all-day event on each of its days, its end excluded': holding(({ start, end }) => ({
    end: isAllDay(start) ? addDays(end, 1) : end,
  })),
  'shows an event that lasts past midnight on both days': leavingOut(
    ({ start }, { window }) => isAllDay(start) || dateOf(start) >= window.start,
  ),
  'does not show an event that ends at midnight on the next day': holding(({ end }) => ({
    end: end.replace('T00:00', 'T00:01'),
  })),
  'shows an event without a length on its own day only': leavingOut(({ start, end }) => start < end),
  'leaves the exception of a series out': (_, given) => {
    const excluded = { start: '2026-12-08T16:00', end: '2026-12-08T16:45', id: 'story-time-x' }
    const all = [...given.occurrences, { ...given.occurrences[0], ...excluded } as Occurrence]
    return portOf({ ...given, occurrences: all })
  },
  'begins with today in the library, even where UTC is still at yesterday': asking((query, { now }) => ({
    start: toInstant(now()).slice(0, 10),
    ...query,
  })),
  'tells the window that it answered, and today beside it': answering(page => ({ ...page, today: page.window.start })),
}

const timeFaults: Record<string, Fault | readonly Fault[]> = {
  'gives title, times, zone, status and mode of every occurrence as the source has them': [
    telling(item => ({ ...item, title: item.title.toLowerCase() })),
    telling(item => ({ ...item, status: 'confirmed' })),
    telling(item => ({ ...item, attendanceMode: 'offline' })),
    leavingOut(({ status }) => status !== 'tentative'),
  ],
  'gives wall times and instants that agree in the zone of the occurrence': [
    telling(item => ({ ...item, startInstant: `${item.start}:00Z` })),
    telling(item => ({ ...item, endInstant: item.startInstant })),
  ],
  'takes the first of two equal wall times when clocks go back': telling(item => ({
    ...item,
    startInstant: item.startInstant.replace('00:30', '01:30'),
  })),
  'keeps exact instants when clocks go forward': telling(item => ({
    ...item,
    endInstant: item.endInstant.replace('01:30', '02:30'),
  })),
  'gives all-day events dates alone, the end exclusive': telling(item => ({ ...item, end: item.start })),
  'gives start and end of one kind, and never an end before the start': telling(item => ({
    ...item,
    end: isAllDay(item.end) ? `${item.end}T00:00` : item.end,
  })),
  'tells an event abroad by its own clock and names the zone': telling(item => ({
    ...item,
    timeZone: 'Europe/Vienna',
  })),
  "names the library's zone": answering(page => ({ ...page, timeZone: 'UTC' })),
  'tells every offset of the window, and the instant of each change': answering(page => ({
    ...page,
    offsets: page.offsets.slice(0, 1),
  })),
}

const searchFaults: Record<string, Fault | readonly Fault[]> = {
  'finds a word whatever its case': searching((item, text) => searchableText(item).includes(text)),
  'finds a word with accents by its letters alone': searchingTitles,
  'finds a word whose accents are encoded in another form': searchingTitles,
  'finds a word by its beginning': searching((item, text) => searchWords(searchableText(item)).includes(text)),
  'does not find a word by its middle': searchingTitles,
  'wants every word of a search, in any order': searchingTitles,
  'finds a word of the description': searchingTitles,
  'finds a word of the place': searchingTitles,
  'finds a word of a category': searchingTitles,
  'finds Arabic words': droppingLetters,
  'finds Chinese words': droppingLetters,
  'answers a search without words with everything': searching((_, text) => text.trim() !== ''),
  'wants one of several words within a facet': asking(({ filters, ...query }) => ({
    ...query,
    filters: { ...filters, status: filters?.status?.slice(0, 1) ?? [] },
  })),
  'wants every facet': [withoutFilter('attendanceMode'), withoutFilter('status')],
  'wants the facets and the words': [withoutFilter('status'), asking(query => without('text', query))],
  'answers a search that finds nothing with an empty page': answering((page, { text }) => {
    if (text && page.items.length === 0) throw new AdapterError('not-found', 'No event has these words')
    return page
  }),
  'answers a filter that nothing matches with an empty page': withoutFilter('status'),
  'searches within the window only': asking(query => ({ ...query, days: 200 })),
  'filters by branch': withoutFilter('branch'),
  'filters by audience': withoutFilter('audience'),
  'filters by category': withoutFilter('category'),
  'filters by language': withoutFilter('language'),
  'filters by attendanceMode': withoutFilter('attendanceMode'),
  'filters by accessibilityFeature': withoutFilter('accessibilityFeature'),
  'filters by energy': withoutFilter('energy'),
  'filters by status': withoutFilter('status'),
}

const pageFaults: Record<string, Fault | readonly Fault[]> = {
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

const failureFaults: Record<string, Fault | readonly Fault[]> = {
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

const answerFaults: Record<string, Fault | readonly Fault[]> = {
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
  'tells warnings as a list of codes and messages': [
    answering(page => without('warnings', page)),
    answering(page => ({ ...page, warnings: page.warnings.map(({ message }) => message) })),
  ],
  'answers with nothing that belongs to people': telling(item => ({
    ...item,
    organiser: { name: 'ada@private.example' },
  })),
}

const faults = { ...windowFaults, ...timeFaults, ...searchFaults, ...pageFaults, ...failureFaults, ...answerFaults }

describe('broken adapters fail', () => {
  test('there is a fault for every case, and a case for every fault', () => {
    const names = calendarCases(createMemoryAdapter).map(({ name }) => name)
    expect(Object.keys(faults).toSorted()).toEqual(names.toSorted())
  })

  for (const [name, ways] of Object.entries(faults))
    for (const fault of [ways].flat())
      test(name, async () => {
        const broken = calendarCases(given => ({ name: 'broken', calendar: fault(portOf(given), given) }))
        await expect(broken.find(one => one.name === name)?.run()).rejects.toBeInstanceOf(ContractError)
      })
})
