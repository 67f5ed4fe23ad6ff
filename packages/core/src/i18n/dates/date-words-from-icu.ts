import type { Clock, DateWords } from '../date-words.ts'

type Part = Intl.DateTimeFormatPart
type HourCycle = 'h12' | 'h23'

/** Locales whose clock we choose; elsewhere ICU does. Public notices in British English say "6 pm". */
const hourCycles: Readonly<Record<string, HourCycle>> = { en: 'h12' }
/** Which of ICU's locales stands behind ours: plain `en` is British here. */
const icuTag: Readonly<Record<string, string>> = { en: 'en-GB' }

/**
 * The options that a formatter of `Intl` needs to write dates as we do; for the generator and for the tests.
 *
 * @param hourCycle the clock, if it is not to be the locale's own
 */
export function intlOptions(tag: string, hourCycle: HourCycle | undefined = hourCycles[tag]) {
  return {
    locale: icuTag[tag] ?? tag,
    fullDate: { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' },
    fullDateWithYear: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' },
    dayMonth: { day: 'numeric', month: 'long', timeZone: 'UTC' },
    dayMonthWithYear: { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' },
    monthYear: { month: 'long', year: 'numeric', timeZone: 'UTC' },
    time: { hour: 'numeric', minute: '2-digit', timeZone: 'UTC', ...(hourCycle && { hourCycle }) },
  } as const
}

/** Read one locale's words and patterns out of ICU. Runs when we build, never in a page. */
export function dateWordsFromIcu(tag: string): DateWords {
  const { locale, ...options } = intlOptions(tag)
  const parts = (format: Intl.DateTimeFormatOptions, date: number) =>
    new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...format }).formatToParts(date)
  const monday = Date.UTC(2026, 10, 23)
  const weekdays = (weekday: 'long' | 'short') => each(7, day => text(parts({ weekday }, monday + day * 86_400_000)))
  const months = (format: Intl.DateTimeFormatOptions) =>
    each(12, month => valueOf(parts(format, Date.UTC(2026, month)), 'month'))
  const clock = clockOf(tag)
  return {
    weekdays: weekdays('long'),
    weekdaysShort: weekdays('short'),
    months: months(options.fullDate),
    monthsShort: each(12, month => text(parts({ month: 'short' }, Date.UTC(2026, month)))),
    fullDate: pattern(parts(options.fullDate, monday)),
    fullDateWithYear: pattern(parts(options.fullDateWithYear, monday)),
    dayMonth: pattern(parts(options.dayMonth, monday)),
    dayMonthWithYear: pattern(parts(options.dayMonthWithYear, monday)),
    monthYear: pattern(parts(options.monthYear, monday)),
    ...clock,
    otherClock: clockOf(tag, clock.dayPeriods ? 'h23' : 'h12'),
    firstWeekday: firstWeekday(locale),
  }
}

function clockOf(tag: string, hourCycle?: HourCycle): Clock {
  const { locale, time } = intlOptions(tag, hourCycle)
  const format = new Intl.DateTimeFormat(locale, time)
  const morning = format.formatToParts(Date.UTC(2026, 0, 1, 9, 5))
  const evening = format.formatToParts(Date.UTC(2026, 0, 1, 21, 5))
  const before = morning.some(part => part.type === 'dayPeriod') && valueOf(morning, 'dayPeriod')
  return {
    time: pattern(morning),
    ...(before && { dayPeriods: [before, valueOf(evening, 'dayPeriod')] as const }),
    padsHour: valueOf(morning, 'hour').length === 2,
  }
}

const each = (count: number, make: (index: number) => string): string[] =>
  Array.from({ length: count }, (_, index) => make(index))

const text = (parts: readonly Part[]): string => parts.map(part => part.value).join('')

const pattern = (parts: readonly Part[]): string =>
  parts.map(({ type, value }) => (type === 'literal' ? value : `{${type}}`)).join('')

function valueOf(parts: readonly Part[], type: Part['type']): string {
  const part = parts.find(other => other.type === type)
  if (!part) throw new Error(`ICU has no ${type} here: ${text(parts)}`)
  return part.value
}

/** `getWeekInfo` counts Monday as 1; older engines have the same as a getter. */
function firstWeekday(locale: string): number {
  const info = new Intl.Locale(locale) as Intl.Locale & { getWeekInfo(): { firstDay: number } }
  return info.getWeekInfo().firstDay - 1
}
