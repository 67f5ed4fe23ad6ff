import { AroundEvent, type DetailsWords, isOver, type Occurrence } from '@library-catalyst/core'
import { Component, type ComponentChild, createRef } from 'preact'
import { onIdle } from '../../element/on-idle.ts'
import { adoptStyles } from '../../element/style-sheet.ts'
import type { EventDetailsProps } from '../event-details.tsx'
import { EventPicture } from '../event-picture.tsx'
import { marksOf } from '../marks.tsx'
import { isGone } from '../status-word.tsx'
import { TakeMenu } from '../take/take-menu.tsx'
import { detailsCss } from './details.css.ts'
import { EventDescription } from './event-description.tsx'
import { EventFacts } from './event-facts.tsx'
import { FurtherActions } from './further-actions.tsx'
import { MainActions } from './main-actions.tsx'
import { Materials } from './materials.tsx'
import { OtherDates, RelatedEvents } from './other-events.tsx'

interface EventContentProps extends Omit<EventDetailsProps, 'opened' | 'onClose'> {
  readonly occurrence: Occurrence
  readonly words: DetailsWords
}

/** All that is known of one event: first whether it takes place, then what one needs to decide and to come. */
export class EventContent extends Component<EventContentProps> {
  readonly #around = new AroundEvent(this.props.port, this.props.occurrence, this.props.today)
  readonly #root = createRef<HTMLDivElement>()
  #stopWaiting: (() => void) | undefined

  override componentDidMount(): void {
    if (this.#root.current) adoptStyles(this.#root.current, detailsCss)
    this.#stopWaiting = onIdle(() => this.#around.look())
  }

  override componentWillUnmount(): void {
    this.#stopWaiting?.()
    this.#around[Symbol.dispose]()
  }

  render({ occurrence, picks, ...rest }: EventContentProps): ComponentChild {
    const { today, locale, words, pictures, linkTo } = rest
    const { otherDates, related } = this.#around
    const { messages } = locale
    const over = isOver(occurrence, today, Date.now())
    const note = over && !isGone(occurrence.status) ? words.over : words.statusNotes[occurrence.status]
    const link = linkTo(occurrence.id)
    return (
      <div class="event-content" ref={this.#root}>
        {note && <p class="notice status-note">{note}</p>}
        <EventPicture occurrence={occurrence} pictures={pictures} />
        <EventFacts occurrence={occurrence} today={today} locale={locale} words={words} />
        <Marks occurrence={occurrence} {...rest} />
        {!over && !isGone(occurrence.status) && <MainActions occurrence={occurrence} words={words} />}
        <Materials materials={occurrence.materials ?? []} words={words} />
        <EventDescription occurrence={occurrence} />
        <OtherDates dates={otherDates.value.value?.items ?? []} {...rest} />
        <TakeMenu
          occurrence={occurrence}
          otherDates={otherDates.value.value}
          link={link}
          messages={messages}
          words={words}
        />
        <RelatedEvents events={related.value.value ?? []} {...rest} />
        <FurtherActions occurrence={occurrence} link={link} picks={picks} words={words} />
      </div>
    )
  }
}

function Marks({ occurrence, locale, words }: Pick<EventContentProps, 'occurrence' | 'locale' | 'words'>) {
  const marks = marksOf(occurrence, locale.messages)
  if (marks.length === 0 && !occurrence.isFree) return null
  return (
    <p class="marks">
      {occurrence.isFree && <span class="mark">{words.free}</span>}
      {marks}
    </p>
  )
}
