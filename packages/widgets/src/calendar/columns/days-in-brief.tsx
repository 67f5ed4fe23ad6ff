import type { AgendaDay, BrowseWords, EventPage, IsoDate, Locale, Occurrence } from '@library-catalyst/core'
import type { ComponentChild } from 'preact'
import { DayHeading } from '../day-heading.tsx'
import { OccurrenceRow } from '../occurrence-row.tsx'
import { isPlainClick } from '../plain-click.ts'

interface DaysInBriefProps {
  /** Also those on which nothing is. */
  readonly days: readonly AgendaDay[]
  /** Until the answer for these days is there, nobody says that nothing is on. */
  readonly isAnswered: boolean
  readonly today: IsoDate
  readonly page: EventPage | undefined
  readonly headingLevel: number
  readonly locale: Locale
  readonly words: BrowseWords
  readonly linkTo: (id: string) => string
  readonly onChoose: (occurrence: Occurrence) => void
}

/** The same days one below the other, for a phone or a sidebar. */
export function DaysInBrief(props: DaysInBriefProps): ComponentChild {
  const { days, isAnswered, today, page, headingLevel, locale, words, linkTo, onChoose } = props
  return (
    <ol class="days brief">
      {days.map(day => (
        <li key={day.date} class="day" part="day">
          <DayHeading day={day} today={today} level={headingLevel} locale={locale} />
          {day.occurrences.length === 0 && isAnswered && <p class="nothing-on">{words.nothingOnDay}</p>}
          {day.occurrences.length > 0 && (
            <ul class="events">
              {day.occurrences.map(occurrence => (
                <OccurrenceRow
                  key={occurrence.id}
                  occurrence={occurrence}
                  date={day.date}
                  libraryZone={page?.timeZone ?? ''}
                  locale={locale}
                  href={linkTo(occurrence.id)}
                  onChoose={event => {
                    if (!isPlainClick(event)) return
                    event.preventDefault()
                    onChoose(occurrence)
                  }}
                />
              ))}
            </ul>
          )}
        </li>
      ))}
    </ol>
  )
}
