import type { Occurrence } from '@library-catalyst/core'
import { signal } from '@preact/signals'

/** The events that a patron means to save together. Kept for as long as the calendar is on the page, and nowhere else. */
export class Picks {
  readonly #events = signal<readonly Occurrence[]>([])

  /** In the order in which they were picked. */
  get events(): readonly Occurrence[] {
    return this.#events.value
  }

  has(id: string): boolean {
    return this.events.some(event => event.id === id)
  }

  toggle(occurrence: Occurrence): void {
    const others = this.#events.peek().filter(({ id }) => id !== occurrence.id)
    this.#events.value = others.length < this.#events.peek().length ? others : [...others, occurrence]
  }

  clear(): void {
    this.#events.value = []
  }
}
