import {
  addDays,
  datesFrom,
  daysBetween,
  fallsOn,
  type IsoDate,
  isNth,
  mondayOf,
  weekdayIndex,
} from './calendar-date.ts'
import type { Series, Weekday } from './programme/item.ts'

/** The weeks that the programme covers. All three are Mondays; `end` is not part of it. */
export interface Season {
  readonly start: IsoDate
  readonly thisWeek: IsoDate
  readonly end: IsoDate
}

const weeksBack = 9
const weeksAhead = 18

/** Fortnights are counted from here, so that they stay the same from one season to the next. */
const someMonday = '1970-01-05'

export function seasonAround(today: IsoDate): Season {
  const thisWeek = mondayOf(today)
  return { thisWeek, start: addDays(thisWeek, -7 * weeksBack), end: addDays(thisWeek, 7 * weeksAhead) }
}

export const dayOfWeek = (season: Season, week: number, on: Weekday): IsoDate =>
  addDays(season.thisWeek, 7 * week + weekdayIndex(on))

/** When the rule of a series says that it is held, the library's closed days included. */
export function ruleDates(series: Series, season: Season): readonly IsoDate[] {
  const first = addDays(season.thisWeek, 7 * (series.week ?? -weeksBack))
  return datesFrom(first, season.end)
    .filter(date => isInRhythm(series, date))
    .slice(0, series.times)
}

function isInRhythm({ every, on, nth }: Series, date: IsoDate): boolean {
  if (!fallsOn(date, on)) return false
  if (every === 'fortnight') return Math.floor(daysBetween(someMonday, date) / 7) % 2 === 0
  return nth === undefined || isNth(date, nth)
}

/** Public holidays that have a fixed rule. Easter has not; the demo does without it. */
export function isClosed(date: IsoDate): boolean {
  const [, month = '', day = ''] = date.split('-')
  if (['01-01', '12-25', '12-26'].includes(`${month}-${day}`)) return true
  if (!fallsOn(date, ['MO'])) return false
  return (month === '05' && (isNth(date, 1) || isNth(date, -1))) || (month === '08' && isNth(date, -1))
}
