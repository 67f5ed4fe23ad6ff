import { formatTime } from '../i18n/format-date.ts'
import type { Locale } from '../i18n/locale.ts'
import { dateOf, isAllDay, type IsoDate, toEpochMinute } from '../time/iso-date.ts'
import { lastDate } from './event-days.ts'
import type { Occurrence } from './occurrence.ts'

export type EventTimes = Pick<Occurrence, 'start' | 'end'>

/** When an event is on, under the heading of one of its days: "6:00 pm to 7:30 pm", "Until 1:00 am", "All day". */
export function timeOnDay({ start, end }: EventTimes, date: IsoDate, { messages, dates }: Locale): string {
  if (isAllDay(start)) return messages.allDay
  const [begins, ends] = [dateOf(start) === date, lastDate(start, end) === date]
  if (begins && start === end) return formatTime(dates, start)
  if (begins) return messages.fromTo(formatTime(dates, start), formatTime(dates, end))
  return ends ? messages.until(formatTime(dates, end)) : messages.continues
}

/**
 * True if clocks where the event takes place show another time than the reader's at its start.
 *
 * @param readerOffsetAt minutes that the reader's clock is ahead of UTC at an instant
 */
export function isElsewhere({ start, startInstant }: Occurrence, readerOffsetAt: (instant: string) => number): boolean {
  if (isAllDay(start)) return false
  return toEpochMinute(start) - toEpochMinute(startInstant.slice(0, 16)) !== readerOffsetAt(startInstant)
}

/** "Los Angeles" of `America/Los_Angeles`: the name that the zone database has, without a formatter. */
export function placeOfZone(timeZone: string): string {
  return timeZone.slice(timeZone.lastIndexOf('/') + 1).replaceAll('_', ' ')
}
