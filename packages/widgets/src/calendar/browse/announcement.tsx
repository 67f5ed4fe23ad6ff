import { signal } from '@preact/signals'
import { Component, type ComponentChild } from 'preact'

interface AnnouncementProps {
  /** `undefined` as long as nothing is known: what comes then is no news. */
  readonly text: string | undefined
}

/** Long enough to type another letter. */
const stillness = 700

/** Tells listeners what has become of something, once it has been still for a moment: a word that is typed, once. */
export class Announcement extends Component<AnnouncementProps> {
  readonly #said = signal('')
  #timer: ReturnType<typeof setTimeout> | undefined

  override componentDidUpdate({ text: before }: AnnouncementProps): void {
    const { text } = this.props
    if (before === text) return
    clearTimeout(this.#timer)
    if (before !== undefined) this.#timer = setTimeout(() => (this.#said.value = text ?? ''), stillness)
  }

  override componentWillUnmount(): void {
    clearTimeout(this.#timer)
  }

  render(): ComponentChild {
    return (
      <p class="visually-hidden" role="status">
        {this.#said.value}
      </p>
    )
  }
}
