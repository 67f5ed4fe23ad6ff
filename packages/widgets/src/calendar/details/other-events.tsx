import { type DetailsWords, fullWhen, type IsoDate, type Locale, type Occurrence } from '@library-catalyst/core'
import type { ComponentChild } from 'preact'
import { OccurrenceLink } from '../occurrence-link.tsx'
import { isGone, StatusWord } from '../status-word.tsx'

interface OtherEventsProps {
  readonly today: IsoDate
  readonly locale: Locale
  readonly words: DetailsWords
  /** The address that opens an event. */
  readonly linkTo: (id: string) => string
  /** A plain click on an event. */
  readonly onChoose: (occurrence: Occurrence) => void
}

/** As many dates as one can choose from; the file has all. */
const mostDates = 5

/** When else it takes place. */
export function OtherDates({
  dates,
  ...rest
}: OtherEventsProps & { readonly dates: readonly Occurrence[] }): ComponentChild {
  const { today, locale, words } = rest
  if (dates.length === 0) return null
  return (
    <section class="other-dates">
      <h3>{words.otherDates}</h3>
      <ul>
        {dates.slice(0, mostDates).map(date => (
          <li key={date.id}>
            <StatusWord status={date.status} messages={locale.messages} />
            <EventLink occurrence={date} {...rest}>
              {fullWhen(date, today, locale)}
            </EventLink>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What else one might like. */
export function RelatedEvents({
  events,
  ...rest
}: OtherEventsProps & { readonly events: readonly Occurrence[] }): ComponentChild {
  const { today, locale, words } = rest
  if (events.length === 0) return null
  return (
    <section class="related">
      <h3>{words.related}</h3>
      <ul>
        {events.map(event => (
          <li key={event.id}>
            <EventLink occurrence={event} {...rest}>
              <bdi>{event.title}</bdi>
            </EventLink>
            <p class="when">{fullWhen(event, today, locale)}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}

interface EventLinkProps extends Pick<OtherEventsProps, 'linkTo' | 'onChoose'> {
  readonly occurrence: Occurrence
  readonly children: ComponentChild
}

function EventLink({ occurrence, linkTo, onChoose, children }: EventLinkProps): ComponentChild {
  return (
    <OccurrenceLink
      class={isGone(occurrence.status) ? 'gone' : undefined}
      occurrence={occurrence}
      linkTo={linkTo}
      onChoose={onChoose}
    >
      {children}
    </OccurrenceLink>
  )
}
