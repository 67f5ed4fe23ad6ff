import { createMemoryAdapter } from '@library-catalyst/adapters/memory'
import {
  AdapterError,
  type AdapterErrorCode,
  type CalendarPort,
  type EventPage,
  type EventQuery,
  type Occurrence,
  type TraitName,
} from '@library-catalyst/core'
import type { ContractFixture } from '@library-catalyst/core/testing'

/** One way in which an adapter may go wrong. */
type Fault = (good: CalendarPort, given: ContractFixture) => CalendarPort

/** By the name of the case that has to notice. */
export type Faults = Readonly<Record<string, Fault | readonly Fault[]>>

export const portOf = (given: ContractFixture) => createMemoryAdapter(given).calendar

export const asking = (change: (query: EventQuery, given: ContractFixture) => EventQuery): Fault => {
  return (good, given) => ({ ...good, list: (query, options) => good.list(change(query, given), options) })
}

export const answering = (change: (page: EventPage, query: EventQuery) => object): Fault => {
  return good => ({
    ...good,
    list: async (query, options) => change(await good.list(query, options), query) as EventPage,
  })
}

export const telling = (change: (item: Occurrence, index: number) => object): Fault =>
  answering(page => ({ ...page, items: page.items.map(change) }))

export const leavingOut = (isWanted: (item: Occurrence, page: EventPage) => boolean): Fault =>
  answering(page => ({ ...page, items: page.items.filter(item => isWanted(item, page)) }))

export const holding = (change: (item: Occurrence) => Partial<Occurrence>): Fault => {
  return (_, given) => portOf({ ...given, occurrences: given.occurrences.map(item => ({ ...item, ...change(item) })) })
}

export const searching = (finds: (item: Occurrence, text: string) => boolean): Fault => {
  return good => ({
    ...good,
    list: async ({ text, ...query }, options) => {
      const page = await good.list(query, options)
      return text === undefined ? page : { ...page, items: page.items.filter(item => finds(item, text)) }
    },
  })
}

export const onRefusal = (instead: (error: AdapterError, good: CalendarPort) => Promise<EventPage>): Fault => {
  return good => ({
    ...good,
    list: (query, options) => good.list(query, options).catch((error: AdapterError) => instead(error, good)),
  })
}

export function without<T extends object, Key extends keyof T>(key: Key, object: T): Omit<T, Key> {
  const copy = { ...object }
  delete copy[key]
  return copy
}

export const asPeopleDo = (one: Occurrence, other: Occurrence) =>
  one.start.localeCompare(other.start) || one.title.localeCompare(other.title)
export const unhurried = () => ({ signal: new AbortController().signal })
const emptyPage = (good: CalendarPort) => good.list({ start: '2030-01-01', days: 1 }, unhurried())
export const swallowing = onRefusal((_, good) => emptyPage(good))
export const refusing = (code: AdapterErrorCode) =>
  onRefusal(() => Promise.reject(new AdapterError(code, 'Something is wrong')))
export const losingItsPlace: Fault = asking(query => without('cursor', query))
export const searchingTitles = searching(({ title }, text) => title.toLowerCase().includes(text))
export const droppingLetters = asking(query => ({ ...query, text: query.text?.replace(/[^a-z]/gi, '') ?? '' }))
export const withoutFilter = (facet: string) =>
  asking(({ filters, ...query }) => ({ ...query, filters: { ...filters, [facet]: [] } }))

export const withoutTrait = (trait: TraitName) =>
  asking(({ filters, ...query }) => ({ ...query, filters: { ...filters, [trait]: false } }))
