import { expect, test } from 'vitest'
import { fromEpochDay, fromEpochMinute, toEpochDay } from '../time/iso-date.ts'
import { allLocales } from '../../test/all-locales.ts'
import { adaptLocale } from './adapt-locale.ts'
import { dateWordsFromIcu, intlOptions } from './dates/date-words-from-icu.ts'
import { formatDate, formatDayMonth, formatMonth, formatTime } from './format-date.ts'

for (const each of allLocales) {
  const { tag, dates } = each
  const { locale, ...options } = intlOptions(tag)
  const first = toEpochDay('2027-01-01')

  test(`${tag}: each date of a year is written as Intl writes it`, () => {
    const full = new Intl.DateTimeFormat(locale, options.fullDate)
    const withYear = new Intl.DateTimeFormat(locale, options.fullDateWithYear)
    for (let day = first; day < first + 365; day++) {
      const date = fromEpochDay(day)
      expect(formatDate(dates, date, '2027-06-01')).toBe(full.format(new Date(date)))
      expect(formatDate(dates, date, '2026-06-01')).toBe(withYear.format(new Date(date)))
    }
  })

  test(`${tag}: each day and month of a year is written as Intl writes it`, () => {
    const dayMonth = new Intl.DateTimeFormat(locale, options.dayMonth)
    const withYear = new Intl.DateTimeFormat(locale, options.dayMonthWithYear)
    const monthYear = new Intl.DateTimeFormat(locale, options.monthYear)
    for (let day = first; day < first + 365; day++) {
      const date = fromEpochDay(day)
      expect(formatDayMonth(dates, date, '2027-06-01')).toBe(dayMonth.format(new Date(date)))
      expect(formatDayMonth(dates, date, '2026-06-01')).toBe(withYear.format(new Date(date)))
      expect(formatMonth(dates, date)).toBe(monthYear.format(new Date(date)))
    }
  })

  test.each([undefined, 'h12', 'h23'] as const)(
    `${tag}: each minute of a day is written as Intl writes it, by the clock %s`,
    hourCycle => {
      const adapted = adaptLocale(each, { language: tag, hourCycle }, told => expect.fail(told))
      const time = new Intl.DateTimeFormat(locale, intlOptions(tag, hourCycle).time)
      for (let minute = 0; minute < 1440; minute++) {
        expect(plainSpaces(formatTime(adapted.dates, fromEpochMinute(minute)))).toBe(
          plainSpaces(time.format(new Date(minute * 60_000))),
        )
      }
    },
  )

  test(`${tag}: what is committed is what ICU says`, () => {
    expect(dates).toEqual(dateWordsFromIcu(tag))
  })
}

/** ICU has a narrow no-break space before am and pm; V8's `format` widens it, its `formatToParts` does not. */
function plainSpaces(text: string): string {
  return text.replaceAll('\u202f', ' ')
}
