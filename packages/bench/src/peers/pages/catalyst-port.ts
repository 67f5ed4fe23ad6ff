import {
  addDays,
  type CalendarPort,
  defaultPageSize,
  type EventPage,
  type EventQuery,
  type Occurrence,
  touches,
} from '@library-catalyst/core'
import { firstDay } from '../year-of-events.ts'

export interface ObservedPort extends CalendarPort {
  /** The last answer. */
  readonly answered: () => EventPage | undefined
  readonly forget: () => void
}

/**
 * Answers as a server does: today and offsets come with the page, and no zone is asked for on the device. Its cursor is
 * a number, since nothing changes.
 *
 * @param occurrences in the order of a list
 */
export function createPort(occurrences: readonly Occurrence[]): ObservedPort {
  let answered: EventPage | undefined
  return {
    list: async query => (answered = answer(occurrences, query)),
    get: async id => occurrences.find(one => one.id === id) as Occurrence,
    answered: () => answered,
    forget: () => (answered = undefined),
  }
}

function answer(occurrences: readonly Occurrence[], query: EventQuery): EventPage {
  const { start = firstDay, days, cursor = '0', limit = defaultPageSize } = query
  const window = { start, end: addDays(start, days) }
  const found = occurrences.filter(occurrence => touches(occurrence, window))
  const to = Number(cursor) + limit
  return {
    items: found.slice(Number(cursor), to),
    ...(to < found.length && { cursor: String(to) }),
    window,
    today: firstDay,
    timeZone: 'UTC',
    offsets: [{ from: `${start}T00:00:00Z`, minutes: 0 }],
    warnings: [],
  }
}
