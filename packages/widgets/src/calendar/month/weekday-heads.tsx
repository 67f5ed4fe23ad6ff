import type { Locale } from '@library-catalyst/core'
import type { ComponentChild } from 'preact'

/** The row of weekdays, from the locale's first on. */
export function WeekdayHeads({ locale: { dates } }: { readonly locale: Locale }): ComponentChild {
  return (
    <div class="heads" role="row">
      {dates.weekdays.map((_, position) => {
        const weekday = (position + dates.firstWeekday) % 7
        return (
          <div key={weekday} role="columnheader">
            <span class="visually-hidden">{dates.weekdays[weekday]}</span>
            <span aria-hidden="true">{dates.weekdaysShort[weekday]}</span>
          </div>
        )
      })}
    </div>
  )
}
