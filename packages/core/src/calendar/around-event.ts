import { createModel, effect, signal } from '@preact/signals-core'
import type { CalendarPort } from '../adapter/adapter.ts'
import { follow, initial, type Loadable } from '../loadable.ts'
import { dateOf, type DateRange, type IsoDate } from '../time/iso-date.ts'
import type { EventPage, EventQuery } from './event-query.ts'
import { lastDate } from './event-days.ts'
import type { Occurrence } from './occurrence.ts'
import { relatedEvents } from './related-events.ts'

/** How far ahead other dates and related events are looked for, in days, and how many are asked for. */
const datesAhead = { days: 92, limit: 12 }
const relatedAhead = { days: 30, limit: 50 }
const mostRelated = 3

/** Dates of a series, and the days of which these are all. */
export interface KnownDates {
  readonly items: readonly Occurrence[]
  readonly window: DateRange
}

/** What else a patron of one event might come to. Dispose it to abort what is in flight. */
export const AroundEvent = /* @__PURE__ */ createModel((port: CalendarPort, occurrence: Occurrence, today: IsoDate) => {
  const otherDates = signal<Loadable<KnownDates>>(initial)
  const related = signal<Loadable<readonly Occurrence[]>>(initial)
  const stop = new AbortController()
  effect(() => () => stop.abort())

  const ask = async <T>(query: EventQuery, read: (page: EventPage) => T): Promise<T> =>
    read(await port.list(query, { signal: stop.signal }))

  return {
    /** The next dates of its series: from today on, or after an event that is over. */
    otherDates,
    /** Other events of its topics; the best first. */
    related,
    /** Asks for both, where there is something to ask for. Nobody waits for it, and a failure is silence. */
    look() {
      const { series, categories = [] } = occurrence
      if (series) {
        const query = { ...datesAhead, series: series.id, ...startAfter(occurrence, today) }
        void follow(
          otherDates,
          ask(query, page => knownDates(page, occurrence)),
          stop.signal,
        )
      }
      if (categories.length > 0) {
        const query = { ...relatedAhead, filters: { category: categories } }
        const options = { count: mostRelated, now: Date.now() }
        void follow(
          related,
          ask(query, ({ items, today }) => relatedEvents(occurrence, items, { ...options, today })),
          stop.signal,
        )
      }
    },
  }
})
export type AroundEvent = InstanceType<typeof AroundEvent>

/** Without a start, it is the library's today, whose clock is right. */
function startAfter({ start, end }: Occurrence, today: IsoDate): Pick<EventQuery, 'start'> {
  return lastDate(start, end) < today ? { start: dateOf(start) } : {}
}

/** A back end that knows nothing of series answers with everything. */
function knownDates({ items, cursor, window }: EventPage, { id, series }: Occurrence): KnownDates {
  const end = cursor === undefined ? window.end : dateOf(items.at(-1)?.start ?? window.start)
  return { items: items.filter(item => item.id !== id && item.series?.id === series?.id), window: { ...window, end } }
}
