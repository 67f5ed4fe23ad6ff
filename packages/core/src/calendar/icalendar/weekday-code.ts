import { type WallTime, weekdayOf } from '../../time/iso-date.ts'

/** What recurrence rules call the days of a week, Monday first: RFC 5545 section 3.3.10. */
export const weekdayCodes: readonly string[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

/** What a recurrence rule calls the weekday of a date. */
export function weekdayCode(date: WallTime): string {
  return weekdayCodes[weekdayOf(date)] ?? ''
}
