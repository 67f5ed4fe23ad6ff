import { agendaModel } from '@library-catalyst/core'
import { computed, effect, signal } from '@preact/signals'
import { Component, type ComponentChild, createRef } from 'preact'
import { adoptStyles } from '../../element/style-sheet.ts'
import { ShowMore } from '../browse/show-more.tsx'
import type { ViewProps } from '../browse/view-props.ts'
import { isPrinting } from '../take/printing.ts'
import { cardsCss } from './cards.css.ts'
import { EventCard } from './event-card.tsx'
import { eventsOnce } from './events-once.ts'

/** Cards that are drawn at once: more than a screen. The others are as one comes near. */
const chunk = 24

/** Events as cards, with their pictures. One that lasts several days is there once. */
export class CardsView extends Component<ViewProps> {
  readonly #days = agendaModel(this.props.store)
  readonly #events = computed(() => eventsOnce(this.#days.value))
  readonly #room = signal(chunk)
  readonly #list = createRef<HTMLOListElement>()
  #stop: (() => void) | undefined

  override componentDidMount(): void {
    const { choice, place } = this.props.store
    if (this.#list.current) adoptStyles(this.#list.current, cardsCss)
    // Another search, or other days, begin at their beginning; fresh events change nothing under a reader.
    this.#stop = effect(() => {
      void [choice.text.value, choice.filters.value, place.chosenDate.value]
      this.#room.value = chunk
    })
  }

  override componentWillUnmount(): void {
    this.#stop?.()
  }

  render({ store, locale, headingLevel, pictures, linkTo, onChoose }: ViewProps): ComponentChild {
    const events = this.#events.value
    const drawn = isPrinting.value ? events : events.slice(0, this.#room.value)
    return (
      <>
        <ol class="cards" ref={this.#list}>
          {drawn.map(({ occurrence, date }) => (
            <EventCard
              key={occurrence.id}
              occurrence={occurrence}
              date={date}
              today={store.today.value}
              libraryZone={store.answer.page.value?.timeZone ?? ''}
              headingLevel={Math.min(headingLevel + 1, 6)}
              locale={locale}
              pictures={pictures}
              linkTo={linkTo}
              onChoose={onChoose}
            />
          ))}
        </ol>
        <ShowMore
          store={store}
          messages={locale.messages}
          drawn={drawn.length}
          drawMore={drawn.length < events.length ? this.#grow : undefined}
        />
      </>
    )
  }

  readonly #grow = (): void => {
    this.#room.value += chunk
  }
}
