import {
  agendaModel,
  type AdapterError,
  BrowseStore,
  type BrowseWords,
  type CalendarView,
  dateOf,
  type EventPage,
  type FilterName,
  type IsoDate,
  lastDate,
  monthModel,
  type Occurrence,
  toInstant,
  viewTitleText,
} from '@library-catalyst/core'
import { effect, signal } from '@preact/signals'
import { Component, type ComponentChild, createRef } from 'preact'
import { onPageMinute } from '../../element/page-clock.ts'
import { adoptStyles } from '../../element/style-sheet.ts'
import { AgendaList } from '../agenda-list.tsx'
import type { CalendarProps } from '../calendar.tsx'
import { EventDetails } from '../event-details.tsx'
import { Failure, Loading } from '../list-states.tsx'
import { PageNotes } from '../page-notes.tsx'
import { MonthView } from '../month/month-view.tsx'
import { browseCss } from './browse.css.ts'
import { DayDialog } from './day-dialog.tsx'
import { FilterChips } from './filter-chips.tsx'
import { FilterPanel } from './filter-panel.tsx'
import { NothingFound } from './nothing-found.tsx'
import { Toolbar } from './toolbar.tsx'

export interface BrowseCalendarProps extends CalendarProps {
  readonly view: CalendarView
  readonly views: readonly CalendarView[]
  readonly filters: readonly FilterName[]
  readonly hasSearch: boolean
  readonly words: BrowseWords
}

/** As long as an answer is good for; then it is asked for again, the next time that the page is looked at. */
const freshFor = 10 * 60_000

/** A calendar to look around in: views, days, search, filters. Owns its store. */
export class BrowseCalendar extends Component<BrowseCalendarProps> {
  readonly #store = new BrowseStore(this.props.port, {
    view: this.props.view,
    days: this.props.query.days,
    firstWeekday: this.props.locale.dates.firstWeekday,
    today: toInstant(Date.now()).slice(0, 10),
  })
  readonly #weeks = monthModel(this.#store)
  readonly #days = agendaModel(this.#store)
  readonly #showsFilters = signal(false)
  /** The day whose events are shown by themselves. */
  readonly #day = signal<IsoDate | undefined>(undefined)
  readonly #root = createRef<HTMLElement>()
  #stops: readonly (() => void)[] = []
  #askedAt = Date.now()
  #answeredAt = this.#askedAt

  override componentDidMount(): void {
    if (this.#root.current) adoptStyles(this.#root.current, browseCss)
    const { answer, found } = this.#store
    this.#stops = [
      onPageMinute(now => now - this.#askedAt >= freshFor && this.#refresh()),
      effect(() => {
        const { state, error } = answer.request.value
        if (error?.code === 'invalid') this.props.onRefused(error)
        if (state === 'ready') this.#answeredAt = Date.now()
        const page = answer.page.value
        const shown = found.occurrences.value.length > 0 ? 'ready' : 'empty'
        const isStale = state === 'failed' || page?.staleSince !== undefined
        if (!page) this.props.onState([state === 'failed' ? 'failed' : 'loading'])
        else this.props.onState(isStale ? [shown, 'stale'] : [shown])
      }),
    ]
    if (this.props.openId !== undefined) void this.#store.open(this.props.openId)
  }

  override componentDidUpdate({ openId: before }: BrowseCalendarProps): void {
    const { openId } = this.props
    if (before === openId) return
    if (openId === undefined) this.#store.close()
    else void this.#store.open(openId)
  }

  override componentWillUnmount(): void {
    for (const stop of this.#stops) stop()
    this.#store[Symbol.dispose]()
  }

  render({ label, locale, words, views, headingLevel, linkTo }: BrowseCalendarProps): ComponentChild {
    const { answer, opened, today } = this.#store
    const { error } = answer.request.value
    const { messages } = locale
    return (
      <section class="browse" aria-label={label ?? messages.events} ref={this.#root}>
        <Toolbar store={this.#store} views={views} headingLevel={headingLevel} locale={locale} words={words} />
        {this.#finding()}
        {answer.page.value && this.#notes(answer.page.value, error !== undefined)}
        {error && !answer.page.value && <Failure code={error.code} messages={messages} onRetry={this.#refresh} />}
        {this.#content(error)}
        {this.#dayDialog()}
        {opened.value.state !== 'idle' && (
          <EventDetails
            opened={opened.value}
            today={today.value}
            locale={locale}
            messages={messages}
            linkTo={linkTo}
            onClose={this.#close}
          />
        )}
      </section>
    )
  }

  #notes(page: EventPage, failed: boolean): ComponentChild {
    const since = page.staleSince ?? (failed ? toInstant(this.#answeredAt) : undefined)
    const onRetry = failed ? this.#refresh : undefined
    return <PageNotes page={page} since={since} locale={this.props.locale} onRetry={onRetry} />
  }

  #finding(): ComponentChild {
    const { hasSearch, filters, locale, words } = this.props
    const { choice, found } = this.#store
    if (!hasSearch && filters.length === 0) return null
    return (
      <div class="finding">
        <div class="ask">
          {hasSearch && (
            <input
              type="search"
              aria-label={words.search}
              placeholder={words.search}
              value={choice.text.value}
              onInput={({ currentTarget }) => choice.search(currentTarget.value)}
            />
          )}
          {filters.length > 0 && (
            <button
              aria-expanded={this.#showsFilters.value}
              aria-controls="filters"
              onClick={() => (this.#showsFilters.value = !this.#showsFilters.value)}
            >
              {words.filters(choice.chips.value.filter(({ kind }) => kind !== 'text').length)}
            </button>
          )}
        </div>
        {this.#showsFilters.value && (
          <FilterPanel
            choice={choice}
            counts={found.counts.value}
            offered={filters}
            messages={locale.messages}
            words={words}
          />
        )}
        <FilterChips choice={choice} messages={locale.messages} words={words} />
        <p class="visually-hidden" role="status">
          {choice.chips.value.length > 0 && words.found(found.occurrences.value.length)}
        </p>
      </div>
    )
  }

  #content(error: AdapterError | undefined): ComponentChild {
    const { locale, hasFallback } = this.props
    const { answer, found, choice, place } = this.#store
    const { messages } = locale
    const isMonth = place.view.value === 'month'
    if (!answer.page.value && !isMonth)
      return error ? <slot /> : <Loading messages={messages} hasFallback={hasFallback} rows={4} />
    const isNarrow =
      choice.chips.value.length > 0 && answer.page.value !== undefined && found.occurrences.value.length === 0
    return (
      <>
        {isNarrow && <NothingFound store={this.#store} words={this.props.words} />}
        {isMonth ? this.#month() : this.#list()}
      </>
    )
  }

  #list(): ComponentChild {
    const { locale, headingLevel, linkTo } = this.props
    const { answer, today } = this.#store
    return (
      <>
        <AgendaList
          days={this.#days.value}
          today={today.value}
          libraryZone={answer.page.value?.timeZone ?? ''}
          headingLevel={Math.min(headingLevel + 1, 6)}
          locale={locale}
          linkTo={linkTo}
          onChoose={this.#choose}
        />
        <button class="more" part="more" onClick={() => void answer.showMore()}>
          {locale.messages.showMore}
        </button>
      </>
    )
  }

  #month(): ComponentChild {
    const { locale, linkTo } = this.props
    const { place, today, found, answer } = this.#store
    const date = place.date.value
    const onDay = found.occurrences.value.filter(
      ({ start, end }) => dateOf(start) <= date && lastDate(start, end) >= date,
    )
    return (
      <>
        <MonthView
          weeks={this.#weeks.value}
          date={date}
          today={today.value}
          label={viewTitleText(place.title.value, today.value, locale)}
          locale={locale}
          words={this.props.words}
          linkTo={linkTo}
          onChoose={this.#choose}
          onMove={next => place.goTo(next)}
          onDay={chosen => (this.#day.value = chosen)}
        />
        <div class="day-list">
          {onDay.length > 0 ? (
            <AgendaList
              days={[{ date, isToday: date === today.value, occurrences: onDay }]}
              today={today.value}
              libraryZone={answer.page.value?.timeZone ?? ''}
              headingLevel={Math.min(this.props.headingLevel + 1, 6)}
              locale={locale}
              linkTo={linkTo}
              onChoose={this.#choose}
            />
          ) : (
            answer.page.value && <p class="notice">{this.props.words.nothingOnDay}</p>
          )}
        </div>
      </>
    )
  }

  #dayDialog(): ComponentChild {
    const date = this.#day.value
    const { locale, linkTo } = this.props
    const { found, today, answer } = this.#store
    if (date === undefined) return null
    return (
      <DayDialog
        date={date}
        today={today.value}
        libraryZone={answer.page.value?.timeZone ?? ''}
        occurrences={found.occurrences.value}
        locale={locale}
        words={this.props.words}
        linkTo={linkTo}
        onChoose={this.#choose}
        onClose={() => (this.#day.value = undefined)}
      />
    )
  }

  readonly #refresh = (): void => {
    this.#askedAt = Date.now()
    this.#store.answer.refresh()
  }

  readonly #choose = (occurrence: Occurrence): void => {
    if (this.props.onSelect(occurrence)) void this.#store.open(occurrence.id)
  }

  readonly #close = (): void => {
    this.#store.close()
    this.props.onClose()
  }
}
