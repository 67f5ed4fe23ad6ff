import { addDays, type DateRange, dateOf, type IsoDate, isAllDay, type WallTime } from '../time/iso-date.ts'

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
