import { type IsoDate, type Locale, monthOf, weekdayOf } from '@library-catalyst/core'
import type { ComponentChild } from 'preact'

interface CardDateProps {
  readonly date: IsoDate
  readonly locale: Locale
}

/** The date, set as a block to be seen from afar. Listeners have it in the card's text. */
export function CardDate({ date, locale: { dates } }: CardDateProps): ComponentChild {
  return (
    <div class="card-date" aria-hidden="true">
      <span class="number">{+date.slice(8)}</span>
      <span class="weekday">{dates.weekdaysShort[weekdayOf(date)]}</span>
      <span class="month">{dates.monthsShort[monthOf(date)]}</span>
    </div>
  )
}
