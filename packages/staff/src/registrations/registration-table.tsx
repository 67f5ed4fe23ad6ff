import type { StaffRegistration } from '@library-catalyst/core/rest/routes'
import { signal } from '@preact/signals'
import { Component, type ComponentChild } from 'preact'
import { words } from '../words.ts'

const text = words.registrations

interface RegistrationTableProps {
  readonly items: readonly StaffRegistration[]
  readonly onCheckIn: (registration: StaffRegistration, isHere: boolean) => void
  readonly onCancel: (registration: StaffRegistration) => void
}

/** A table where there is room; on a phone each row is a card, whose cells say what they are. */
export class RegistrationTable extends Component<RegistrationTableProps> {
  /** The id of the one that somebody is about to cancel. */
  readonly #asked = signal('')

  render({ items }: RegistrationTableProps): ComponentChild {
    return (
      <table class="cards">
        <caption class="visually-hidden">{text.table}</caption>
        <thead>
          <tr>
            {[text.number, text.name, text.seats, text.status, text.notes].map(head => (
              <th scope="col" key={head}>
                {head}
              </th>
            ))}
            <th scope="col" class="screen-only">
              {text.actions}
            </th>
          </tr>
        </thead>
        <tbody>{items.map(item => this.#row(item))}</tbody>
      </table>
    )
  }

  #row(item: StaffRegistration): ComponentChild {
    const { id, number, name, partySize, status, checkedInAt, isContactConfirmed } = item
    const state = checkedInAt === undefined ? text.statuses[status] : text.checkedIn
    return (
      <tr key={id} class={status === 'cancelled' ? 'is-cancelled' : undefined}>
        <td data-label={text.number} class="with-next">
          {number}
        </td>
        <th scope="row" data-label={text.name} class="with-next">
          <bdi>{name}</bdi>
        </th>
        <td data-label={text.seats}>{partySize}</td>
        <td data-label={text.status}>
          {state}
          {!isContactConfirmed && <span class="quiet"> ({text.unconfirmed})</span>}
        </td>
        <td data-label={text.notes}>
          <Notes {...item} />
        </td>
        <td class="actions screen-only">{status !== 'cancelled' && this.#actions(item)}</td>
      </tr>
    )
  }

  #actions(item: StaffRegistration): ComponentChild {
    const { id, name, status, checkedInAt } = item
    const { onCheckIn, onCancel } = this.props
    const isHere = checkedInAt !== undefined
    const isAsked = this.#asked.value === id
    return (
      <>
        {status === 'confirmed' && (
          <button
            type="button"
            aria-label={isHere ? text.undo(name) : text.checkIn(name)}
            onClick={() => onCheckIn(item, !isHere)}
          >
            {isHere ? text.undoShort : text.checkInShort}
          </button>
        )}
        {!isHere && (
          <button
            type="button"
            aria-label={isAsked ? text.sureCancel(name) : text.cancel(name)}
            onClick={() => {
              this.#asked.value = isAsked ? '' : id
              if (isAsked) onCancel(item)
            }}
            onBlur={() => {
              this.#asked.value = ''
            }}
          >
            {isAsked ? text.sureCancel(name) : text.cancelShort}
          </button>
        )}
      </>
    )
  }
}

function Notes({ answers, accessNeeds }: StaffRegistration): ComponentChild {
  return (
    <>
      {Object.entries(answers).map(([question, answer]) => (
        <p key={question}>
          {question}: <bdi>{answer}</bdi>
        </p>
      ))}
      {accessNeeds !== undefined && <p>{text.needs(accessNeeds)}</p>}
    </>
  )
}
