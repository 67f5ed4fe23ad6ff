import type { Weekday } from './programme/item.ts'

/** Written YYYY-MM-DD, so that `<` compares dates as days. */
export type IsoDate = string

const weekdays: readonly Weekday[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']
const dayLength = 86_400_000

export const addDays = (date: IsoDate, days: number): IsoDate => fromEpochDay(epochDay(date) + days)

export const daysBetween = (from: IsoDate, to: IsoDate): number => epochDay(to) - epochDay(from)

/** Monday is 0. */
export const weekdayIndex = (day: Weekday): number => weekdays.indexOf(day)

export const mondayOf = (date: IsoDate): IsoDate => addDays(date, -mondayDistance(date))

export const fallsOn = (date: IsoDate, days: readonly Weekday[]): boolean =>
  days.some(day => weekdayIndex(day) === mondayDistance(date))

/** Whether the date is the `nth` of its weekday in its month; -1 is the last. */
export function isNth(date: IsoDate, nth: number): boolean {
  const month = date.slice(0, 'YYYY-MM'.length)
  if (nth === -1) return !addDays(date, 7).startsWith(month)
  return Math.ceil(Number(date.slice(-2)) / 7) === nth
}

/** All dates from `start` up to, and without, `end`. */
export function datesFrom(start: IsoDate, end: IsoDate): IsoDate[] {
  return Array.from({ length: Math.max(0, daysBetween(start, end)) }, (_, days) => addDays(start, days))
}

const epochDay = (date: IsoDate): number => Date.parse(`${date}T00:00Z`) / dayLength
const fromEpochDay = (day: number): IsoDate => new Date(day * dayLength).toISOString().slice(0, 'YYYY-MM-DD'.length)

/** Day 0 of the epoch was a Thursday. */
const mondayDistance = (date: IsoDate): number => (((epochDay(date) + 3) % 7) + 7) % 7
