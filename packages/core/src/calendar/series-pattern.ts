import { type WallTime, weekdayOf } from '../time/iso-date.ts'
import { weekdayCodes } from './icalendar/weekday-code.ts'
import type { RuleParts } from './recurrence-rule.ts'

/** The recurrence rules that a short sentence tells wholly. Weekdays count from Monday as 0. */
export type SeriesPattern =
  | { readonly kind: 'daily'; readonly every: number }
  | {
      readonly kind: 'weekly'
      readonly every: number
      readonly weekdays: readonly number[]
      readonly weekStart: number
    }
  | { readonly kind: 'monthly'; readonly every: number; readonly day: number }
  /** `which` is 0 for the first of a month, to 4 for the fifth, and 5 for the last. */
  | { readonly kind: 'monthlyOn'; readonly every: number; readonly which: number; readonly weekday: number }
  | { readonly kind: 'yearly' }

/** What does not say on which days, or is told apart. */
const elsewhere = ['FREQ', 'INTERVAL', 'COUNT', 'UNTIL', 'WKST']
const last = 5

/**
 * @param start one date of the series: what a rule leaves out, it takes from there
 * @returns undefined for every other rule
 */
export function seriesPattern(parts: RuleParts, start: WallTime): SeriesPattern | undefined {
  const interval = parts.get('INTERVAL') ?? '1'
  if (!isCount(interval)) return undefined
  const every = +interval
  const limits = [...parts].filter(([name]) => !elsewhere.includes(name)).map(([name, value]) => `${name}=${value}`)
  const limit = limits.sort().join(';')
  switch (parts.get('FREQ') ?? '') {
    case 'DAILY':
      if (limit === '') return { kind: 'daily', every }
      return every === 1 ? weekly(parts, every, limit, start) : undefined
    case 'WEEKLY':
      return weekly(parts, every, limit, start)
    case 'MONTHLY':
      return monthly(every, limit, start)
    case 'YEARLY':
      return every === 1 && isThatDay(limit, start) ? { kind: 'yearly' } : undefined
    default:
      return undefined
  }
}

/** A whole number above 0, as INTERVAL and COUNT have it. */
export const isCount = (text: string): boolean => /^[1-9]\d{0,3}$/.test(text)

function weekly(parts: RuleParts, every: number, limit: string, start: WallTime): SeriesPattern | undefined {
  const [, list] = /^BYDAY=([A-Z,]+)$/.exec(limit) ?? []
  const weekdays =
    limit === '' ? [weekdayOf(start)] : [...new Set(list?.split(','))].map(code => weekdayCodes.indexOf(code))
  const weekStart = weekdayCodes.indexOf(parts.get('WKST') ?? 'MO')
  if (weekdays.length === 0 || weekdays.includes(-1) || weekStart < 0) return undefined
  if (weekdays.length === 7 && every === 1) return { kind: 'daily', every }
  return { kind: 'weekly', every, weekdays, weekStart }
}

/** `BYDAY=2TU` and `BYDAY=TU;BYSETPOS=2` say the same. */
function monthly(every: number, limit: string, start: WallTime): SeriesPattern | undefined {
  const [, date = limit === '' ? start.slice(8, 10) : undefined] = /^BYMONTHDAY=(\d\d?)$/.exec(limit) ?? []
  if (date !== undefined) return +date >= 1 && +date <= 31 ? { kind: 'monthly', every, day: +date } : undefined
  const groups = (
    /^BYDAY=(?<which>\+?[1-5]|-1)(?<code>[A-Z]{2})$/.exec(limit) ??
    /^BYDAY=(?<code>[A-Z]{2});BYSETPOS=(?<which>\+?[1-5]|-1)$/.exec(limit)
  )?.groups
  const weekday = weekdayCodes.indexOf(groups?.['code'] ?? '')
  const which = Number(groups?.['which'])
  return weekday < 0 ? undefined : { kind: 'monthlyOn', every, which: which < 0 ? last : which - 1, weekday }
}

function isThatDay(limit: string, start: WallTime): boolean {
  const month = `BYMONTH=${+start.slice(5, 7)}`
  return ['', month, `${month};BYMONTHDAY=${+start.slice(8, 10)}`].includes(limit)
}
