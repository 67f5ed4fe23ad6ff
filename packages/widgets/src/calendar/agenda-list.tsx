import type { AgendaDay, IsoDate, Locale, Occurrence } from '@library-catalyst/core'
import type { ComponentChild } from 'preact'
import { DayHeading } from './day-heading.tsx'
import { OccurrenceRow } from './occurrence-row.tsx'

interface AgendaListProps {
  readonly days: readonly AgendaDay[]
  readonly today: IsoDate
  readonly libraryZone: string
  readonly headingLevel: number
  readonly locale: Locale
  /** The address that opens an event. */
  readonly linkTo: (id: string) => string
  /** A plain click; one that asks for a new tab goes to the link. */
  readonly onChoose: (occurrence: Occurrence) => void
}

/** Coming events, day by day. */
export function AgendaList({
  days,
  today,
  libraryZone,
  headingLevel,
  locale,
  linkTo,
  onChoose,
}: AgendaListProps): ComponentChild {
  return (
    <ol class="days">
      {days.map(day => (
        <li key={day.date} class="day" part="day">
          <DayHeading day={day} today={today} level={headingLevel} locale={locale} />
          <ul class="events">
            {day.occurrences.map(occurrence => (
              <OccurrenceRow
                key={occurrence.id}
                occurrence={occurrence}
                date={day.date}
                libraryZone={libraryZone}
                locale={locale}
                href={linkTo(occurrence.id)}
                onChoose={event => {
                  if (opensElsewhere(event)) return
                  event.preventDefault()
                  onChoose(occurrence)
                }}
              />
            ))}
          </ul>
        </li>
      ))}
    </ol>
  )
}

const opensElsewhere = ({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean =>
  button !== 0 || metaKey || ctrlKey || shiftKey || altKey
