import { dateOf, type IsoDate, toEpochDay, type WallTime, weekdayOf } from '../time/iso-date.ts'
import type { SeriesPattern } from './series-pattern.ts'

/** True for a date on which the pattern has an event, if it has one at `start`: what an EXDATE may call off. */
export function isPatternDate(pattern: SeriesPattern, start: WallTime, date: IsoDate): boolean {
  const daysLater = toEpochDay(date) - toEpochDay(start)
  switch (pattern.kind) {
    case 'daily':
      return daysLater % pattern.every === 0
    case 'weekly': {
      const intoWeek = (day: WallTime) => (weekdayOf(day) - pattern.weekStart + 7) % 7
      const weeksLater = (daysLater - intoWeek(date) + intoWeek(start)) / 7
      return pattern.weekdays.includes(weekdayOf(date)) && weeksLater % pattern.every === 0
    }
    case 'monthly':
      return dayOf(date) === pattern.day && monthsBetween(start, date) % pattern.every === 0
    case 'monthlyOn':
      return (
        weekdayOf(date) === pattern.weekday &&
        (pattern.which === 5 ? isInLastWeek(date) : Math.ceil(dayOf(date) / 7) === pattern.which + 1) &&
        monthsBetween(start, date) % pattern.every === 0
      )
    case 'yearly':
      return date.slice(4) === dateOf(start).slice(4)
  }
}

const dayOf = (date: WallTime): number => +date.slice(8, 10)
const monthsBetween = (one: WallTime, other: WallTime): number =>
  (+other.slice(0, 4) - +one.slice(0, 4)) * 12 + +other.slice(5, 7) - +one.slice(5, 7)

function isInLastWeek(date: IsoDate): boolean {
  const lastDay = new Date(Date.UTC(+date.slice(0, 4), +date.slice(5, 7), 0)).getUTCDate()
  return dayOf(date) + 7 > lastDay
}
