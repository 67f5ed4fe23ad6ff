import type { OwnEvent } from '@library-catalyst/core/rest/routes'
import { signal } from '@preact/signals'
import { Component, type ComponentChild } from 'preact'
import { StaffForm } from '../form/staff-form.tsx'
import { Loading, Loaded, toProblem } from '../loading.tsx'
import { Page } from '../page.tsx'
import { placeHref } from '../place.ts'
import type { SectionProps } from '../section-props.ts'
import { Told } from '../told.tsx'
import { words } from '../words.ts'
import { EventFields } from './event-fields.tsx'
import { toDraft } from './event-values.ts'

const text = words.events

interface EventPageProps extends SectionProps {
  /** Left out: a new one. */
  readonly id?: string
}

/** Where an event is written, or changed. */
export class EventPage extends Component<EventPageProps> {
  readonly #event = new Loading<OwnEvent | null>(async () => {
    const { id, api } = this.props
    return id === undefined ? null : api.get('getOwnEvent', { values: { event: id } })
  })
  readonly #told = new Told()
  readonly #isDeleting = signal(false)
  readonly #trouble = signal('')

  render({ session }: EventPageProps): ComponentChild {
    const event = this.#event.value.value
    const back = placeHref(session.library.id, 'events')
    return (
      <Page heading={event ? text.editHeading(event.draft.title) : text.newHeading}>
        <p>
          <a href={back}>{words.back}</a>
        </p>
        {this.#told.view()}
        <Loaded from={this.#event}>
          {loaded => (
            <>
              <StaffForm
                key={loaded?.version}
                action={words.save}
                onSend={this.#save}
                explain={error => words.trouble[toProblem(error).code]}
                fieldsOf={error => toProblem(error).fields}
              >
                <EventFields draft={loaded?.draft} library={session.library} />
              </StaffForm>
              {loaded && this.#deletion()}
            </>
          )}
        </Loaded>
      </Page>
    )
  }

  #deletion(): ComponentChild {
    return (
      <section class="aside">
        <p class="quiet">{text.deleteText}</p>
        {this.#trouble.value && (
          <p class="notice" role="alert">
            {this.#trouble.value}
          </p>
        )}
        <button type="button" onClick={this.#isDeleting.value ? this.#delete : this.#askDelete}>
          {this.#isDeleting.value ? text.sureDelete : text.delete}
        </button>
      </section>
    )
  }

  readonly #save = async (data: FormData): Promise<void> => {
    const { api, session } = this.props
    const before = this.#event.value.peek()
    const body = toDraft(data, before?.draft)
    this.#told.say('')
    const saved = before
      ? await api.send('PUT', 'changeOwnEvent', { values: { event: before.id }, version: before.version, body })
      : await api.send('POST', 'createOwnEvent', { body })
    this.#event.value.value = saved
    this.#told.say(text.saved(saved.draft.title))
    // Back leads to the list, not to the form of an event that is there by now.
    if (!before) history.replaceState(null, '', placeHref(session.library.id, 'events', saved.id))
  }

  readonly #askDelete = (): void => {
    this.#isDeleting.value = true
  }

  readonly #delete = async (): Promise<void> => {
    const event = this.#event.value.peek()
    if (!event) return
    const { api, session } = this.props
    try {
      await api.send('DELETE', 'deleteOwnEvent', { values: { event: event.id }, version: event.version })
      location.hash = placeHref(session.library.id, 'events')
    } catch (error) {
      this.#isDeleting.value = false
      this.#trouble.value = words.trouble[toProblem(error).code]
    }
  }
}
