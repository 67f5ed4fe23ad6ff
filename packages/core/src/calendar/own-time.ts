import type { Locale } from '../i18n/locale.ts'
import { dateOf, fromEpochMinute, type Instant, type IsoDate, toEpochMinute, type WallTime } from '../time/iso-date.ts'
import { fullWhen } from './full-when.ts'
import type { Occurrence } from './occurrence.ts'
import { isElsewhere, timeOnDay } from './when-text.ts'

/**
 * When an event that one can follow from elsewhere is on by the reader's own clock: the time, and the date where it
 * is another one there. Undefined where the reader's clock shows the same, and for what takes place on the spot.
 *
 * @param readerOffsetAt minutes that the reader's clock is ahead of UTC at an instant
 */
export function ownTimeText(
  occurrence: Occurrence,
  today: IsoDate,
  locale: Locale,
  readerOffsetAt: (instant: Instant) => number,
): string | undefined {
  if (occurrence.attendanceMode === 'offline' || !isElsewhere(occurrence, readerOffsetAt)) return undefined
  const wallTime = (instant: Instant): WallTime =>
    fromEpochMinute(toEpochMinute(instant.slice(0, 16)) + readerOffsetAt(instant))
  const own = { start: wallTime(occurrence.startInstant), end: wallTime(occurrence.endInstant) }
  const isSameDay = [own.start, own.end, occurrence.end].every(time => dateOf(time) === dateOf(occurrence.start))
  return isSameDay ? timeOnDay(own, dateOf(own.start), locale) : fullWhen(own, today, locale)
}
