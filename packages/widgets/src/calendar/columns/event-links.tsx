import {
  type EventBar,
  formatTime,
  fullWhen,
  isAllDay,
  type IsoDate,
  type Locale,
  type Occurrence,
  type TimedEvent,
  timeOnDay,
} from '@library-catalyst/core'
import type { ComponentChild, ComponentChildren, CSSProperties } from 'preact'
import { marksOf } from '../marks.tsx'
import { OccurrenceLink } from '../occurrence-link.tsx'
import { placeLine, zoneNote } from '../occurrence-texts.ts'
import { isGone, StatusWord } from '../status-word.tsx'

interface LinkProps {
  readonly locale: Locale
  readonly linkTo: (id: string) => string
  readonly onChoose: (occurrence: Occurrence) => void
}

interface BlockLinkProps extends LinkProps {
  readonly event: TimedEvent
  readonly date: IsoDate
  /** Where times need no zone behind them. */
  readonly libraryZone: string
  /** Among other days there is room for when and what; where and the rest stand in a day by itself. */
  readonly isBrief: boolean
}

/** An event at its hours. Listeners hear when it ends, where readers see it. */
export function BlockLink({ event, date, libraryZone, isBrief, ...props }: BlockLinkProps): ComponentChild {
  const { occurrence, continuesBefore, continuesAfter } = event
  const { messages, dates } = props.locale
  const { start, place } = occurrence
  const zone = zoneNote(occurrence, libraryZone, messages)
  const full = timeOnDay(occurrence, date, props.locale) + zone
  const marks = isBrief ? [] : marksOf(occurrence, messages)
  const hasOwnStart = isBrief && !continuesBefore
  return (
    <EventLink {...props} occurrence={occurrence} class={shapeOf('block-link', continuesBefore, continuesAfter)}>
      <span class="block-time">
        {hasOwnStart && <span aria-hidden="true">{formatTime(dates, start) + zone}</span>}
        <span class={hasOwnStart ? 'visually-hidden' : undefined}>{`${full} `}</span>
      </span>
      <Title occurrence={occurrence} locale={props.locale} />
      {!isBrief && place && <span class="place">{placeLine(place, messages)}</span>}
      {marks.length > 0 && <span class="marks">{marks}</span>}
    </EventLink>
  )
}

interface BarLinkProps extends LinkProps {
  readonly bar: EventBar
  /** In widths of the column in which it begins. */
  readonly width: number
  readonly today: IsoDate
}

/** An event across its days. Listeners hear from when to when, where readers see it. */
export function BarLink({ bar, width, today, ...props }: BarLinkProps): ComponentChild {
  const { occurrence, lane, continuesBefore, continuesAfter } = bar
  const { start } = occurrence
  return (
    <EventLink
      {...props}
      occurrence={occurrence}
      class={shapeOf('across', continuesBefore, continuesAfter)}
      style={{ gridRow: lane + 2, '--width': width }}
    >
      {!continuesBefore && !isAllDay(start) && (
        <span class="bar-time" aria-hidden="true">{`${formatTime(props.locale.dates, start)} `}</span>
      )}
      <span class="visually-hidden">{`${fullWhen(occurrence, today, props.locale)} `}</span>
      <Title occurrence={occurrence} locale={props.locale} />
    </EventLink>
  )
}

interface EventLinkProps extends LinkProps {
  readonly occurrence: Occurrence
  readonly class: string
  readonly style?: CSSProperties
  readonly children: ComponentChildren
}

function EventLink({ occurrence, linkTo, onChoose, class: name, style, children }: EventLinkProps): ComponentChild {
  const gone = isGone(occurrence.status) ? ' gone-event' : ''
  return (
    <OccurrenceLink {...{ occurrence, linkTo, onChoose, style }} class={name + gone} tabIndex={-1}>
      {children}
    </OccurrenceLink>
  )
}

function Title({ occurrence: { title, status }, locale }: Pick<EventLinkProps, 'occurrence' | 'locale'>) {
  return (
    <span class="block-title">
      <StatusWord status={status} messages={locale.messages} />
      <span class={isGone(status) ? 'gone' : undefined} dir="auto">
        {title}
      </span>
    </span>
  )
}

const shapeOf = (name: string, continuesBefore: boolean, continuesAfter: boolean): string =>
  name + (continuesBefore ? ' before' : '') + (continuesAfter ? ' after' : '')
