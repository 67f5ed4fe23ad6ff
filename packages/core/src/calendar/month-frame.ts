import { startOfMonth, startOfWeek, addMonths } from '../time/calendar-steps.ts'
import { fromEpochDay, type IsoDate } from '../time/iso-date.ts'

/** Where a month stands on its page of whole weeks; in epoch days, `monthEnd` excluded. */
export interface MonthFrame {
  readonly first: number
  readonly weekCount: number
  readonly monthStart: number
  readonly monthEnd: number
}

/** A day as a calendar on paper has it. */
export interface GridDay {
  readonly date: IsoDate
  readonly dayOfMonth: number
  /** False for the days of the months around. */
  readonly isInMonth: boolean
  readonly isToday: boolean
}

/**
 * The weeks, whole, that the month of `date` touches: four to six.
 *
 * @param firstWeekday 0 is Monday
 */
export function monthFrame(date: IsoDate, firstWeekday: number): MonthFrame {
  const [monthStart, monthEnd] = [startOfMonth(date), startOfMonth(addMonths(date, 1))]
  const first = startOfWeek(monthStart, firstWeekday)
  return { first, weekCount: Math.ceil((monthEnd - first) / 7), monthStart, monthEnd }
}

/** The days of the page, week by week. */
export function frameDays({ first, weekCount, monthStart, monthEnd }: MonthFrame, today: IsoDate): readonly GridDay[] {
  return Array.from({ length: weekCount * 7 }, (_, index) => {
    const day = first + index
    const date = fromEpochDay(day)
    return {
      date,
      dayOfMonth: +date.slice(8),
      isInMonth: day >= monthStart && day < monthEnd,
      isToday: date === today,
    }
  })
}
