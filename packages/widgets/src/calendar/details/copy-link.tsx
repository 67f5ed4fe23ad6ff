import type { DetailsWords } from '@library-catalyst/core'
import { signal } from '@preact/signals'
import { Component, type ComponentChild } from 'preact'

interface CopyLinkProps {
  /** From the root of this site. */
  readonly link: string
  readonly words: DetailsWords
}

/** Copies the event's address. Where a page may not write to the clipboard, it is a link like any other. */
export class CopyLink extends Component<CopyLinkProps> {
  readonly #copied = signal(false)

  render({ link, words }: CopyLinkProps): ComponentChild {
    return (
      <>
        <a href={link} onClick={this.#copy}>
          {words.copyLink}
        </a>
        <span role="status">{this.#copied.value && words.linkCopied}</span>
      </>
    )
  }

  readonly #copy = (event: MouseEvent): void => {
    if (!isSecureContext) return
    event.preventDefault()
    const { link } = this.props
    navigator.clipboard.writeText(new URL(link, location.origin).href).then(
      () => (this.#copied.value = true),
      () => location.assign(link),
    )
  }
}
