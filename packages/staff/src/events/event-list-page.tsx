import type { OwnEvent, OwnEventPage } from '@library-catalyst/core/rest/routes'
import { type Signal, signal } from '@preact/signals'
import { Component, type ComponentChild } from 'preact'
import { Loading, Loaded } from '../loading.tsx'
import { Page } from '../page.tsx'
import { placeHref } from '../place.ts'
import { SearchForm } from '../form/search-form.tsx'
import type { SectionProps } from '../section-props.ts'
import { spanText } from '../span-text.ts'
import { words } from '../words.ts'

const text = words.events

export class EventListPage extends Component<SectionProps> {
  readonly #query: Signal<string> = signal('')
  readonly #events = new Loading(async () => this.#read())

  render({ session }: SectionProps): ComponentChild {
    return (
      <Page heading={text.heading}>
        <p class="lead">{text.lead}</p>
        <div class="bar">
          <a class="button form-action" href={placeHref(session.library.id, 'events', 'new')}>
            {text.create}
          </a>
          <SearchForm label={text.find} action={text.search} onSearch={this.#search} />
        </div>
        <Loaded from={this.#events}>{page => this.#list(page)}</Loaded>
      </Page>
    )
  }

  #list({ items, cursor }: OwnEventPage): ComponentChild {
    if (items.length === 0) return <p class="quiet">{this.#query.value === '' ? text.none : text.noneFound}</p>
    return (
      <>
        <ul class="rows">
          {items.map(event => (
            <EventRow key={event.id} event={event} {...this.props} />
          ))}
        </ul>
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
    void this.#events.again()
  }

  async #read(cursor?: string): Promise<OwnEventPage> {
    return this.props.api.get('listOwnEvents', { query: { q: this.#query.peek(), cursor } })
  }

  async #more(cursor: string): Promise<void> {
    const before = this.#events.value.peek()?.items ?? []
    const next = await this.#read(cursor)
    this.#events.value.value = { ...next, items: [...before, ...next.items] }
  }
}

function EventRow({
  event: { id, event, draft },
  session,
}: SectionProps & { readonly event: OwnEvent }): ComponentChild {
  const { title, status, recurrence, registration } = draft
  const { id: library, locale } = session.library
  return (
    <li>
      <a class="row-title" href={placeHref(library, 'events', id)} aria-label={text.edit(title)}>
        {title}
      </a>
      <p class="quiet">
        {[
          status === 'cancelled' ? text.cancelled : '',
          spanText(draft, locale),
          recurrence === undefined ? '' : text.series,
        ]
          .filter(Boolean)
          .join(' \u00B7 ')}
      </p>
      {registration.kind === 'native' && (
        <a
          href={
            recurrence === undefined ? placeHref(library, 'registrations', event) : placeHref(library, 'registrations')
          }
        >
          {text.registrations}
          <span class="visually-hidden">: {title}</span>
        </a>
      )}
    </li>
  )
}
