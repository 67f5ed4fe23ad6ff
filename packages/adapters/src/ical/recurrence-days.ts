import { civilDateOf, daysInMonth, epochDayOf, isLeapYear, weekdayOfDay } from './civil-date.ts'
import { monthly, type RecurrenceRule, type WeekdayRule, weekly, yearly } from './recurrence-rule.ts'

/**
 * The rule with what it does not say taken from DTSTART (RFC 5545 section 3.3.10: "Information, not contained in the
 * rule"): the day for a rule that names none, and the weekday for one that names weeks only.
 *
 * @param day epoch day of DTSTART
 */
export function withDaysOf(rule: RecurrenceRule, day: number): RecurrenceRule {
  const { frequency, byWeekNo, byYearDay, byMonthDay, byDay } = rule
  if (byYearDay.length + byMonthDay.length + byDay.length > 0) return rule
  const ownWeekday = [{ weekday: weekdayOfDay(day), ordinal: 0 }]
  if (byWeekNo.length > 0) return frequency === yearly ? { ...rule, byDay: ownWeekday } : rule
  const date = civilDateOf(day)
  if (frequency === weekly) return { ...rule, byDay: ownWeekday }
  if (frequency === monthly) return { ...rule, byMonthDay: [date.day] }
  if (frequency !== yearly) return rule
  return { ...rule, byMonthDay: [date.day], byMonth: rule.byMonth.length > 0 ? rule.byMonth : [date.month] }
}

/** True if every BY part that speaks of days allows this one. */
export function allowsDay(rule: RecurrenceRule, epochDay: number): boolean {
  const { byMonth, byMonthDay, byYearDay, byWeekNo, byDay } = rule
  if (byDay.length > 0 && !hasWeekday(byDay, weekdayOfDay(epochDay))) return false
  const dated = byMonth.length + byMonthDay.length + byYearDay.length + byWeekNo.length > 0
  if (!dated && !byDay.some(isNumbered)) return true
  const { year, month, day } = civilDateOf(epochDay)
  if (byMonth.length > 0 && !byMonth.includes(month)) return false
  if (byMonthDay.length > 0 && !includesFromEnd(byMonthDay, day, daysInMonth(year, month))) return false
  const dayOfYear = epochDay - epochDayOf(year, 1, 1) + 1
  const yearLength = isLeapYear(year) ? 366 : 365
  if (byYearDay.length > 0 && !includesFromEnd(byYearDay, dayOfYear, yearLength)) return false
  if (byWeekNo.length > 0 && !allowsWeek(rule, epochDay, year)) return false
  if (byDay.length === 0) return true
  const inMonth = rule.frequency === monthly || byMonth.length > 0
  const [position, length] = inMonth ? [day, daysInMonth(year, month)] : [dayOfYear, yearLength]
  return byDay.some(entry => isNth(entry, weekdayOfDay(epochDay), position, length))
}

/** Positions count from 1; -1 is the last. */
function includesFromEnd(wanted: readonly number[], position: number, length: number): boolean {
  return wanted.includes(position) || wanted.includes(position - length - 1)
}

function hasWeekday(byDay: readonly WeekdayRule[], weekday: number): boolean {
  for (const entry of byDay) if (entry.weekday === weekday) return true
  return false
}

const isNumbered = ({ ordinal }: WeekdayRule): boolean => ordinal !== 0

function isNth({ ordinal, weekday }: WeekdayRule, actual: number, position: number, length: number): boolean {
  if (weekday !== actual) return false
  if (ordinal === 0) return true
  const nth = ordinal > 0 ? Math.ceil(position / 7) : -Math.ceil((length - position + 1) / 7)
  return nth === ordinal
}

/** Week 1 is the first with four days in the year; a date may belong to the last week of the year before. */
function allowsWeek({ byWeekNo, weekStart }: RecurrenceRule, epochDay: number, year: number): boolean {
  const weekYear =
    epochDay < firstWeek(year, weekStart) ? year - 1 : epochDay >= firstWeek(year + 1, weekStart) ? year + 1 : year
  const first = firstWeek(weekYear, weekStart)
  const weeks = (firstWeek(weekYear + 1, weekStart) - first) / 7
  return includesFromEnd(byWeekNo, Math.floor((epochDay - first) / 7) + 1, weeks)
}

/** The day on which week 1 begins: of the week that holds 4 January. */
function firstWeek(year: number, weekStart: number): number {
  return startOfWeek(epochDayOf(year, 1, 4), weekStart)
}

export function startOfWeek(epochDay: number, weekStart: number): number {
  return epochDay - ((weekdayOfDay(epochDay) - weekStart + 7) % 7)
}
