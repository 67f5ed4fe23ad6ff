import type { BrowseStore, BrowseWords } from '@library-catalyst/core'
import { effect, signal } from '@preact/signals'
import { Component, type ComponentChild } from 'preact'
import { onIdle } from '../../element/on-idle.ts'
import { afterPaint } from './after-paint.ts'

interface SearchFieldProps {
  readonly store: BrowseStore
  readonly words: BrowseWords
}

/** So many events are read in a few milliseconds. */
const readAtOnce = 200

/** Finds as one types. The letter is on screen first, and what it finds a frame later. */
export class SearchField extends Component<SearchFieldProps> {
  /** What stands in the field, until it is searched for. */
  readonly #typed = signal<string | undefined>(undefined)
  #stopSearch: (() => void) | undefined
  #stopReading: (() => void) | undefined

  override componentWillUnmount(): void {
    this.#stopSearch?.()
    this.#stopReading?.()
  }

  render({ store, words }: SearchFieldProps): ComponentChild {
    return (
      <input
        type="search"
        aria-label={words.search}
        placeholder={words.search}
        value={this.#typed.value ?? store.choice.text.value}
        onInput={this.#search}
        onFocus={this.#getReady}
        onPointerEnter={this.#getReady}
      />
    )
  }

  readonly #search = ({ currentTarget: { value } }: { readonly currentTarget: HTMLInputElement }): void => {
    this.#typed.value = value
    this.#stopSearch?.()
    this.#stopSearch = afterPaint(() => {
      this.props.store.choice.search(value)
      this.#typed.value = undefined
    })
  }

  /** Somebody is about to search: read the events while nothing else goes on, and those that come later, too. */
  readonly #getReady = (): void => {
    const { answer, found } = this.props.store
    this.#stopReading ??= effect(() => {
      void answer.page.value
      let stop = onIdle(function read() {
        if (!found.readSome(readAtOnce)) stop = onIdle(read)
      })
      return () => stop()
    })
  }
}
