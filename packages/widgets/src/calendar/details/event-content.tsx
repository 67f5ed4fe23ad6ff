import { AroundEvent, type DetailsWords, isOver, type Occurrence } from '@library-catalyst/core'
import { Component, type ComponentChild, createRef } from 'preact'
import { onIdle } from '../../element/on-idle.ts'
import { adoptStyles } from '../../element/style-sheet.ts'
import type { EventDetailsProps } from '../event-details.tsx'
import { EventPicture } from '../event-picture.tsx'
import { lazyPart } from '../lazy-part.tsx'
import { marksOf } from '../marks.tsx'
import type { RegistrationProps } from '../registration/registration-part.tsx'
import { isGone } from '../status-word.tsx'
import { TakeMenu } from '../take/take-menu.tsx'
import { detailsCss } from './details.css.ts'
import { EventDescription } from './event-description.tsx'
import { EventFacts } from './event-facts.tsx'
import { FurtherActions } from './further-actions.tsx'
import { MainActions } from './main-actions.tsx'
import { Materials } from './materials.tsx'
import { OtherDates, RelatedEvents } from './other-events.tsx'

/** Registering, whose code comes with the first event that one can register for here. */
const Registration = lazyPart<Omit<RegistrationProps, 'words'>>(
  async () => (await import('../registration/registration-entry.tsx')).RegistrationEntry,
  { waiting: <p class="registration-room" /> },
)

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
    const { port, today, locale, words, pictures, linkTo, sharedDevice } = rest
    const { otherDates, related } = this.#around
    const { messages } = locale
    const over = isOver(occurrence, today, Date.now())
    const isAhead = !over && !isGone(occurrence.status)
    const note = over && !isGone(occurrence.status) ? words.over : words.statusNotes[occurrence.status]
    const link = linkTo(occurrence.id)
    return (
      <div class="event-content" ref={this.#root}>
        {note && <p class="notice status-note">{note}</p>}
        <Marks occurrence={occurrence} {...rest} />
        <EventPicture occurrence={occurrence} pictures={pictures} />
        <EventFacts occurrence={occurrence} today={today} locale={locale} words={words} />
        {isAhead && occurrence.registration.kind === 'native' && port.registration && (
          <Registration
            occurrence={occurrence}
            port={port.registration}
            today={today}
            locale={locale}
            messages={messages}
            sharedDevice={sharedDevice}
          />
        )}
        {isAhead && <MainActions occurrence={occurrence} words={words} />}
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
