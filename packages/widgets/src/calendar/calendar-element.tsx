import {
  type CalendarPort,
  defaultDays,
  facetNames,
  type FilterName,
  type Locale,
  traitNames,
} from '@library-catalyst/core'
import { signal } from '@preact/signals'
import type { ComponentChild } from 'preact'
import { baseCss } from '../element/base.css.ts'
import { fragmentUrl, onFragment, readFragment } from '../element/fragment.ts'
import { count, flag, oneOf, someOf, text } from '../element/properties.ts'
import { SetupNotice } from '../element/setup-notice.tsx'
import { WidgetElement } from '../element/widget-element.tsx'
import { BrowsePart } from './browse/browse-part.tsx'
import { Calendar, type CalendarProps } from './calendar.tsx'
import { calendarCss } from './calendar.css.ts'
import { OccurrenceSelectEvent } from './calendar-events.ts'

/** The views that can be drawn so far. */
const shownViews = ['list', 'month'] as const
const filterNames = [...facetNames, ...traitNames]

/**
 * The coming events of one library, day by day.
 *
 * @element catalyst-calendar
 * @fires {OccurrenceSelectEvent} catalyst-select - A patron chose an event; cancel it to show your own page instead.
 * @slot - Shown until events are there, and beside the message if they cannot be had: a link to your own list.
 * @slot empty - Shown when the days hold no events.
 * @csspart day - One day, its date and its events.
 * @csspart date - The date of a day.
 * @csspart event - One event in the list.
 * @csspart more - The button that shows more events.
 * @csspart error - What is said when events cannot be had.
 * @csspart dialog - The details of an event.
 * @cssproperty [--catalyst-font=inherit] - The font family.
 * @cssproperty [--catalyst-accent=#14568c] - Links, and the mark on today.
 * @cssproperty [--catalyst-surface=#ffffff] - Behind everything.
 * @cssproperty [--catalyst-text=#1c2024] - Text; quieter text and lines are mixed from it.
 * @cssproperty [--catalyst-radius=6px] - How round corners are.
 * @cssproperty [--catalyst-density=1] - Scales all gaps.
 * @cssstate loading - The first answer is awaited.
 * @cssstate ready - Events are shown.
 * @cssstate empty - There are no events in these days.
 * @cssstate failed - No events could be had.
 * @cssstate stale - What is shown is older than it should be.
 * @example <catalyst-calendar src="https://library.example/events.ics" days="14"></catalyst-calendar>
 */
export class CalendarElement extends WidgetElement {
  static override readonly properties = {
    ...WidgetElement.properties,
    days: count(defaultDays, { min: 1, max: 92 }),
    label: text(),
    headingLevel: count(3, { min: 2, max: 6 }),
    urlState: flag(),
    view: oneOf(shownViews, 'list'),
    views: someOf(shownViews),
    search: flag(),
    filters: someOf(filterNames),
  }
  static override readonly styles = [baseCss, calendarCss]

  /**
   * How many days to show, from today: 1 to 92.
   * @attr
   * @default 14
   */
  declare days: number

  /**
   * What a screen reader calls the list, where "Events" is not enough.
   * @attr
   */
  declare label: string | undefined

  /**
   * Level of the headings that hold dates, 2 to 6, as it fits the page around.
   * @attr heading-level
   * @default 3
   */
  declare headingLevel: number

  /**
   * Write the event that is open into the page's address, so that Back closes it.
   * @attr url-state
   * @default false
   */
  declare urlState: boolean

  /**
   * How events are shown at first: `list` or `month`.
   * @attr
   * @default 'list'
   */
  declare view: (typeof shownViews)[number]

  /**
   * The views that patrons may choose from, with spaces between: `list month`.
   * @attr
   * @default []
   */
  declare views: readonly (typeof shownViews)[number][]

  /**
   * Offer a search field.
   * @attr
   * @default false
   */
  declare search: boolean

  /**
   * The filters to offer, with spaces between: `branch audience category language attendanceMode accessibilityFeature
   * energy status free places materials`.
   * @attr
   * @default []
   */
  declare filters: readonly FilterName[]

  readonly #openId = signal<string | undefined>(undefined)
  #stopFollowing: (() => void) | undefined
  /** The entry in the history that Back would leave is ours. */
  #hasPushed = false

  override connectedCallback(): void {
    super.connectedCallback()
    this.#readAddress()
    this.#stopFollowing ??= onFragment(() => this.#readAddress())
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#stopFollowing?.()
    this.#stopFollowing = undefined
  }

  protected render(locale: Locale): ComponentChild {
    const port = this.source.value?.calendar
    const problem = this.setupProblem.value
    return (
      <div class="root" lang={locale.tag} dir={locale.direction}>
        {port && !problem ? (
          this.#calendar(port, locale)
        ) : (
          <>
            <slot />
            {problem && <SetupNotice problem={problem} messages={locale.messages} />}
          </>
        )}
      </div>
    )
  }

  #calendar(port: CalendarPort, locale: Locale): ComponentChild {
    const props: CalendarProps = {
      port,
      query: { days: this.days },
      locale,
      label: this.label,
      headingLevel: this.headingLevel,
      hasFallback: this.childElementCount > 0,
      openId: this.#openId.value,
      linkTo: this.#linkTo,
      onSelect: occurrence => this.#select(occurrence.id, this.emit(new OccurrenceSelectEvent(occurrence))),
      onClose: this.#closed,
      onState: states => this.setState(states),
      onRefused: error => this.explain(error),
    }
    const { view, views, filters, search } = this
    if (view === 'list' && views.length < 2 && filters.length === 0 && !search)
      return <Calendar key={port} {...props} />
    const browse = { view, views, filters, hasSearch: search }
    return <BrowsePart key={port} {...props} {...browse} messages={locale.messages} />
  }

  /** Elements with an id have an address of their own. */
  get #fragmentName(): string {
    return this.id || this.localName
  }

  #readAddress(): void {
    this.#openId.value = readFragment(this.#fragmentName)
  }

  readonly #linkTo = (id: string): string => fragmentUrl(this.#fragmentName, id)

  #select(id: string, goesOn: boolean): boolean {
    if (!goesOn || !this.urlState) return goesOn
    history.pushState(history.state, '', this.#linkTo(id))
    this.#hasPushed = true
    this.#readAddress()
    return false
  }

  readonly #closed = (): void => {
    if (this.#openId.peek() === undefined) return
    if (this.#hasPushed) {
      this.#hasPushed = false
      history.back()
      return
    }
    history.replaceState(history.state, '', fragmentUrl(this.#fragmentName, undefined))
    this.#readAddress()
  }
}
