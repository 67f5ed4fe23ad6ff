import { AdapterError, type FieldError } from '../adapter/adapter-error.ts'
import { addDays, type DateRange, dateOf, type IsoDate, isAllDay, isIsoDate, type WallTime } from '../time/iso-date.ts'
import { dateAt, offsetsIn } from '../time/zone.ts'
import { type EventPage, type EventQuery, maxPageSize, maxWindowDays } from './event-query.ts'

/**
 * Refuse a query that no adapter can answer.
 *
 * @throws {AdapterError} `invalid`, with a pointer to each field that is wrong
 */
export function checkQuery({ start, days, limit }: EventQuery): void {
  const fields: FieldError[] = []
  if (start !== undefined && !isIsoDate(start)) fields.push({ pointer: '/start', code: 'date' })
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

/** True if the event is on at any moment of the window. Local times written alike sort as time does. */
export function touches(
  { start, end }: { readonly start: WallTime; readonly end: WallTime },
  window: DateRange,
): boolean {
  return dateOf(start) < window.end && lastDate(start, end) >= window.start
}

/** The last date on which the event shows: an end at midnight belongs to the day before. */
export function lastDate(start: WallTime, end: WallTime): IsoDate {
  const endsAtMidnight = isAllDay(end) || end.endsWith('T00:00')
  return endsAtMidnight && end > start ? addDays(dateOf(end), -1) : dateOf(end)
}

const isCount = (value: number, most: number): boolean => Number.isInteger(value) && value >= 1 && value <= most
