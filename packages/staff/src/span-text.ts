import { isAllDay } from '@library-catalyst/core'

/** Wall-clock times are shown as they are: the zone of the one who looks has no say in them. */
export function spanText({ start, end }: { readonly start: string; readonly end: string }, locale: string): string {
  const date = (wall: string) =>
    new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' }).format(
      new Date(`${wall.slice(0, 10)}T00:00Z`),
    )
  if (isAllDay(start)) return date(start)
  const time = (wall: string) =>
    new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: 'UTC' }).format(new Date(`${wall}Z`))
  return `${date(start)}, ${time(start)} \u2013 ${start.slice(0, 10) === end.slice(0, 10) ? '' : `${date(end)}, `}${time(end)}`
}

/** An instant, in the zone of the library. */
export const instantText = (instant: string, locale: string, timeZone: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone }).format(new Date(instant))
