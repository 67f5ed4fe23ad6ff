import {
  type AdapterError,
  BrowseStore,
  type BrowseWords,
  type BrowseSettings,
  type CalendarView,
  type EventFilters,
  type FilterName,
  type IsoDate,
  type Occurrence,
  toInstant,
} from '@library-catalyst/core'
import { effect, signal } from '@preact/signals'
import { Component, type ComponentChild, createRef } from 'preact'
import { adoptStyles } from '../../element/style-sheet.ts'
import type { WidgetState } from '../../element/widget-element.tsx'
import type { CalendarAddress } from '../calendar-address.ts'
import type { CalendarProps } from '../calendar.tsx'
import { EventDetails } from '../event-details.tsx'
import { Freshness } from '../freshness.ts'
import { lazyPart } from '../lazy-part.tsx'
import { Failure, Loading } from '../list-states.tsx'
import { PageNotes } from '../page-notes.tsx'
import { JsonLdPart } from '../take/json-ld-part.tsx'
import { Picks } from '../take/picks.ts'
import { browseCss } from './browse.css.ts'
import type { TakeAlong } from './browse-foot.tsx'
import { ChosenView } from './chosen-view.tsx'
import type { DayDialogProps } from './day-dialog.tsx'
import { FindingPart } from './finding-part.tsx'
import { FootPart, PaperFoot } from './foot-parts.tsx'
import { keepFocus } from './keep-focus.ts'
import { NothingFound } from './nothing-found.tsx'
import { Toolbar } from './toolbar.tsx'
import { ViewAddress } from './view-address.ts'

const DayDialogPart = lazyPart<DayDialogProps>(async () => (await import('./day-dialog.tsx')).DayDialog)

export interface BrowseCalendarProps extends CalendarProps {
  readonly view: CalendarView
  readonly views: readonly CalendarView[]
  readonly filters: readonly FilterName[]
  readonly hasSearch: boolean
  /** What is chosen at first. */
  readonly preset: EventFilters
  /** What always holds. */
  readonly locked: EventFilters
  readonly address: CalendarAddress
  readonly takeAlong: TakeAlong
  readonly words: BrowseWords
}

/** A calendar to look around in: views, days, search, filters. Owns its store. */
export class BrowseCalendar extends Component<BrowseCalendarProps> {
  readonly #store = new BrowseStore(this.props.port, {
    ...settingsOf(this.props),
    link: this.props.address.state.peek(),
    today: toInstant(Date.now()).slice(0, 10),
  })
  readonly #freshness = new Freshness(this.#store.answer.request, () => this.#store.answer.refresh())
  readonly #address = new ViewAddress(this.#store.link, this.props.address, link => this.#follow(link))
  /** The day whose events are shown by themselves. */
  readonly #day = signal<IsoDate | undefined>(undefined)
  readonly #picks = new Picks()
  readonly #root = createRef<HTMLElement>()
  #stops: readonly (() => void)[] = []

  override componentDidMount(): void {
    if (this.#root.current) adoptStyles(this.#root.current, browseCss)
    this.#stops = [
      this.#freshness.watch(),
      this.#address.watch(),
      effect(() => this.props.onState(statesOf(this.#store))),
      effect(() => {
        const { error } = this.#store.answer.request.value
        if (error?.code === 'invalid') this.props.onRefused(error)
      }),
    ]
    if (this.props.openId !== undefined) void this.#store.open(this.props.openId)
  }

  override componentDidUpdate(before: BrowseCalendarProps): void {
    const { openId } = this.props
    const settings = settingsOf(this.props)
    if (JSON.stringify(settings) !== JSON.stringify(settingsOf(before)))
      this.#address.withoutStep(() => this.#store.configure(settings))
    if (before.openId === openId) return
    if (openId === undefined) this.#store.close()
    else void this.#store.open(openId)
  }

  override componentWillUnmount(): void {
    for (const stop of this.#stops) stop()
    this.#store[Symbol.dispose]()
  }

  render({ label, locale, words, views, filters, hasSearch, headingLevel }: BrowseCalendarProps): ComponentChild {
    const { answer } = this.#store
    const { error } = answer.request.value
    const { messages } = locale
    const page = answer.page.value
    return (
      <section class="browse" aria-label={label ?? messages.events} ref={this.#root}>
        <Toolbar store={this.#store} views={views} headingLevel={headingLevel} locale={locale} words={words} />
        <FindingPart store={this.#store} hasSearch={hasSearch} filters={filters} locale={locale} words={words} />
        <div class="content">
          {page && <PageNotes page={page} freshness={this.#freshness} locale={locale} />}
          {error && !page && <Failure code={error.code} messages={messages} onRetry={this.#freshness.refresh} />}
          {this.#content(error)}
        </div>
        {this.#foot()}
        {this.#dayDialog()}
        {this.#eventDialog()}
      </section>
    )
  }

  #content(error: AdapterError | undefined): ComponentChild {
    const { locale, hasFallback, words, headingLevel, pictures, linkTo } = this.props
    const { answer, place } = this.#store
    const isGrid = place.view.value !== 'list' && place.view.value !== 'cards'
    if (!answer.page.value && !isGrid)
      return error ? <slot /> : <Loading messages={locale.messages} hasFallback={hasFallback} rows={4} />
    return (
      <>
        <NothingFound store={this.#store} locale={locale} words={words} />
        <ChosenView
          store={this.#store}
          locale={locale}
          words={words}
          headingLevel={headingLevel}
          pictures={pictures}
          linkTo={linkTo}
          onChoose={this.#choose}
          onDay={this.#showDay}
        />
      </>
    )
  }

  #foot(): ComponentChild {
    const { port, takeAlong, label, linkTo, locale, words, hasJsonLd } = this.props
    const name = label ?? locale.messages.events
    return (
      <>
        <FootPart
          store={this.#store}
          port={port}
          offers={takeAlong}
          picks={this.#picks}
          name={name}
          linkTo={linkTo}
          locale={locale}
          words={words}
          onChoose={this.#choose}
        />
        <PaperFoot store={this.#store} name={name} locale={locale} words={words} />
        {hasJsonLd && <FoundJsonLd store={this.#store} locale={locale} linkTo={linkTo} />}
      </>
    )
  }

  #dayDialog(): ComponentChild {
    const date = this.#day.value
    const { locale, words, linkTo } = this.props
    if (date === undefined) return null
    return (
      <DayDialogPart
        messages={locale.messages}
        date={date}
        store={this.#store}
        locale={locale}
        words={words}
        linkTo={linkTo}
        onChoose={this.#choose}
        onClose={() => (this.#day.value = undefined)}
      />
    )
  }

  #eventDialog(): ComponentChild {
    const { port, locale, pictures, linkTo, sharedDevice, takeAlong } = this.props
    const { opened, today } = this.#store
    if (opened.value.state === 'idle') return null
    return (
      <EventDetails
        opened={opened.value}
        port={port}
        today={today.value}
        locale={locale}
        messages={locale.messages}
        pictures={pictures}
        linkTo={linkTo}
        sharedDevice={sharedDevice}
        picks={takeAlong.save ? this.#picks : undefined}
        onChoose={this.#choose}
        onClose={this.#close}
      />
    )
  }

  readonly #showDay = (date: IsoDate): void => {
    this.#day.value = date
  }

  /** Back, Forward, or a link on the page. */
  #follow(link: string): void {
    const root = this.#root.current
    keepFocus(
      root,
      () => this.#store.link.follow(link),
      () => root?.querySelector<HTMLElement>('.found') ?? root?.querySelector('button') ?? null,
    )
  }

  readonly #choose = (occurrence: Occurrence): void => {
    this.#address.flush()
    this.#store.meet(occurrence)
    if (this.props.onSelect(occurrence)) void this.#store.open(occurrence.id)
  }

  readonly #close = (): void => {
    this.#store.close()
    this.props.onClose()
  }
}

interface FoundJsonLdProps extends Pick<BrowseCalendarProps, 'locale' | 'linkTo'> {
  readonly store: BrowseStore
}

/** Apart, so that a letter that is typed draws nothing else again. */
function FoundJsonLd({ store: { found }, locale, linkTo }: FoundJsonLdProps): ComponentChild {
  return <JsonLdPart occurrences={found.occurrences.value} linkTo={linkTo} messages={locale.messages} />
}

function settingsOf({ view, views, query, preset, locked, locale }: BrowseCalendarProps): BrowseSettings {
  const [first = view] = views
  return {
    view: views.includes(view) ? view : first,
    views: views.length > 0 ? views : [view],
    days: query.days,
    firstWeekday: locale.dates.firstWeekday,
    preset,
    locked,
  }
}

function statesOf({ answer, found }: BrowseStore): readonly WidgetState[] {
  const hasFailed = answer.request.value.state === 'failed'
  const page = answer.page.value
  if (!page) return [hasFailed ? 'failed' : 'loading']
  const shown: WidgetState = found.occurrences.value.length > 0 ? 'ready' : 'empty'
  return hasFailed || page.staleSince !== undefined ? [shown, 'stale'] : [shown]
}
