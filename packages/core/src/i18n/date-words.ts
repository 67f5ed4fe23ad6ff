/** How a locale tells the time, by one of two clocks. */
export interface Clock {
  readonly time: string
  /** Before and after noon; where there are none, the clock has 24 hours. */
  readonly dayPeriods?: readonly [string, string]
  /** `09:05` rather than `9:05`. */
  readonly padsHour: boolean
}

/**
 * Names and patterns of dates in one locale, taken from ICU when the package is built: the first `Intl` formatter of a
 * page costs tens of milliseconds before anything is on screen. Patterns hold `{weekday}`, `{day}`, `{month}`,
 * `{year}`, `{hour}`, `{minute}` and `{dayPeriod}`.
 */
export interface DateWords extends Clock {
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
  /** With 24 hours where the locale has 12, and the other way round: for a library that wants it so. */
  readonly otherClock: Clock
  /** 0 is Monday. */
  readonly firstWeekday: number
}
