import { type IsoDate, type WallTime, weekdayOf } from '../time/iso-date.ts'
import type { DateWords } from './date-words.ts'

/** "Wednesday 25 November"; with the year where it is not the one that `today` is in. */
export function formatDate(words: DateWords, date: IsoDate, today: IsoDate): string {
  const sameYear = date.slice(0, 4) === today.slice(0, 4)
  return fill(sameYear ? words.fullDate : words.fullDateWithYear, dateValues(words, date))
}

/** "25 November"; with the year where it is not the one that `today` is in. */
export function formatDayMonth(words: DateWords, date: IsoDate, today: IsoDate): string {
  const sameYear = date.slice(0, 4) === today.slice(0, 4)
  return fill(sameYear ? words.dayMonth : words.dayMonthWithYear, dateValues(words, date))
}

/** "November 2026". */
export function formatMonth(words: DateWords, date: IsoDate): string {
  return fill(words.monthYear, dateValues(words, date))
}

/** "6:00 pm" or "18:00", as the locale has it. */
export function formatTime(words: DateWords, wall: WallTime): string {
  const hour = +wall.slice(11, 13)
  const shown = words.dayPeriods ? hour % 12 || 12 : hour
  return fill(words.time, {
    hour: words.padsHour ? String(shown).padStart(2, '0') : String(shown),
    minute: wall.slice(14, 16),
    dayPeriod: words.dayPeriods?.[hour < 12 ? 0 : 1],
  })
}

/** 0 is January. */
export function monthOf(date: IsoDate): number {
  return +date.slice(5, 7) - 1
}

const dateValues = (words: DateWords, date: IsoDate) => ({
  weekday: words.weekdays[weekdayOf(date)],
  day: String(+date.slice(8, 10)),
  month: words.months[monthOf(date)],
  year: String(+date.slice(0, 4)),
})

function fill(pattern: string, values: Readonly<Record<string, string | undefined>>): string {
  return pattern.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')
}
