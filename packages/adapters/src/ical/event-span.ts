import type { CalendarTime } from './calendar-time.ts'
import { secondsPerDay } from './civil-date.ts'
import type { Duration } from './duration.ts'
import type { FeedEvent, RecurrenceDate } from './feed.ts'
import type { FeedZones } from './feed-zones.ts'
import { instantAt, wallAt, type ZoneClock } from './zone-clock.ts'

/**
 * How long an event lasts. DTEND gives every instance the same exact length, DURATION the same nominal one; without
 * either a date lasts one day and a time no time.
 *
 * @param clock for times without a zone
 * @returns undefined if it ends before it starts
 * @see RFC 5545 sections 3.6.1 and 3.8.5.3
 */
export function lengthOf(
  { start, end, duration }: Pick<FeedEvent, 'end' | 'duration'> & RecurrenceDate,
  clock: ZoneClock,
  zones: FeedZones,
  calendarZone?: string,
): Duration | undefined {
  if (start.allDay) {
    const seconds = end
      ? end.wall - start.wall
      : duration
        ? duration.days * secondsPerDay + duration.seconds
        : secondsPerDay
    return seconds < 0 ? undefined : { days: Math.max(1, Math.ceil(seconds / secondsPerDay)), seconds: 0 }
  }
  if (duration) return duration.days < 0 || duration.seconds < 0 ? undefined : duration
  if (!end) return none
  const instantOf = (time: CalendarTime): number =>
    instantAt(time.zone === undefined ? clock : zones.clockOf(time, calendarZone), time.wall)
  const seconds = instantOf(end) - instantOf(start)
  return seconds < 0 ? undefined : { days: 0, seconds }
}

const none: Duration = { days: 0, seconds: 0 }

/** When it ends, after nominal days on the wall and exact seconds: RFC 5545 section 3.3.6. */
export function endAfter(instant: number, { days, seconds }: Duration, clock: ZoneClock): number {
  return (days === 0 ? instant : instantAt(clock, wallAt(clock, instant) + days * secondsPerDay)) + seconds
}
