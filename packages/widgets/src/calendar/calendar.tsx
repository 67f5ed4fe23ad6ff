import {
  type AdapterError,
  type CalendarPort,
  CalendarStore,
  type EventPage,
  type EventQuery,
  type Locale,
  type Occurrence,
  toInstant,
} from '@library-catalyst/core'
import { effect } from '@preact/signals'
import { Component, type ComponentChild } from 'preact'
import { onPageMinute } from '../element/page-clock.ts'
import type { WidgetState } from '../element/widget-element.tsx'
import { AgendaList } from './agenda-list.tsx'
import { EventDetails } from './event-details.tsx'
import { Failure, Loading, NoEvents } from './list-states.tsx'
import { PageNotes } from './page-notes.tsx'

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
  readonly onState: (states: readonly WidgetState[]) => void
  /** The back end refuses what the page asks for: a matter for whoever embeds. */
  readonly onRefused: (error: AdapterError) => void
}

/** After this long an answer is asked for again, the next time that the page is looked at. */
const freshFor = 10 * 60_000

/** The list of coming events, with all its states. Owns the store: it lives as long as this is on the page. */
export class Calendar extends Component<CalendarProps> {
  readonly #store = new CalendarStore(this.props.port, this.props.query)
  #askedAt = Date.now()
  #answeredAt = this.#askedAt
  #stops: readonly (() => void)[] = []

  override componentDidMount(): void {
    const refreshIfOnline = () => this.#store.request.peek().state === 'failed' && this.#refresh()
    addEventListener('online', refreshIfOnline)
    this.#stops = [
      () => removeEventListener('online', refreshIfOnline),
      onPageMinute(now => now - this.#askedAt >= freshFor && this.#refresh()),
      effect(() => this.props.onState(statesOf(this.#store))),
      effect(() => {
        const { state, error } = this.#store.request.value
        if (state === 'ready') this.#answeredAt = Date.now()
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
        <div class="head">{page.value && this.#notes(page.value, state === 'failed')}</div>
        {page.value ? this.#list() : this.#nothingYet(error)}
        <OpenedEvent store={this.#store} locale={locale} linkTo={this.props.linkTo} onClose={this.#close} />
      </section>
    )
  }

  #nothingYet(error: AdapterError | undefined): ComponentChild {
    const { query, hasFallback, locale } = this.props
    const { messages } = locale
    if (!error) return <Loading messages={messages} hasFallback={hasFallback} rows={Math.min(query.days, 4)} />
    return (
      <>
        <Failure code={error.code} messages={messages} onRetry={this.#refresh} />
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

  #notes(page: EventPage, failed: boolean): ComponentChild {
    const since = page.staleSince ?? (failed ? toInstant(this.#answeredAt) : undefined)
    const onRetry = failed ? this.#refresh : undefined
    return <PageNotes page={page} since={since} locale={this.props.locale} onRetry={onRetry} />
  }

  readonly #refresh = (): void => {
    this.#askedAt = Date.now()
    this.#store.refresh()
  }

  readonly #choose = (occurrence: Occurrence): void => {
    if (this.props.onSelect(occurrence)) void this.#store.open(occurrence.id)
  }

  readonly #close = (): void => {
    this.#store.close()
    this.props.onClose()
  }
}

interface OpenedEventProps extends Pick<CalendarProps, 'locale' | 'linkTo' | 'onClose'> {
  readonly store: CalendarStore
}

/** Apart from the list, so that opening an event draws no row again. */
function OpenedEvent({ store: { opened, page }, ...rest }: OpenedEventProps): ComponentChild {
  if (opened.value.state === 'idle') return null
  return (
    <EventDetails opened={opened.value} today={page.value?.today ?? ''} messages={rest.locale.messages} {...rest} />
  )
}

function statesOf({ request, days, page }: CalendarStore): readonly WidgetState[] {
  const { state } = request.value
  if (!page.value) return [state === 'failed' ? 'failed' : 'loading']
  const shown: WidgetState = days.value.length > 0 ? 'ready' : 'empty'
  return state === 'failed' || page.value.staleSince !== undefined ? [shown, 'stale'] : [shown]
}
