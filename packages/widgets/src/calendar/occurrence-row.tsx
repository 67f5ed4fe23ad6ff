import { type IsoDate, type Locale, type Occurrence, timeOnDay } from '@library-catalyst/core'
import type { ComponentChild } from 'preact'
import { marksOf } from './marks.tsx'
import { wayTo } from './occurrence-link.tsx'
import { placeLine, zoneNote } from './occurrence-texts.ts'
import { isGone, StatusWord } from './status-word.tsx'

interface OccurrenceRowProps {
  readonly occurrence: Occurrence
  /** The day under which it stands; an event over several days stands under each. */
  readonly date: IsoDate
  /** Where times need no zone behind them. */
  readonly libraryZone: string
  readonly locale: Locale
  readonly linkTo: (id: string) => string
  readonly onChoose: (occurrence: Occurrence) => void
}

/** One event in the list: when, what, where, and what else matters before one comes. */
export function OccurrenceRow({
  occurrence,
  date,
  libraryZone,
  locale,
  linkTo,
  onChoose,
}: OccurrenceRowProps): ComponentChild {
  const { title, place, status } = occurrence
  const { messages } = locale
  const marks = marksOf(occurrence, messages)
  return (
    <li class="event" part="event">
      <p class="time">{timeOnDay(occurrence, date, locale) + zoneNote(occurrence, libraryZone, messages)}</p>
      <p class="title">
        {status !== 'confirmed' && <StatusWord status={status} messages={messages} />}
        <a class={isGone(status) ? 'gone' : undefined} dir="auto" {...wayTo(occurrence, { linkTo, onChoose })}>
          {title}
        </a>
      </p>
      {place && <p class="place">{placeLine(place, messages)}</p>}
      {marks.length > 0 && <p class="marks">{marks}</p>}
    </li>
  )
}
