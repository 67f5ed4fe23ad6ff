import { AdapterError, type FieldError } from '../adapter/adapter-error.ts'
import { addDays, type DateRange, type IsoDate, isIsoDate } from '../time/iso-date.ts'
import { dateAt, offsetsIn } from '../time/zone.ts'
import { type EventPage, type EventQuery, maxPageSize, maxWindowDays } from './event-query.ts'

/** A window from here on might end in a year of five digits, which would not sort as text. */
const lastStart = '9998-01-01'

/**
 * Refuse a query that no adapter can answer.
 *
 * @throws {AdapterError} `invalid`, with a pointer to each field that is wrong
 */
export function checkQuery({ start, days, limit }: EventQuery): void {
  const fields: FieldError[] = []
  if (start !== undefined && !isIsoDate(start)) fields.push({ pointer: '/start', code: 'date' })
  else if (start !== undefined && start > lastStart) fields.push({ pointer: '/start', code: 'range' })
  if (!isCount(days, maxWindowDays)) fields.push({ pointer: '/days', code: 'range' })
  if (limit !== undefined && !isCount(limit, maxPageSize)) fields.push({ pointer: '/limit', code: 'range' })
  if (fields.length > 0) throw new AdapterError('invalid', 'The event query is out of range', { fields })
}

export function windowOf({ start, days }: EventQuery, today: IsoDate): DateRange {
  const first = start ?? today
  return { start: first, end: addDays(first, days) }
}

/** What every answer says about time, from the clock and the library's zone. */
export function pageTimes(
  query: EventQuery,
  timeZone: string,
  now: number,
): Pick<EventPage, 'window' | 'today' | 'timeZone' | 'offsets'> {
  const today = dateAt(timeZone, now)
  const window = windowOf(query, today)
  return { window, today, timeZone, offsets: offsetsIn(timeZone, window) }
}

const isCount = (value: number, most: number): boolean => Number.isInteger(value) && value >= 1 && value <= most
