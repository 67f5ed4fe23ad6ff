import { signal } from '@preact/signals'
import { Component, type ComponentChild, createRef } from 'preact'
import { lazyPart } from '../lazy-part.tsx'
import type { DatePickerProps } from './date-picker.tsx'

const DatePickerPart = lazyPart<DatePickerProps>(async () => (await import('./date-picker.tsx')).DatePicker)

type DateButtonProps = Omit<DatePickerProps, 'onClose'>

/** Opens the small month to choose a date from. Its code comes with the first press. */
export class DateButton extends Component<DateButtonProps> {
  readonly #isOpen = signal(false)
  readonly #button = createRef<HTMLButtonElement>()

  render(props: DateButtonProps): ComponentChild {
    return (
      <>
        <button
          class="step"
          aria-label={props.words.pickDate}
          aria-haspopup="dialog"
          ref={this.#button}
          onClick={() => (this.#isOpen.value = true)}
        >
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <path d="M3.5 4.5h13v12h-13zM3.5 8.5h13M7 2.5v4M13 2.5v4" />
          </svg>
        </button>
        {this.#isOpen.value && <DatePickerPart {...props} messages={props.locale.messages} onClose={this.#close} />}
      </>
    )
  }

  /** WebKit gives a button that is clicked no focus, so its dialogue has none to give back. */
  readonly #close = (): void => {
    this.#isOpen.value = false
    this.#button.current?.focus()
  }
}
