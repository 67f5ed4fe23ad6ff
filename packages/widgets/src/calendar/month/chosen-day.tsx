import { dateOf, lastDate } from '@library-catalyst/core'
import { signal } from '@preact/signals'
import { Component, type ComponentChild, createRef } from 'preact'
import { AgendaList } from '../agenda-list.tsx'
import type { ViewProps } from '../browse/view-props.ts'

/** The chosen day's events, under a month that has no room for them. Where the styles hide it, it draws nothing. */
export class ChosenDay extends Component<ViewProps> {
  readonly #box = createRef<HTMLDivElement>()
  readonly #isShown = signal(false)
  #watch: ResizeObserver | undefined
  #frame = 0

  override componentDidMount(): void {
    this.#watch = new ResizeObserver(([box]) => {
      // What is not displayed has no width. To draw at once would change the size that is being told, and the page that
      // we are in would get an error of it.
      this.#frame = requestAnimationFrame(() => (this.#isShown.value = (box?.contentRect.width ?? 0) > 0))
    })
    if (this.#box.current) this.#watch.observe(this.#box.current)
  }

  override componentWillUnmount(): void {
    this.#watch?.disconnect()
    cancelAnimationFrame(this.#frame)
  }

  render(): ComponentChild {
    return (
      <div class="day-list" ref={this.#box}>
        {this.#isShown.value && this.#events()}
      </div>
    )
  }

  #events(): ComponentChild {
    const { store, locale, words, headingLevel, linkTo, onChoose } = this.props
    const { place, today, found, answer } = store
    const date = place.date.value
    const page = answer.page.value
    const occurrences = found.occurrences.value.filter(
      ({ start, end }) => dateOf(start) <= date && lastDate(start, end) >= date,
    )
    if (occurrences.length === 0) return page && <p class="notice">{words.nothingOnDay}</p>
    return (
      <AgendaList
        days={[{ date, isToday: date === today.value, occurrences }]}
        today={today.value}
        libraryZone={page?.timeZone ?? ''}
        headingLevel={Math.min(headingLevel + 1, 6)}
        locale={locale}
        linkTo={linkTo}
        onChoose={onChoose}
      />
    )
  }
}
