import {
  dateOf,
  formatDate,
  type IsoDate,
  type Locale,
  type Occurrence,
  prospectOf,
  registrationSteps,
  type RegistrationPort,
  type Seats,
  toInstant,
} from '@library-catalyst/core'
import { signal } from '@preact/signals'
import { Component, type ComponentChild, createRef } from 'preact'
import { adoptStyles } from '../../element/style-sheet.ts'
import { formsCss } from '../../forms/forms.css.ts'
import { registrationCss } from './registration.css.ts'
import { RegistrationDesk } from './registration-desk.ts'
import { RegistrationDialog } from './registration-dialog.tsx'
import { RegistrationState } from './registration-state.tsx'
import type { AllRegistrationWords } from './registration-words.ts'
import { SeatsNote } from './seats-note.tsx'
import { SeatsWatch } from './seats-watch.ts'

export interface RegistrationProps {
  readonly occurrence: Occurrence
  readonly port: RegistrationPort
  readonly today: IsoDate
  readonly locale: Locale
  /** The page stands on a device that others use, too. */
  readonly sharedDevice: boolean
  readonly words: AllRegistrationWords
}

/** Registering for an event, among its details: what is left, the way to the form, and what became of it. */
export class RegistrationPart extends Component<RegistrationProps> {
  readonly #seats = new SeatsWatch(this.props.port, this.props.occurrence.id)
  readonly #desk = new RegistrationDesk(
    { port: this.props.port, event: this.props.occurrence.id, title: this.props.occurrence.title },
    this.props.sharedDevice,
  )
  readonly #isOpen = signal(false)
  readonly #root = createRef<HTMLDivElement>()
  #stop: (() => void) | undefined

  override componentDidMount(): void {
    if (this.#root.current) adoptStyles(this.#root.current, formsCss + registrationCss)
    this.#stop = this.#seats.watch()
    void this.#desk.open()
  }

  override componentWillUnmount(): void {
    this.#stop?.()
    this.#desk.leave()
  }

  render({ locale, words }: RegistrationProps): ComponentChild {
    const { value: seats, error } = this.#seats.seats.value
    return (
      <div class="registration" ref={this.#root}>
        {this.#record()}
        {seats
          ? this.#way(seats)
          : error &&
            error.code !== 'not-found' && (
              <p class="seats">
                {words.forms.refusals.offline} <button onClick={this.#seats.look}>{locale.messages.tryAgain}</button>
              </p>
            )}
      </div>
    )
  }

  #record(): ComponentChild {
    const { words } = this.props
    const record = this.#desk.record.value
    if (!record || this.#isOpen.value) return null
    return (
      <div class="notice" role="status">
        <RegistrationState
          record={record}
          isSending={this.#desk.isSending.value}
          isShared={this.#desk.isShared.value}
          words={words}
        />
        {record.state !== 'waiting' && <button onClick={this.#dismiss}>{words.forms.dismiss}</button>}
      </div>
    )
  }

  #way(seats: Seats): ComponentChild {
    const { words, ...rest } = this.props
    const record = this.#desk.record.value
    const prospect = prospectOf(seats, 1, toInstant(Date.now()))
    const canRegister = prospect === 'seats' || prospect === 'waiting-list'
    const isSettled = record === undefined || record.state === 'returned'
    return (
      <>
        {isSettled && <SeatsNote seats={seats} partySize={1} {...rest} words={words.registration} />}
        {isSettled && canRegister && (
          <p class="main-actions">
            <button class="form-action" onClick={() => void this.#open(seats)}>
              {prospect === 'seats' ? words.registration.register : words.registration.join}
            </button>
          </p>
        )}
        {this.#isOpen.value && (
          <RegistrationDialog {...this.props} desk={this.#desk} seats={seats} onClose={this.#close} />
        )}
      </>
    )
  }

  async #open(seats: Seats): Promise<void> {
    const { occurrence, today, locale, words } = this.props
    const deletedOn = formatDate(locale.dates, dateOf(occurrence.end), today)
    await this.#desk.fillIn(registrationSteps({ seats, words: words.registration, deletedOn }))
    this.#isOpen.value = true
  }

  readonly #close = (): void => {
    this.#isOpen.value = false
    this.#desk.leave()
    this.#seats.look()
  }

  readonly #dismiss = (): void => void this.#desk.dismiss()
}
