import type { EventPage } from '@library-catalyst/core'
import { pathTo } from '@library-catalyst/core/rest'
import { Component, type ComponentChild } from 'preact'
import { Loading, Loaded } from '../loading.tsx'
import { Page } from '../page.tsx'
import { placeHref } from '../place.ts'
import type { SectionProps } from '../section-props.ts'
import { spanText } from '../span-text.ts'
import { StaffProblem } from '../staff-api.ts'
import { words } from '../words.ts'

const text = words.registrations

/** Which days are looked through for events: from yesterday on, for the list of who came. */
const daysShown = 90

/** The events for which one can register here. */
export class RegistrationsPage extends Component<SectionProps> {
  readonly #events = new Loading(async () => this.#read())

  render({ session: { library } }: SectionProps): ComponentChild {
    return (
      <Page heading={text.heading}>
        <p class="lead">{text.lead}</p>
        <Loaded from={this.#events}>
          {events =>
            events.length === 0 ? (
              <p class="quiet">{text.none}</p>
            ) : (
              <ul class="rows">
                {events.map(({ id, title, start, end }) => (
                  <li key={id}>
                    <a class="row-title" href={placeHref(library.id, 'registrations', id)}>
                      {title}
                    </a>
                    <p class="quiet">{spanText({ start, end }, library.locale)}</p>
                  </li>
                ))}
              </ul>
            )
          }
        </Loaded>
      </Page>
    )
  }

  /** What patrons see, for it has the dates of series and the events of feeds in it. */
  async #read(): Promise<EventPage['items']> {
    const found: EventPage['items'][number][] = []
    let cursor: string | undefined
    do {
      const search = new URLSearchParams({ days: String(daysShown), ...(cursor !== undefined && { cursor }) })
      const path = pathTo('listEvents', { library: this.props.session.library.id })
      const response = await fetch(`${path}?${search}`, { cache: 'no-cache' })
      if (!response.ok) throw new StaffProblem(response.status)
      const page = (await response.json()) as EventPage
      found.push(...page.items.filter(({ registration }) => registration.kind === 'native'))
      cursor = page.cursor
    } while (cursor !== undefined && found.length < 200)
    return found
  }
}
