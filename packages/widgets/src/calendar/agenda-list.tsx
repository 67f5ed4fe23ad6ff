import type { AgendaDay, IsoDate, Locale, Occurrence } from '@library-catalyst/core'
import { Component, type ComponentChild } from 'preact'
import { DayHeading } from './day-heading.tsx'
import { OccurrenceRow } from './occurrence-row.tsx'
import { hasSameProps } from './same-props.ts'

interface DayListProps {
  readonly today: IsoDate
  readonly libraryZone: string
  readonly headingLevel: number
  readonly locale: Locale
  /** The address that opens an event. */
  readonly linkTo: (id: string) => string
  /** Said of a day on which nothing is, where such days are among those given. */
  readonly emptyDay?: string | undefined
  /** A plain click; one that asks for a new tab goes to the link. */
  readonly onChoose: (occurrence: Occurrence) => void
}

interface AgendaListProps extends DayListProps {
  readonly days: readonly AgendaDay[]
}

/** Coming events, day by day. */
export function AgendaList({ days, ...rest }: AgendaListProps): ComponentChild {
  if (days.length === 0) return null
  return (
    <ol class="days">
      {days.map(day => (
        <Day key={day.date} day={day} {...rest} />
      ))}
    </ol>
  )
}

interface DayProps extends DayListProps {
  readonly day: AgendaDay
}

/** A day that has changed in nothing is not drawn again, be it one of a year and a letter typed. */
class Day extends Component<DayProps> {
  override shouldComponentUpdate({ day: next, ...rest }: DayProps): boolean {
    const { day, ...before } = this.props
    return !isSameDay(day, next) || !hasSameProps(before, rest)
  }

  render({ day, today, libraryZone, headingLevel, locale, emptyDay, linkTo, onChoose }: DayProps): ComponentChild {
    return (
      <li class="day" part="day">
        <DayHeading day={day} today={today} level={headingLevel} locale={locale} />
        {day.occurrences.length > 0 ? (
          <ul class="events">
            {day.occurrences.map(occurrence => (
              <OccurrenceRow
                key={occurrence.id}
                occurrence={occurrence}
                date={day.date}
                libraryZone={libraryZone}
                locale={locale}
                linkTo={linkTo}
                onChoose={onChoose}
              />
            ))}
          </ul>
        ) : (
          emptyDay && <p class="nothing-on">{emptyDay}</p>
        )}
      </li>
    )
  }
}

function isSameDay(one: AgendaDay, other: AgendaDay): boolean {
  return (
    one.isToday === other.isToday &&
    one.occurrences.length === other.occurrences.length &&
    one.occurrences.every((occurrence, at) => occurrence === other.occurrences[at])
  )
}
