/** A calendar date, `YYYY-MM-DD` (RFC 3339 full-date), in no zone of its own. */
export type IsoDate = string

/** A date, or a date and wall-clock time `YYYY-MM-DDTHH:MM`, as people at the place read it. */
export type WallTime = string

/** A point in time, `YYYY-MM-DDTHH:MM:SSZ`, always UTC. */
export type Instant = string

/** From `start` to before `end`. */
export interface DateRange {
  readonly start: IsoDate
  readonly end: IsoDate
}

export const minutesPerDay = 1440
const millisecondsPerDay = 86_400_000
const isoDatePattern = /^\d{4}-\d{2}-\d{2}$/

/** Days since 1970-01-01; the number on which all date arithmetic is done. */
export function toEpochDay(date: WallTime): number {
  return Date.UTC(+date.slice(0, 4), +date.slice(5, 7) - 1, +date.slice(8, 10)) / millisecondsPerDay
}

export function fromEpochDay(day: number): IsoDate {
  return new Date(day * millisecondsPerDay).toISOString().slice(0, 10)
}

export function addDays(date: IsoDate, days: number): IsoDate {
  return fromEpochDay(toEpochDay(date) + days)
}

/** 0 is Monday, 6 is Sunday, as ISO 8601 orders them. */
export function weekdayOf(date: WallTime): number {
  return (((toEpochDay(date) + 3) % 7) + 7) % 7
}

export function dateOf(wall: WallTime): IsoDate {
  return wall.slice(0, 10)
}

/** A wall time without a clock is a whole day. */
export function isAllDay(wall: WallTime): boolean {
  return wall.length === 10
}

/** True for a date that exists: 2026-02-29 does not. */
export function isIsoDate(text: string): boolean {
  return isoDatePattern.test(text) && fromEpochDay(toEpochDay(text)) === text
}

/** Minutes since 1970-01-01T00:00 on the wall clock; an all-day value counts from midnight. */
export function toEpochMinute(wall: WallTime): number {
  const clock = isAllDay(wall) ? 0 : +wall.slice(11, 13) * 60 + +wall.slice(14, 16)
  return toEpochDay(wall) * minutesPerDay + clock
}

export function fromEpochMinute(minute: number): WallTime {
  return new Date(minute * 60_000).toISOString().slice(0, 16)
}

export function toInstant(epochMilliseconds: number): Instant {
  return `${new Date(epochMilliseconds).toISOString().slice(0, 19)}Z`
}
