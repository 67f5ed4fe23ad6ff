import type { Instant, Occurrence } from '@library-catalyst/core'
import { languageFor } from '../i18n/language.ts'

/** When an event takes place, in its own zone: `Wednesday 25 November 2026, 18:00–19:00`. */
export function whenText(
  { start, startInstant, endInstant, timeZone }: Pick<Occurrence, 'start' | 'startInstant' | 'endInstant' | 'timeZone'>,
  locale: string,
): string {
  const isAllDay = start.length === 10
  const format = formatIn(timeZone, locale, !isAllDay)
  // The last day of an all-day event ends with the midnight that the next begins with.
  const last = isAllDay ? Math.max(Date.parse(startInstant), Date.parse(endInstant) - 1) : Date.parse(endInstant)
  return format.formatRange(Date.parse(startInstant), last)
}

export const momentText = (instant: Instant, timeZone: string, locale: string): string =>
  formatIn(timeZone, locale, true).format(Date.parse(instant))

function formatIn(timeZone: string, locale: string, withTime: boolean): Intl.DateTimeFormat {
  const language = languageFor(locale)
  // What we have American words beside is the English of everywhere else.
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    calendar: 'gregory',
    timeZone,
    dateStyle: 'full',
    ...(withTime && { timeStyle: 'short' }),
  })
}
