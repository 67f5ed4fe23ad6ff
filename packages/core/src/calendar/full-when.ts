import { formatDate, formatTime } from '../i18n/format-date.ts'
import type { Locale } from '../i18n/locale.ts'
import { dateOf, isAllDay, type IsoDate } from '../time/iso-date.ts'
import { lastDate } from './event-days.ts'
import { type EventTimes, timeOnDay } from './when-text.ts'

/** When an event is on, in full: "Tuesday 24 November, 6:00 pm to 7:30 pm". */
export function fullWhen({ start, end }: EventTimes, today: IsoDate, locale: Locale): string {
  const { messages, dates } = locale
  const [first, last] = [dateOf(start), lastDate(start, end)]
  const firstDate = formatDate(dates, first, today)
  const lastDay = formatDate(dates, last, today)
  if (isAllDay(start))
    return first === last ? messages.joined([firstDate, messages.allDay]) : messages.fromTo(firstDate, lastDay)
  if (first === last) return messages.joined([firstDate, timeOnDay({ start, end }, first, locale)])
  return messages.fromTo(
    messages.joined([firstDate, formatTime(dates, start)]),
    messages.joined([lastDay, formatTime(dates, end)]),
  )
}
