import { civilDateOf, daysInMonth, epochDayOf } from './civil-date.ts'
import { startOfWeek } from './recurrence-days.ts'
import { daily, monthly, type RecurrenceRule, weekly } from './recurrence-rule.ts'

/** The years, months, weeks or days in which a rule counts its interval, numbered in a row. */
export interface Periods {
  indexOf(epochDay: number): number
  firstDay(index: number): number
  /** Every stretch of days in the period that may hold an instance, as [first, after the last]. */
  stretches(index: number): readonly (readonly [number, number])[]
}

export function periodsOf(rule: RecurrenceRule): Periods {
  if (rule.frequency === daily) return days
  if (rule.frequency === weekly) return weeksFrom(rule.weekStart)
  return rule.frequency === monthly ? months : yearsWith(rule.byMonth)
}

const days: Periods = {
  indexOf: epochDay => epochDay,
  firstDay: index => index,
  stretches: index => [[index, index + 1]],
}

const weeksFrom = (weekStart: number): Periods => {
  const origin = startOfWeek(0, weekStart)
  const firstDay = (index: number): number => origin + index * 7
  return {
    indexOf: epochDay => Math.floor((epochDay - origin) / 7),
    firstDay,
    stretches: index => [[firstDay(index), firstDay(index + 1)]],
  }
}

const months: Periods = {
  indexOf(epochDay) {
    const { year, month } = civilDateOf(epochDay)
    return year * 12 + month - 1
  },
  firstDay: index => epochDayOf(Math.floor(index / 12), (index % 12) + 1, 1),
  stretches: index => [monthStretch(Math.floor(index / 12), (index % 12) + 1)],
}

const yearsWith = (byMonth: readonly number[]): Periods => ({
  indexOf: epochDay => civilDateOf(epochDay).year,
  firstDay: year => epochDayOf(year, 1, 1),
  stretches: year =>
    byMonth.length > 0
      ? byMonth.map(month => monthStretch(year, month))
      : [[epochDayOf(year, 1, 1), epochDayOf(year + 1, 1, 1)]],
})

function monthStretch(year: number, month: number): readonly [number, number] {
  const first = epochDayOf(year, month, 1)
  return [first, first + daysInMonth(year, month)]
}
