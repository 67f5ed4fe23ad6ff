import { type AgendaDay, formatDate, type IsoDate, type Locale, monthOf, weekdayOf } from '@library-catalyst/core'
import type { ComponentChild } from 'preact'

interface DayHeadingProps {
  readonly day: AgendaDay
  readonly today: IsoDate
  readonly level: number
  readonly locale: Locale
}

/** The date block that all events of a day share. Listeners hear the date in full; readers see it set as a block. */
export function DayHeading({ day: { date, isToday }, today, level, locale }: DayHeadingProps): ComponentChild {
  const Heading = `h${level}` as 'h3'
  const { dates, messages } = locale
  return (
    <Heading class="date" part="date">
      <time class="visually-hidden" dateTime={date}>
        {formatDate(dates, date, today)}
      </time>
      <span class="weekday" aria-hidden="true">
        {dates.weekdaysShort[weekdayOf(date)]}
      </span>
      <span class="number" aria-hidden="true">
        {+date.slice(8)}
      </span>
      <span class="month" aria-hidden="true">
        {dates.monthsShort[monthOf(date)]}
      </span>
      {isToday && <span class="today">{messages.today}</span>}
    </Heading>
  )
}
