import type { Occurrence } from '@library-catalyst/core'
import { pathTo } from '@library-catalyst/core/rest'
import type { StaffRegistration, StaffRegistrationPage } from '@library-catalyst/core/rest/routes'
import { type Signal, signal } from '@preact/signals'
import { Component, type ComponentChild } from 'preact'
import { SearchForm } from '../form/search-form.tsx'
import { Loading, Loaded, toProblem } from '../loading.tsx'
import { Page } from '../page.tsx'
import { placeHref } from '../place.ts'
import type { SectionProps } from '../section-props.ts'
import { spanText } from '../span-text.ts'
import { Told } from '../told.tsx'
import { words } from '../words.ts'
import { MessageForm } from './message-form.tsx'
import { RegistrationTable } from './registration-table.tsx'

const text = words.registrations

interface ChosenEventProps extends SectionProps {
  /** The id of the occurrence. */
  readonly event: string
}

/** Who comes to one event. */
export class ChosenEventPage extends Component<ChosenEventProps> {
  readonly #query: Signal<string> = signal('')
  readonly #event = new Loading(async () => this.#readEvent())
  readonly #page = new Loading(async () => this.#read())
  readonly #told = new Told()

  render({ api, session, event }: ChosenEventProps): ComponentChild {
    const { id: library, locale } = session.library
    const occurrence = this.#event.value.value
    return (
      <Page heading={text.open(occurrence?.title ?? event)}>
        <p class="screen-only">
          <a href={placeHref(library, 'registrations')}>{text.back}</a>
        </p>
        {occurrence && <p class="lead">{spanText(occurrence, locale)}</p>}
        <div class="bar screen-only">
          <SearchForm label={text.search} action={text.find} onSearch={this.#search} />
          <a class="button" href={api.addressOf('downloadRegistrations', { query: { event } })} download>
            {text.export}
          </a>
          <button type="button" onClick={() => print()}>
            {text.print}
          </button>
        </div>
        {this.#told.view()}
        <Loaded from={this.#page}>{page => this.#list(page)}</Loaded>
        <MessageForm api={api} event={event} />
      </Page>
    )
  }

  #list({ items, counts, cursor }: StaffRegistrationPage): ComponentChild {
    return (
      <>
        {counts && <p class="counts">{text.counts(counts.confirmed, counts.checkedIn, counts.waiting)}</p>}
        {items.length === 0 ? (
          <p class="quiet">{this.#query.value === '' ? text.nobody : text.nobodyFound}</p>
        ) : (
          <RegistrationTable items={items} onCheckIn={this.#checkIn} onCancel={this.#cancel} />
        )}
        {cursor !== undefined && (
          <button type="button" onClick={() => void this.#more(cursor)}>
            {words.more}
          </button>
        )}
      </>
    )
  }

  readonly #search = (query: string): void => {
    this.#query.value = query
    void this.#page.again()
  }

  readonly #checkIn = ({ id, name }: StaffRegistration, isHere: boolean): void => {
    void this.#tell(async () => {
      await this.props.api.send('POST', 'checkIn', { values: { registration: id }, body: { isHere } })
      return isHere ? text.isHere(name) : text.notHere(name)
    })
  }

  readonly #cancel = ({ id, name }: StaffRegistration): void => {
    void this.#tell(async () => {
      await this.props.api.send('POST', 'cancelRegistration', { values: { registration: id } })
      return text.cancelled(name)
    })
  }

  async #tell(act: () => Promise<string>): Promise<void> {
    try {
      this.#told.say(await act())
    } catch (error) {
      this.#told.say(words.trouble[toProblem(error).code])
    }
    await this.#page.again()
  }

  async #read(cursor?: string): Promise<StaffRegistrationPage> {
    const { api, event } = this.props
    return api.get('listRegistrations', { query: { event, q: this.#query.peek(), cursor } })
  }

  async #more(cursor: string): Promise<void> {
    const before = this.#page.value.peek()?.items ?? []
    const next = await this.#read(cursor)
    this.#page.value.value = { ...next, items: [...before, ...next.items] }
  }

  /** The list says all that is needed even where the event is gone by now. */
  async #readEvent(): Promise<Occurrence | null> {
    const { session, event } = this.props
    const response = await fetch(pathTo('getEvent', { library: session.library.id, event }))
    return response.ok ? ((await response.json()) as Occurrence) : null
  }
}
