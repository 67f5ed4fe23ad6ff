import { type WallTime, weekdayOf } from '../../time/iso-date.ts'

const codes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const

/** What a recurrence rule calls the weekday of a date: RFC 5545 section 3.3.10. */
export function weekdayCode(date: WallTime): string {
  return codes[weekdayOf(date)] ?? ''
}
