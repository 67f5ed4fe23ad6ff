import { signal } from '@preact/signals'
import type { ComponentChild } from 'preact'

/** What has just been done, for the eyes and for screen readers, which are told of changes in a part that was there. */
export class Told {
  readonly #text = signal('')

  say(text: string): void {
    this.#text.value = text
  }

  view(): ComponentChild {
    const text = this.#text.value
    return (
      <p role="status" class={text ? 'notice' : 'visually-hidden'}>
        {text}
      </p>
    )
  }
}
