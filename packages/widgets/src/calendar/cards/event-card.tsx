import {
  dateOf,
  formatDate,
  fullWhen,
  type IsoDate,
  lastDate,
  type Locale,
  type Occurrence,
  timeOnDay,
} from '@library-catalyst/core'
import { Component, type ComponentChild } from 'preact'
import { EventPicture } from '../event-picture.tsx'
import { marksOf } from '../marks.tsx'
import type { PictureRule } from '../picture-rule.ts'
import { isPlainClick } from '../occurrence-link.tsx'
import { placeLine, zoneNote } from '../occurrence-texts.ts'
import { isGone, StatusWord } from '../status-word.tsx'
import { CardDate } from './card-date.tsx'
import { topicsOf } from './topics-of.ts'

interface EventCardProps {
  readonly occurrence: Occurrence
  /** The first of its days that is shown. */
  readonly date: IsoDate
  readonly today: IsoDate
  /** Where times need no zone behind them. */
  readonly libraryZone: string
  readonly headingLevel: number
  readonly locale: Locale
  readonly pictures: PictureRule
  readonly linkTo: (id: string) => string
  readonly onChoose: (occurrence: Occurrence) => void
}

/** A pointer that has gone further, in pixels, has selected text. */
const stillness = 4

/** One event as a card. All of it leads to the event; its one link is the title. */
export class EventCard extends Component<EventCardProps> {
  #pressedAt: { readonly x: number; readonly y: number } = { x: 0, y: 0 }

  /** A card that has changed in nothing is not drawn again, be it one of many and a letter typed. */
  override shouldComponentUpdate(next: EventCardProps): boolean {
    return (Object.keys(next) as (keyof EventCardProps)[]).some(name => next[name] !== this.props[name])
  }

  render({ occurrence, date, headingLevel, locale, pictures, linkTo }: EventCardProps): ComponentChild {
    const { id, title, status, place } = occurrence
    const { messages } = locale
    const Heading = `h${headingLevel}` as 'h3'
    const marks = marksOf(occurrence, messages)
    const topics = topicsOf(occurrence, messages)
    return (
      <li class="card" part="event" onPointerDown={this.#press} onClick={this.#click}>
        <Heading class="title">
          <StatusWord status={status} messages={messages} />
          <a class={isGone(status) ? 'gone' : undefined} dir="auto" href={linkTo(id)}>
            {title}
          </a>
        </Heading>
        {this.#time()}
        {place && <p class="place">{placeLine(place, messages)}</p>}
        {marks.length > 0 && <p class="marks">{marks}</p>}
        {topics.length > 0 && (
          <p class="topics" dir="auto">
            {messages.joined(topics)}
          </p>
        )}
        <div class="cover">
          <EventPicture occurrence={occurrence} pictures={pictures} />
          <CardDate date={date} locale={locale} />
        </div>
      </li>
    )
  }

  /** Of an event that lasts several days, from when to when: the date alone would tell of one day. */
  #time(): ComponentChild {
    const { occurrence, date, today, libraryZone, locale } = this.props
    const { start, end } = occurrence
    const isLong = lastDate(start, end) !== dateOf(start)
    return (
      <p class="time">
        {!isLong && date === today && <span class="is-on-today">{locale.messages.today}</span>}{' '}
        {!isLong && <span class="visually-hidden">{formatDate(locale.dates, date, today)}</span>}{' '}
        {isLong ? fullWhen(occurrence, today, locale) : timeOnDay(occurrence, date, locale)}
        {zoneNote(occurrence, libraryZone, locale.messages)}
      </p>
    )
  }

  readonly #press = ({ clientX: x, clientY: y }: PointerEvent): void => {
    this.#pressedAt = { x, y }
  }

  /** The link covers the card but for its text, which can be selected; who clicks there means the card, too. */
  readonly #click = (event: MouseEvent): void => {
    const { x, y } = this.#pressedAt
    const isKey = event.detail === 0
    const isStill = isKey || Math.hypot(event.clientX - x, event.clientY - y) <= stillness
    if (!isPlainClick(event) || !isStill) return
    event.preventDefault()
    this.props.onChoose(this.props.occurrence)
  }
}
