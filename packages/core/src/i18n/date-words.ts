/**
 * Names and patterns of dates in one locale, taken from ICU when the package is built: the first `Intl` formatter of a
 * page costs tens of milliseconds before anything is on screen. Patterns hold `{weekday}`, `{day}`, `{month}`,
 * `{year}`, `{hour}`, `{minute}` and `{dayPeriod}`.
 */
export interface DateWords {
  /** Monday first. */
  readonly weekdays: readonly string[]
  readonly weekdaysShort: readonly string[]
  readonly months: readonly string[]
  readonly monthsShort: readonly string[]
  readonly fullDate: string
  readonly fullDateWithYear: string
  readonly dayMonth: string
  readonly dayMonthWithYear: string
  readonly monthYear: string
  readonly time: string
  /** Before and after noon; where there are none, the clock has 24 hours. */
  readonly dayPeriods?: readonly [string, string]
  /** `09:05` rather than `9:05`. */
  readonly padsHour: boolean
  /** 0 is Monday. */
  readonly firstWeekday: number
}
