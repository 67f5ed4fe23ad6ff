import type { BrowseStore, BrowseWords, CalendarPort, EventQuery, Locale, Occurrence } from '@library-catalyst/core'
import { Component, type ComponentChild, createRef } from 'preact'
import { adoptStyles } from '../../element/style-sheet.ts'
import { OccurrenceLink } from '../occurrence-link.tsx'
import type { Picks } from '../take/picks.ts'
import { printCalendar } from '../take/print-calendar.ts'
import { SaveButton } from '../take/save-button.tsx'
import { Subscribe } from '../take/subscribe.tsx'
import { takeCss } from '../take/take.css.ts'
import { keepFocus } from './keep-focus.ts'

/** What the page lets patrons take along. */
export interface TakeAlong {
  readonly subscribe: boolean
  readonly save: boolean
  readonly print: boolean
}

export interface BrowseFootProps {
  readonly store: BrowseStore
  readonly port: CalendarPort
  readonly offers: TakeAlong
  readonly picks: Picks
  /** Whose events they are. */
  readonly name: string
  readonly linkTo: (id: string) => string
  readonly locale: Locale
  readonly words: BrowseWords
  /** A plain click on an event that was picked. */
  readonly onChoose: (occurrence: Occurrence) => void
}

/** Under the calendar, where the page offers any of it: how to take along what is found. */
export class BrowseFoot extends Component<BrowseFootProps> {
  readonly #root = createRef<HTMLDivElement>()

  override componentDidMount(): void {
    if (this.#root.current) adoptStyles(this.#root.current, takeCss)
  }

  override componentDidUpdate(): void {
    this.componentDidMount()
  }

  render({ store, port, offers, picks, words }: BrowseFootProps): ComponentChild {
    const { subscribe, save, print } = offers
    const shown = store.found.occurrences.value
    return (
      <div class="take-along" ref={this.#root}>
        {save && picks.events.length > 0 && this.#picked(picks.events)}
        {subscribe && <Subscribe port={port} query={queryOf(store)} words={words} />}
        <div class="take-buttons">
          {save && shown.length > 0 && this.#save(shown, words.saveShown(shown.length))}
          {print && <button onClick={this.#print}>{words.print}</button>}
        </div>
      </div>
    )
  }

  #picked(picked: readonly Occurrence[]): ComponentChild {
    const { words, linkTo, onChoose } = this.props
    return (
      <div class="picked">
        <p>{words.picks(picked.length)}</p>
        <ul>
          {picked.map(event => (
            <li key={event.id}>
              <OccurrenceLink dir="auto" occurrence={event} linkTo={linkTo} onChoose={onChoose}>
                {event.title}
              </OccurrenceLink>
            </li>
          ))}
        </ul>
        <div class="take-buttons">
          {this.#save(picked, words.savePicks)}
          <button onClick={this.#dropPicks}>{words.dropPicks}</button>
        </div>
      </div>
    )
  }

  #save(events: readonly Occurrence[], say: string): ComponentChild {
    const { name, linkTo, locale } = this.props
    const pageOf = ({ id }: Occurrence) => new URL(linkTo(id), location.origin).href
    return (
      <SaveButton title={name} calendar={name} events={events} pageOf={pageOf} messages={locale.messages}>
        {say}
      </SaveButton>
    )
  }

  readonly #dropPicks = (): void =>
    keepFocus(
      this.#root.current,
      () => this.props.picks.clear(),
      () => this.#root.current?.querySelector<HTMLElement>('summary, button') ?? null,
    )

  readonly #print = ({ currentTarget }: { readonly currentTarget: EventTarget }): void => {
    const root = (currentTarget as Node).getRootNode()
    if (root instanceof ShadowRoot) void printCalendar(root.host)
  }
}

/** What a feed would have to follow; its days are its own. */
function queryOf({ place, choice }: BrowseStore): EventQuery {
  const text = choice.text.value.trim()
  const [{ days }, filters] = [place.settings.value, choice.filters.value]
  return { days, ...(text !== '' && { text }), ...(Object.keys(filters).length > 0 && { filters }) }
}
