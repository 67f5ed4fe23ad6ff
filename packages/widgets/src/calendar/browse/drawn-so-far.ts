import type { BrowseStore } from '@library-catalyst/core'
import { effect, type ReadonlySignal, signal } from '@preact/signals'

/** How many events of a long list are drawn: the first screens at once, the others as one comes near. */
export class DrawnSoFar {
  readonly #first: number
  readonly #count

  /** @param first how many at once: more than a screen */
  constructor(first: number) {
    this.#first = first
    this.#count = signal(first)
  }

  get count(): ReadonlySignal<number> {
    return this.#count
  }

  /** Another search, or other days, begin at their beginning; fresh events change nothing under a reader. */
  follow({ choice, place }: BrowseStore): () => void {
    return effect(() => {
      void [choice.text.value, choice.filters.value, place.chosenDate.value]
      this.#count.value = this.#first
    })
  }

  grow(more: number): void {
    this.#count.value += more
  }
}
