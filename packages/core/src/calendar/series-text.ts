import type { DateWords } from '../i18n/date-words.ts'
import type { DetailsWords } from '../i18n/details/en.ts'
import { formatDayMonth } from '../i18n/format-date.ts'
import type { WallTime } from '../time/iso-date.ts'
import { lastSeriesDate, type SeriesDate } from './last-series-date.ts'
import { ruleParts } from './recurrence-rule.ts'
import { isCount, type SeriesPattern, seriesPattern } from './series-pattern.ts'

type SeriesWords = DetailsWords['series']

/**
 * How often an event takes place: "Every Tuesday, until 12 May". A rule that no short sentence tells wholly is several
 * dates, and never a rule that it is not.
 *
 * @param rule the value of an RFC 5545 RRULE, from outside
 * @param date one of the series
 */
export function seriesText(rule: string | undefined, date: SeriesDate, words: SeriesWords, dates: DateWords): string {
  const parts = ruleParts(rule ?? '')
  const pattern = parts && seriesPattern(parts, date.start)
  if (!pattern) return words.several
  const often = patternText(pattern, date.start, words, dates)
  const [count, until] = [parts.get('COUNT'), parts.get('UNTIL')]
  if (count !== undefined) return until === undefined && isCount(count) ? words.times(often, +count) : words.several
  if (until === undefined) return often
  const last = lastSeriesDate(until, pattern, date)
  return last === undefined ? words.several : words.until(often, formatDayMonth(dates, last, date.start))
}

function patternText(pattern: SeriesPattern, start: WallTime, words: SeriesWords, dates: DateWords): string {
  const nameOf = (weekday: number) => dates.weekdays[weekday] ?? ''
  switch (pattern.kind) {
    case 'daily':
      return words.daily(pattern.every)
    case 'weekly': {
      const place = (weekday: number) => (weekday - dates.firstWeekday + 7) % 7
      const inOrder = [...pattern.weekdays].sort((one, other) => place(one) - place(other))
      return words.weekly(pattern.every, words.and(inOrder.map(nameOf)))
    }
    case 'monthly':
      return words.monthly(pattern.every, pattern.day)
    case 'monthlyOn':
      return words.monthlyOn(pattern.every, words.ordinals[pattern.which] ?? '', nameOf(pattern.weekday))
    case 'yearly':
      return words.yearly(formatDayMonth(dates, start, start))
  }
}
