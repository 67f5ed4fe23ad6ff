import type { Loadable, Locale, Occurrence } from '@library-catalyst/core'
import { Component, type ComponentChild } from 'preact'
import { adoptStyles } from '../element/style-sheet.ts'
import { eventDialogCss } from './event-dialog.css.ts'
import type { EventDetailsProps } from './event-details.tsx'
import { EventFacts } from './event-facts.tsx'
import { isGone, StatusWord } from './status-word.tsx'

/** One event in full. Escape, the backdrop and the button close it; focus goes back to where it came from. */
export class EventDialog extends Component<EventDetailsProps> {
  #dialog: HTMLDialogElement | null = null

  override componentDidMount(): void {
    if (!this.#dialog) return
    adoptStyles(this.#dialog, eventDialogCss)
    this.#dialog.showModal()
  }

  render({ opened, today, locale, linkTo, onClose }: EventDetailsProps): ComponentChild {
    const { messages } = locale
    const occurrence = opened.value
    return (
      <dialog
        ref={dialog => {
          this.#dialog = dialog
        }}
        part="dialog"
        aria-labelledby="dialog-title"
        onClose={onClose}
        onClick={({ target }) => {
          if (target === this.#dialog) this.#close()
        }}
      >
        <div class="sheet">
          <button class="close" aria-label={messages.close} onClick={this.#close}>
            <svg viewBox="0 0 20 20" aria-hidden="true">
              <path d="m5 5 10 10M15 5 5 15" />
            </svg>
          </button>
          <DialogTitle opened={opened} locale={locale} />
          {occurrence && (
            <EventFacts occurrence={occurrence} today={today} locale={locale} link={linkTo(occurrence.id)} />
          )}
        </div>
      </dialog>
    )
  }

  readonly #close = (): void => this.#dialog?.close()
}

interface DialogTitleProps {
  readonly opened: Loadable<Occurrence>
  readonly locale: Locale
}

/** Takes the focus, so that a screen reader begins with what was opened. */
function DialogTitle({ opened: { value, error }, locale: { messages } }: DialogTitleProps): ComponentChild {
  return (
    <h2 id="dialog-title" class="dialog-title" tabIndex={-1} autofocus>
      {value && <StatusWord status={value.status} messages={messages} />}
      {value && (
        <span class={isGone(value.status) ? 'gone' : undefined} dir="auto">
          {value.title}
        </span>
      )}
      {!value && (error ? messages.failures[error.code] : messages.loading)}
    </h2>
  )
}
