import { type IsoDate, type Locale, type Occurrence, timeOnDay } from '@library-catalyst/core'
import type { ComponentChild } from 'preact'
import { marksOf } from './marks.tsx'
import { isGone, StatusWord } from './status-word.tsx'

interface OccurrenceRowProps {
  readonly occurrence: Occurrence
  /** The day under which it stands; an event over several days stands under each. */
  readonly date: IsoDate
  readonly locale: Locale
  readonly href: string
  readonly onChoose: (event: MouseEvent) => void
}

/** One event in the list: when, what, where, and what else matters before one comes. */
export function OccurrenceRow({ occurrence, date, locale, href, onChoose }: OccurrenceRowProps): ComponentChild {
  const { title, place, status } = occurrence
  const marks = marksOf(occurrence, locale.messages)
  return (
    <li class="event" part="event">
      <p class="time">{timeOnDay(occurrence, date, locale)}</p>
      <p class="title">
        <StatusWord status={status} messages={locale.messages} />
        <a class={isGone(status) ? 'gone' : undefined} href={href} onClick={onChoose}>
          {title}
        </a>
      </p>
      {place && <p class="place">{place.room ? locale.messages.joined([place.room, place.name]) : place.name}</p>}
      {marks.length > 0 && <p class="marks">{marks}</p>}
    </li>
  )
}
