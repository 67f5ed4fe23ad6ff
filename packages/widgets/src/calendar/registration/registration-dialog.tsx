import type { Seats } from '@library-catalyst/core'
import { effect } from '@preact/signals'
import { Component, type ComponentChild, createRef } from 'preact'
import { adoptStyles } from '../../element/style-sheet.ts'
import { formsCss } from '../../forms/forms.css.ts'
import { ModalDialog } from '../modal-dialog.tsx'
import type { RegistrationDesk, RegistrationRecord } from './registration-desk.ts'
import { RegistrationForm } from './registration-form.tsx'
import type { RegistrationProps } from './registration-part.tsx'
import { RegistrationState } from './registration-state.tsx'

interface RegistrationDialogProps extends Omit<RegistrationProps, 'port'> {
  readonly desk: RegistrationDesk
  readonly seats: Seats
  readonly onClose: () => void
}

/** The form; once it is sent, how that goes; and the form again if the library refuses. */
export class RegistrationDialog extends Component<RegistrationDialogProps> {
  readonly #state = createRef<HTMLDivElement>()
  #stop: (() => void) | undefined
  #shown: string | undefined

  override componentDidMount(): void {
    const { desk } = this.props
    if (this.#state.current) adoptStyles(this.#state.current, formsCss)
    this.#stop = effect(() => {
      if (desk.record.value?.state === 'returned') desk.showRefusal()
    })
  }

  override componentDidUpdate(): void {
    const state = this.props.desk.record.peek()?.state
    // Where the form was, or is again, is something else now.
    if (state !== this.#shown && state !== undefined && this.props.desk.form.peek()?.problems.peek().length === 0)
      this.#state.current?.focus()
    this.#shown = state
  }

  override componentWillUnmount(): void {
    this.#stop?.()
  }

  render({ occurrence, locale, words, onClose, ...rest }: RegistrationDialogProps): ComponentChild {
    const { desk, seats, today, sharedDevice } = rest
    const record = desk.record.value
    const form = desk.form.value
    return (
      <ModalDialog
        name="registration-title"
        // The title keeps the direction of its own script.
        title={words.registration.title(`\u2068${occurrence.title}\u2069`)}
        messages={locale.messages}
        onClose={onClose}
      >
        <div class="form-state" role="status" tabIndex={-1} ref={this.#state}>
          {record && this.#told(record)}
        </div>
        {record && record.state !== 'returned'
          ? this.#afterwards(record)
          : form && (
              <RegistrationForm
                desk={desk}
                form={form}
                seats={seats}
                isAlwaysShared={sharedDevice}
                occurrence={occurrence}
                today={today}
                locale={locale}
                words={words}
              />
            )}
      </ModalDialog>
    )
  }

  #told(record: RegistrationRecord): ComponentChild {
    const { desk, words } = this.props
    return (
      <div class={record.state === 'returned' ? 'notice refusal' : 'notice'}>
        <RegistrationState
          record={record}
          isSending={desk.isSending.value}
          isShared={desk.isShared.value}
          words={words}
        />
      </div>
    )
  }

  #afterwards(record: RegistrationRecord): ComponentChild {
    const { desk, locale, words, onClose } = this.props
    return (
      <p class="form-buttons">
        <button class="form-action" onClick={onClose}>
          {locale.messages.close}
        </button>
        {record.state === 'waiting' && record.attempts === 0 && (
          <button onClick={() => void desk.withdraw()}>{words.forms.sending.withdraw}</button>
        )}
      </p>
    )
  }
}
