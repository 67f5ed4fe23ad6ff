import type { Messages } from '@library-catalyst/core'
import { Component, type ComponentChild, type ComponentChildren, createRef } from 'preact'
import { adoptStyles } from '../element/style-sheet.ts'
import { modalDialogCss } from './modal-dialog.css.ts'

interface ModalDialogProps {
  /** Distinguishes the dialogues of one widget, of which one may stand over another. */
  readonly name: string
  /** What it is about, where that can change while it is open: the new one's title gets the focus, then. */
  readonly subject?: string | undefined
  /** Takes the focus, so that a screen reader begins with what was opened. */
  readonly title: ComponentChild
  readonly messages: Messages
  readonly onClose: () => void
  readonly children: ComponentChildren
}

/** The platform's dialogue. Escape, the backdrop and the button close it; focus goes back to where it came from. */
export class ModalDialog extends Component<ModalDialogProps> {
  #dialog: HTMLDialogElement | null = null
  readonly #title = createRef<HTMLHeadingElement>()

  override componentDidMount(): void {
    if (!this.#dialog) return
    adoptStyles(this.#dialog, modalDialogCss)
    this.#dialog.showModal()
  }

  override componentDidUpdate({ subject: before }: ModalDialogProps): void {
    if (before === undefined || before === this.props.subject) return
    this.#dialog?.scrollTo(0, 0)
    this.#title.current?.focus({ preventScroll: true })
  }

  render({ name, title, messages, onClose, children }: ModalDialogProps): ComponentChild {
    return (
      <dialog
        ref={dialog => {
          this.#dialog = dialog
        }}
        part="dialog"
        aria-labelledby={name}
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
          <h2 id={name} class="dialog-title" tabIndex={-1} autofocus ref={this.#title}>
            {title}
          </h2>
          {children}
        </div>
      </dialog>
    )
  }

  readonly #close = (): void => this.#dialog?.close()
}
