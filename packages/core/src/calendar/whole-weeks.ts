import type { MonthDay, MonthWeek } from './month-weeks.ts'

/** The same month with every event in its day, for paper: where nothing can be asked for, "+3 more" says nothing. */
export function wholeWeeks(weeks: readonly MonthWeek[]): readonly MonthWeek[] {
  return weeks.map(week => ({ ...week, days: week.days.map((day, column) => wholeDay(day, column, week)) }))
}

function wholeDay(day: MonthDay, column: number, { bars }: MonthWeek): MonthDay {
  if (day.moreCount === 0) return day
  const crossing = bars.filter(bar => bar.column <= column && column < bar.column + bar.span)
  const entries = day.occurrences.filter(({ id }) => !crossing.some(({ occurrence }) => occurrence.id === id))
  return { ...day, entries, moreCount: 0 }
}
