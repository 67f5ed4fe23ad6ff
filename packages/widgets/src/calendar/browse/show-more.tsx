import type { BrowseStore, EventPage, Messages } from '@library-catalyst/core'
import { Component, type ComponentChild, createRef } from 'preact'
import { Failure } from '../list-states.tsx'

interface ShowMoreProps {
  readonly store: BrowseStore
  readonly messages: Messages
  /** How much is drawn: another number, another place where the list ends. */
  readonly drawn?: number
  /** Draws more of what is here already; left out where all is drawn. */
  readonly drawMore?: (() => void) | undefined
}

/** Pages that come by themselves after one that was asked for. Then the button waits, or a page's foot could never be read. */
const pagesPerPress = 3
/** How near the end one has to come, so that what follows is there before one is. */
const nearness = '600px'

/**
 * Under a list: what follows it. What is here is drawn as one comes near. What is not comes when it is asked for, and
 * then a few times by itself. Who asks goes on with the first of it, not behind the last.
 */
export class ShowMore extends Component<ShowMoreProps> {
  readonly #button = createRef<HTMLButtonElement>()
  #near: IntersectionObserver | undefined
  #pagesLeft = 0
  /** How many events were drawn when more were asked for: the next one takes the focus. */
  #drawnBefore: number | undefined
  #foundBefore = 0
  /** Told once for each answer: what one searches for later adds nothing. */
  #told: { readonly of: EventPage | undefined; readonly text: string } = { of: undefined, text: '' }

  override componentDidMount(): void {
    this.#near = new IntersectionObserver(entries => entries.at(-1)?.isIntersecting && this.#comeNear(), {
      rootMargin: nearness,
    })
    this.#look()
  }

  override componentDidUpdate(): void {
    this.#look()
    this.#moveOn()
  }

  override componentWillUnmount(): void {
    this.#near?.disconnect()
  }

  render({ store, messages }: ShowMoreProps): ComponentChild {
    const { state, value, error } = store.answer.more.value
    return (
      <>
        {error && <Failure code={error.code} messages={messages} />}
        <button class="more" part="more" aria-disabled={state === 'loading'} onClick={this.#ask} ref={this.#button}>
          {messages.showMore}
        </button>
        <p class="visually-hidden" role="status">
          {this.#tell(value)}
        </p>
      </>
    )
  }

  #tell(page: EventPage | undefined): string {
    if (page === this.#told.of) return this.#told.text
    const { store, messages } = this.props
    const added = store.found.occurrences.peek().length - this.#foundBefore
    this.#told = { of: page, text: page ? messages.eventsAdded(Math.max(0, added)) : '' }
    return this.#told.text
  }

  /** Be told again where the end is, which a longer list has moved. */
  #look(): void {
    this.#near?.disconnect()
    if (this.#button.current) this.#near?.observe(this.#button.current)
  }

  readonly #ask = (): void => {
    if (this.#isLoading) return
    this.#pagesLeft = pagesPerPress
    this.#drawnBefore = this.#drawn.length
    this.#goOn()
  }

  #comeNear(): void {
    if (!this.props.drawMore && (this.#pagesLeft === 0 || this.#isLoading || this.#hasFailed)) return
    if (!this.props.drawMore) this.#pagesLeft--
    this.#goOn()
  }

  #goOn(): void {
    const { store, drawMore } = this.props
    if (drawMore) return drawMore()
    this.#foundBefore = store.found.occurrences.peek().length
    void store.answer.showMore()
  }

  #moveOn(): void {
    if (this.#drawnBefore === undefined) return
    const next = this.#drawn[this.#drawnBefore]
    if (!next && this.#isLoading) return
    if (!next && this.props.drawMore) return this.props.drawMore()
    this.#drawnBefore = undefined
    next?.focus({ preventScroll: true })
  }

  get #drawn(): readonly HTMLElement[] {
    const section = this.#button.current?.closest('section')
    return [...(section?.querySelectorAll<HTMLElement>('[part~="event"] a') ?? [])]
  }

  get #isLoading(): boolean {
    return this.props.store.answer.more.peek().state === 'loading'
  }

  get #hasFailed(): boolean {
    return this.props.store.answer.more.peek().state === 'failed'
  }
}
