import {
  type AdapterError,
  type CalendarPort,
  CalendarStore,
  type EventQuery,
  type Locale,
  type Occurrence,
} from '@library-catalyst/core'
import { effect } from '@preact/signals'
import { Component, type ComponentChild } from 'preact'
import type { WidgetState } from '../element/widget-element.tsx'
import { AgendaList } from './agenda-list.tsx'
import { EventDetails } from './event-details.tsx'
import { Freshness } from './freshness.ts'
import { Failure, Loading, NoEvents } from './list-states.tsx'
import { PageNotes } from './page-notes.tsx'
import type { PictureRule } from './picture-rule.ts'
import { JsonLdPart } from './take/json-ld-part.tsx'

const none: readonly Occurrence[] = []

export interface CalendarProps {
  readonly port: CalendarPort
  readonly query: EventQuery
  readonly locale: Locale
  readonly label: string | undefined
  readonly headingLevel: number
  readonly hasFallback: boolean
  /** The event that the page's address asks for. */
  readonly openId: string | undefined
  readonly linkTo: (id: string) => string
  /** False if the page shows the event itself. */
  readonly onSelect: (occurrence: Occurrence) => boolean
  readonly onClose: () => void
  readonly pictures: PictureRule
  /** The page stands on a device that others use, too. */
  readonly sharedDevice: boolean
  /** Tell search engines what is shown. */
  readonly hasJsonLd: boolean
  readonly onState: (states: readonly WidgetState[]) => void
  /** The back end refuses what the page asks for: a matter for whoever embeds. */
  readonly onRefused: (error: AdapterError) => void
}

/** The list of coming events, with all its states. Owns the store: it lives as long as this is on the page. */
export class Calendar extends Component<CalendarProps> {
  readonly #store = new CalendarStore(this.props.port, this.props.query)
  readonly #freshness = new Freshness(this.#store.request, () => this.#store.refresh())
  #stops: readonly (() => void)[] = []

  override componentDidMount(): void {
    this.#stops = [
      this.#freshness.watch(),
      effect(() => this.props.onState(statesOf(this.#store))),
      effect(() => {
        const { error } = this.#store.request.value
        if (error?.code === 'invalid') this.props.onRefused(error)
      }),
    ]
    if (this.props.openId !== undefined) void this.#store.open(this.props.openId)
  }

  override componentDidUpdate(before: CalendarProps): void {
    const { query, openId } = this.props
    if (JSON.stringify(before.query) !== JSON.stringify(query)) this.#store.show(query)
    if (before.openId === openId) return
    if (openId === undefined) this.#store.close()
    else void this.#store.open(openId)
  }

  override componentWillUnmount(): void {
    for (const stop of this.#stops) stop()
    this.#store[Symbol.dispose]()
  }

  render({ locale, label }: CalendarProps): ComponentChild {
    const { request, page } = this.#store
    const { state, error } = request.value
    const { messages } = locale
    return (
      <section aria-label={label ?? messages.events} aria-busy={state === 'loading'}>
        <div class="head">
          {page.value && <PageNotes page={page.value} freshness={this.#freshness} locale={locale} />}
        </div>
        {page.value ? this.#list() : this.#nothingYet(error)}
        <OpenedEvent {...this.props} store={this.#store} onChoose={this.#choose} onClose={this.#close} />
        {this.props.hasJsonLd && (
          <JsonLdPart occurrences={page.value?.items ?? none} linkTo={this.props.linkTo} messages={messages} />
        )}
      </section>
    )
  }

  #nothingYet(error: AdapterError | undefined): ComponentChild {
    const { query, hasFallback, locale } = this.props
    const { messages } = locale
    if (!error) return <Loading messages={messages} hasFallback={hasFallback} rows={Math.min(query.days, 4)} />
    return (
      <>
        <Failure code={error.code} messages={messages} onRetry={this.#freshness.refresh} />
        <slot />
      </>
    )
  }

  #list(): ComponentChild {
    const { locale, headingLevel, linkTo, query } = this.props
    const { days, page, more } = this.#store
    const { messages } = locale
    const shown = days.value
    return (
      <>
        {shown.length > 0 ? (
          <AgendaList
            days={shown}
            today={page.value?.today ?? ''}
            libraryZone={page.value?.timeZone ?? ''}
            headingLevel={headingLevel}
            locale={locale}
            linkTo={linkTo}
            onChoose={this.#choose}
          />
        ) : (
          <NoEvents days={query.days} messages={messages} />
        )}
        {more.value.error && <Failure code={more.value.error.code} messages={messages} />}
        <button
          class="more"
          part="more"
          aria-disabled={more.value.state === 'loading'}
          onClick={() => void this.#store.showMore()}
        >
          {messages.showMore}
        </button>
        <p class="visually-hidden" role="status">
          {more.value.value && messages.eventsAdded(more.value.value.items.length)}
        </p>
      </>
    )
  }

  readonly #choose = (occurrence: Occurrence): void => {
    this.#store.meet(occurrence)
    if (this.props.onSelect(occurrence)) void this.#store.open(occurrence.id)
  }

  readonly #close = (): void => {
    this.#store.close()
    this.props.onClose()
  }
}

interface OpenedEventProps extends Pick<
  CalendarProps,
  'port' | 'locale' | 'pictures' | 'linkTo' | 'sharedDevice' | 'onClose'
> {
  readonly store: CalendarStore
  readonly onChoose: (occurrence: Occurrence) => void
}

/** Apart from the list, so that opening an event draws no row again. */
function OpenedEvent(props: OpenedEventProps): ComponentChild {
  const { store, port, locale, pictures, linkTo, sharedDevice, onChoose, onClose } = props
  const { opened, page } = store
  if (opened.value.state === 'idle') return null
  return (
    <EventDetails
      opened={opened.value}
      port={port}
      today={page.value?.today ?? ''}
      locale={locale}
      messages={locale.messages}
      pictures={pictures}
      linkTo={linkTo}
      sharedDevice={sharedDevice}
      onChoose={onChoose}
      onClose={onClose}
    />
  )
}

function statesOf({ request, days, page }: CalendarStore): readonly WidgetState[] {
  const { state } = request.value
  if (!page.value) return [state === 'failed' ? 'failed' : 'loading']
  const shown: WidgetState = days.value.length > 0 ? 'ready' : 'empty'
  return state === 'failed' || page.value.staleSince !== undefined ? [shown, 'stale'] : [shown]
}
