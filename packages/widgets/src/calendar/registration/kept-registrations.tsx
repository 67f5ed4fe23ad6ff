import type { Locale, RegistrationPort } from '@library-catalyst/core'
import { signal } from '@preact/signals'
import { Component, type ComponentChild, createRef } from 'preact'
import { adoptStyles } from '../../element/style-sheet.ts'
import { formsCss } from '../../forms/forms.css.ts'
import { withWords } from '../with-words.tsx'
import { registrationCss } from './registration.css.ts'
import { type RegistrationOutbox, registrationDevice } from './registration-outbox.ts'
import { RegistrationState } from './registration-state.tsx'
import { type AllRegistrationWords, loadAllRegistrationWords } from './registration-words.ts'

export interface KeptRegistrationsProps {
  readonly port: RegistrationPort
  readonly locale: Locale
  /** The address at which an event is opened, by its id. */
  readonly linkTo: (id: string) => string
}

interface Worded extends KeptRegistrationsProps {
  readonly words: AllRegistrationWords
}

/** What was sent on an earlier visit, and had not been settled when the page was left. */
class KeptRegistrations extends Component<Worded> {
  readonly #outbox = signal<RegistrationOutbox | undefined>(undefined)
  readonly #root = createRef<HTMLElement>()

  override componentDidMount(): void {
    if (this.#root.current) adoptStyles(this.#root.current, formsCss + registrationCss)
    void this.#open()
  }

  render({ linkTo, words }: Worded): ComponentChild {
    const outbox = this.#outbox.value
    const records = outbox?.records.value ?? []
    return (
      <section
        class="registration"
        aria-label={words.registration.earlier}
        hidden={records.length === 0}
        ref={this.#root}
      >
        {records.map(record => (
          <div class="notice form-state" role="status" key={record.key}>
            <p>
              <a href={linkTo(record.subject)} dir="auto">
                {record.title}
              </a>
            </p>
            <RegistrationState
              record={record}
              isSending={outbox?.sending.value === record.key}
              isShared={false}
              words={words}
            />
            {record.state === 'answered' && (
              <button onClick={() => void outbox?.forget(record.key)}>{words.forms.dismiss}</button>
            )}
          </div>
        ))}
      </section>
    )
  }

  async #open(): Promise<void> {
    const { outbox } = await registrationDevice(this.props.port, false)
    this.#outbox.value = outbox
  }
}

export const KeptEntry = withWords<AllRegistrationWords, KeptRegistrationsProps>(
  loadAllRegistrationWords,
  KeptRegistrations,
)
