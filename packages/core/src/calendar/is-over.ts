import { dateOf, fromEpochMinute, type IsoDate, toEpochMinute } from '../time/iso-date.ts'
import { lastDate } from './event-days.ts'
import type { Occurrence } from './occurrence.ts'

/**
 * True once an event has ended. On its last day the device's clock decides, but only if it is on that day itself: one
 * that is wrong by days must not call off the evening.
 *
 * @param today the library's
 * @param now epoch milliseconds
 */
export function isOver({ start, end, startInstant, endInstant }: Occurrence, today: IsoDate, now: number): boolean {
  const last = lastDate(start, end)
  if (last !== today) return last < today
  const ahead = toEpochMinute(start) - toEpochMinute(startInstant.slice(0, 16))
  return dateOf(fromEpochMinute(Math.floor(now / 60_000) + ahead)) === today && Date.parse(endInstant) <= now
}
