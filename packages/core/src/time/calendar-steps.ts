import { fromEpochDay, type IsoDate, toEpochDay } from './iso-date.ts'

/** The epoch day on which the date's month begins. */
export function startOfMonth(date: IsoDate): number {
  return toEpochDay(`${date.slice(0, 7)}-01`)
}

/** The same day of another month, or that month's last: a month after 31 January is 28 February. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const [year, month] = [+date.slice(0, 4), +date.slice(5, 7) - 1 + months]
  const first = epochDayOf(year, month)
  const length = epochDayOf(year, month + 1) - first
  return fromEpochDay(first + Math.min(+date.slice(8, 10), length) - 1)
}

/** The epoch day on which the week of an epoch day begins, where weeks begin on `firstWeekday` (0 is Monday). */
export function startOfWeek(day: number, firstWeekday: number): number {
  return day - modulo(day + 3 - firstWeekday, 7)
}

/** The first of a month, 0 being January; a month outside the year counts on into the years around it. */
const epochDayOf = (year: number, month: number): number => Date.UTC(year, month) / 86_400_000

const modulo = (value: number, by: number): number => ((value % by) + by) % by
