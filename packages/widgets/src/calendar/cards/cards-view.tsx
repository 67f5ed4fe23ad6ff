import { agendaModel } from '@library-catalyst/core'
import { computed } from '@preact/signals'
import { Component, type ComponentChild, createRef } from 'preact'
import { adoptStyles } from '../../element/style-sheet.ts'
import { DrawnSoFar } from '../browse/drawn-so-far.ts'
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
  readonly #soFar = new DrawnSoFar(chunk)
  readonly #list = createRef<HTMLOListElement>()
  #stop: (() => void) | undefined

  override componentDidMount(): void {
    if (this.#list.current) adoptStyles(this.#list.current, cardsCss)
    this.#stop = this.#soFar.follow(this.props.store)
  }

  override componentWillUnmount(): void {
    this.#stop?.()
  }

  render({ store, locale, headingLevel, pictures, linkTo, onChoose }: ViewProps): ComponentChild {
    const events = this.#events.value
    const drawn = isPrinting.value ? events : events.slice(0, this.#soFar.count.value)
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

  readonly #grow = (): void => this.#soFar.grow(chunk)
}
