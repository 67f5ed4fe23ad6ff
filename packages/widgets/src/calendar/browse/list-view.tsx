import { agendaModel, firstDays } from '@library-catalyst/core'
import { Component, type ComponentChild } from 'preact'
import { onIdle } from '../../element/on-idle.ts'
import { AgendaList } from '../agenda-list.tsx'
import { isPrinting } from '../take/printing.ts'
import { DrawnSoFar } from './drawn-so-far.ts'
import { ShowMore } from './show-more.tsx'
import type { ViewProps } from './view-props.ts'

/** Events that are drawn at once: more than a screen. */
const chunk = 25
/** So many are drawn unasked, for who searches the page or prints it; the others as one comes near. */
const unasked = 200
/** How long a list stays as it is before it grows by itself: nobody has typed a letter. */
const stillness = 300

/** What is coming, day by day, and on; the first screens at once, and the rest when there is time or somebody comes near. */
export class ListView extends Component<ViewProps> {
  readonly #days = agendaModel(this.props.store)
  readonly #soFar = new DrawnSoFar(chunk)
  #stop: (() => void) | undefined
  #timer: ReturnType<typeof setTimeout> | undefined
  #stopWaiting: (() => void) | undefined

  override componentDidMount(): void {
    this.#stop = this.#soFar.follow(this.props.store)
    this.#growInTime()
  }

  override componentDidUpdate(): void {
    this.#growInTime()
  }

  override componentWillUnmount(): void {
    this.#wait()
    this.#stop?.()
  }

  render({ store, locale, headingLevel, linkTo, onChoose }: ViewProps): ComponentChild {
    const { answer, today } = store
    const days = this.#days.value
    const drawn = isPrinting.value ? days : firstDays(days, this.#soFar.count.value)
    return (
      <>
        <AgendaList
          days={drawn}
          today={today.value}
          libraryZone={answer.page.value?.timeZone ?? ''}
          headingLevel={Math.min(headingLevel + 1, 6)}
          locale={locale}
          linkTo={linkTo}
          onChoose={onChoose}
        />
        <ShowMore
          store={store}
          messages={locale.messages}
          drawn={drawn.length}
          drawMore={drawn.length < days.length ? this.#grow : undefined}
        />
      </>
    )
  }

  /** The further one reads, the more at once. */
  readonly #grow = (): void => this.#soFar.grow(Math.min(this.#soFar.count.value, unasked))

  #growInTime(): void {
    this.#wait()
    const drawn = this.#soFar.count.value
    const hasMore = firstDays(this.#days.value, drawn).length < this.#days.value.length
    if (hasMore && drawn < unasked) this.#timer = setTimeout(() => (this.#stopWaiting = onIdle(this.#grow)), stillness)
  }

  #wait(): void {
    clearTimeout(this.#timer)
    this.#stopWaiting?.()
  }
}
