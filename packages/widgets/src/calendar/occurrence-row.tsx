import { type IsoDate, type Locale, type Occurrence, placeOfZone, timeOnDay } from '@library-catalyst/core'
import type { ComponentChild } from 'preact'
import { marksOf } from './marks.tsx'
import { isGone, StatusWord } from './status-word.tsx'

interface OccurrenceRowProps {
  readonly occurrence: Occurrence
  /** The day under which it stands; an event over several days stands under each. */
  readonly date: IsoDate
  /** Where times need no zone behind them. */
  readonly libraryZone: string
  readonly locale: Locale
  readonly href: string
  readonly onChoose: (event: MouseEvent) => void
}

/** One event in the list: when, what, where, and what else matters before one comes. */
export function OccurrenceRow({
  occurrence,
  date,
  libraryZone,
  locale,
  href,
  onChoose,
}: OccurrenceRowProps): ComponentChild {
  const { title, place, status, timeZone } = occurrence
  const { messages } = locale
  const marks = marksOf(occurrence, messages)
  return (
    <li class="event" part="event">
      <p class="time">
        {timeOnDay(occurrence, date, locale)}
        {timeZone !== libraryZone && ` ${messages.inZone(placeOfZone(timeZone))}`}
      </p>
      <p class="title">
        <StatusWord status={status} messages={messages} />
        <a class={isGone(status) ? 'gone' : undefined} dir="auto" href={href} onClick={onChoose}>
          {title}
        </a>
      </p>
      {place && <p class="place">{place.room ? messages.joined([place.room, place.name]) : place.name}</p>}
      {marks.length > 0 && <p class="marks">{marks}</p>}
    </li>
  )
}
