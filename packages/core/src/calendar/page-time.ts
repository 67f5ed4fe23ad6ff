import { formatDate, formatTime } from '../i18n/format-date.ts'
import type { Locale } from '../i18n/locale.ts'
import { dateOf, fromEpochMinute, type Instant, toEpochMinute, type WallTime } from '../time/iso-date.ts'
import type { EventPage } from './event-query.ts'

/** An instant on the library's clocks, from the offsets that came with the page. */
export function wallTimeOn({ offsets }: Pick<EventPage, 'offsets'>, instant: Instant): WallTime {
  const inForce = offsets.findLast(offset => offset.from <= instant) ?? offsets[0]
  return fromEpochMinute(toEpochMinute(instant.slice(0, 16)) + (inForce?.minutes ?? 0))
}

/** "10:42 am", with the date in front where it was not today. */
export function momentText(page: EventPage, instant: Instant, { dates, messages }: Locale): string {
  const wall = wallTimeOn(page, instant)
  const time = formatTime(dates, wall)
  return dateOf(wall) === page.today ? time : messages.joined([formatDate(dates, dateOf(wall), page.today), time])
}
