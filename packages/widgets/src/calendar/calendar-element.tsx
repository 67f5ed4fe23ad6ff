import {
  type CalendarPort,
  type CalendarView,
  calendarViews,
  defaultDays,
  type EventFilters,
  facetNames,
  type FilterName,
  type FirstDay,
  type HourCycle,
  type Locale,
  type LocaleSettings,
  type Occurrence,
  parseFilters,
  traitNames,
} from '@library-catalyst/core'
import { computed, signal } from '@preact/signals'
import type { ComponentChild, ComponentType } from 'preact'
import { baseCss } from '../element/base.css.ts'
import { onIdle } from '../element/on-idle.ts'
import { count, flag, hosts, oneOf, someOf, text } from '../element/properties.ts'
import { SetupNotice } from '../element/setup-notice.tsx'
import { WidgetElement } from '../element/widget-element.tsx'
import { keptMark } from '../outbox/kept-mark.ts'
import { BrowsePart } from './browse/browse-part.tsx'
import { Calendar, type CalendarProps } from './calendar.tsx'
import { CalendarAddress } from './calendar-address.ts'
import { calendarCss } from './calendar.css.ts'
import { OccurrenceSelectEvent } from './calendar-events.ts'
import type { PictureRule } from './picture-rule.ts'
import type { KeptRegistrationsProps } from './registration/kept-registrations.tsx'

const filterNames = [...facetNames, ...traitNames]
const noFilters: EventFilters = {}

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
    view: oneOf(calendarViews, 'list'),
    views: someOf(calendarViews),
    search: flag(),
    filters: someOf(filterNames),
    preset: { initial: noFilters, parse: parseFilters },
    locked: { initial: noFilters, parse: parseFilters },
    subscribe: flag(),
    save: flag(),
    print: flag(),
    jsonLd: flag(),
    sharedDevice: flag(),
    pictureHosts: hosts(),
    hourCycle: oneOf(['h12', 'h23'], undefined),
    firstDay: oneOf(['monday', 'saturday', 'sunday'], undefined),
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
   * Keep the event that is open, the view, the date, the search and the filters in the page's address, so that a link
   * shows the same and Back leads back.
   * @attr url-state
   * @default false
   */
  declare urlState: boolean

  /**
   * How events are shown at first: `list`, `cards`, `month`, `week` or `day`.
   * @attr
   * @default 'list'
   */
  declare view: CalendarView

  /**
   * The views that patrons may choose from, with spaces between: `list cards month week day`.
   * @attr
   * @default []
   */
  declare views: readonly CalendarView[]

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

  /**
   * Filters that are chosen at first, and that patrons may take back: `audience=Students&free=true`.
   * @attr
   * @default {}
   */
  declare preset: EventFilters

  /**
   * Filters that always hold, written like `preset`: `branch=Harbour%20branch`. Patrons see nothing of them.
   * @attr
   * @default {}
   */
  declare locked: EventFilters

  /**
   * Offer a feed that keeps following what is looked for, where the back end has one.
   * @attr
   * @default false
   */
  declare subscribe: boolean

  /**
   * Let patrons save what is found, or a few events that they pick, as one calendar file.
   * @attr
   * @default false
   */
  declare save: boolean

  /**
   * Offer to print the calendar by itself, with a code that leads back to this page.
   * @attr
   * @default false
   */
  declare print: boolean

  /**
   * Tell search engines what is shown, in the words of schema.org.
   * @attr json-ld
   * @default false
   */
  declare jsonLd: boolean

  /**
   * For pages on computers that others use, too, such as those in the library: nothing that somebody types is kept there.
   * @attr shared-device
   * @default false
   */
  declare sharedDevice: boolean

  /**
   * Hosts, beside this page's own and the server's, that may be asked for events' pictures, with spaces between. Each
   * learns who looks at the page.
   * @attr picture-hosts
   * @default []
   */
  declare pictureHosts: readonly string[]

  /**
   * Tell times by a clock with twice 12 hours (`h12`) or with 24 (`h23`); without it, as the language does.
   * @attr hour-cycle
   */
  declare hourCycle: HourCycle | undefined

  /**
   * Where weeks begin: `monday`, `saturday` or `sunday`; without it, where the language has it.
   * @attr first-day
   */
  declare firstDay: FirstDay | undefined

  readonly #address = new CalendarAddress(() => this.urlState)
  /** The same as long as nothing in it has changed, so that no card is drawn again for it. */
  readonly #pictures = computed((): PictureRule => {
    const { api, pictureHosts } = this
    return { origin: location.origin, base: document.baseURI, api, hosts: pictureHosts }
  })
  /** Shows what an earlier visit left to be sent, if there is any. */
  readonly #kept = signal<ComponentType<KeptRegistrationsProps> | undefined>(undefined)
  #stopWatching: (() => void) | undefined
  #stopWaiting: (() => void) | undefined

  override connectedCallback(): void {
    this.#stopWatching ??= this.#address.watch(this)
    this.#stopWaiting = onIdle(() => void this.#lookForKept())
    super.connectedCallback()
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#stopWaiting?.()
    this.#stopWatching?.()
    this.#stopWatching = undefined
  }

  protected override localeSettings(language: string): LocaleSettings {
    return { ...super.localeSettings(language), hourCycle: this.hourCycle, firstDay: this.firstDay }
  }

  protected render(locale: Locale): ComponentChild {
    const port = this.source.value?.calendar
    const problem = this.setupProblem.value
    const Kept = this.#kept.value
    return (
      <div class="root" lang={locale.tag} dir={locale.direction}>
        {port?.registration && Kept && <Kept port={port.registration} locale={locale} linkTo={this.#address.linkTo} />}
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
    const { view, views, filters, search, preset, locked } = this
    const props: CalendarProps = {
      port,
      query: { days: this.days, ...(isAsking(locked) && { filters: locked }) },
      locale,
      label: this.label,
      headingLevel: this.headingLevel,
      hasFallback: this.childElementCount > 0,
      openId: this.#address.openId.value,
      linkTo: this.#address.linkTo,
      onSelect: this.#select,
      onClose: this.#address.close,
      pictures: this.#pictures.value,
      sharedDevice: this.sharedDevice,
      hasJsonLd: this.jsonLd,
      onState: states => this.setState(states),
      onRefused: error => this.explain(error),
    }
    const takeAlong = { subscribe: this.subscribe, save: this.save, print: this.print }
    const isForTaking = takeAlong.subscribe || takeAlong.save || takeAlong.print
    if (view === 'list' && views.length < 2 && filters.length === 0 && !search && !isAsking(preset) && !isForTaking)
      return <Calendar key={port} {...props} />
    const browse = { view, views, filters, hasSearch: search, preset, locked, address: this.#address, takeAlong }
    return <BrowsePart key={port} {...props} {...browse} messages={locale.messages} />
  }

  /** A browser that hides its storage has kept nothing; what is kept waits for a visit on which its code arrives. */
  async #lookForKept(): Promise<void> {
    try {
      if (localStorage.getItem(keptMark))
        this.#kept.value = (await import('./registration/kept-registrations.tsx')).KeptEntry
    } catch {}
  }

  /** Whether the calendar has to show the event itself: the page has not cancelled, and the address does not do it. */
  readonly #select = (occurrence: Occurrence): boolean =>
    this.emit(new OccurrenceSelectEvent(occurrence)) && !this.#address.open(occurrence.id)
}

const isAsking = (filters: EventFilters): boolean => Object.keys(filters).length > 0
