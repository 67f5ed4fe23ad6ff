import { formatDate, formatDayMonth, formatMonth } from '../i18n/format-date.ts'
import type { Locale } from '../i18n/locale.ts'
import type { IsoDate } from '../time/iso-date.ts'
import type { ViewTitle } from './view-range.ts'

/** "November 2026", "23 November to 29 November" or "Tuesday 24 November". */
export function viewTitleText(title: ViewTitle, today: IsoDate, { dates, messages }: Locale): string {
  switch (title.kind) {
    case 'month':
      return formatMonth(dates, title.date)
    case 'day':
      return formatDate(dates, title.date, today)
    case 'days':
      return messages.fromTo(formatDayMonth(dates, title.first, today), formatDayMonth(dates, title.last, today))
  }
}
