import { computed, signal } from '@preact/signals'
import {
  emptyPart,
  type FragmentPart,
  fragmentUrl,
  giveNameBack,
  onFragment,
  readFragment,
  takeName,
  writeAddress,
} from '../element/fragment.ts'

/** A calendar's part of the page's address: the event that is open and, where the page wants it, how one looks around. */
export class CalendarAddress {
  readonly #keeps: () => boolean
  readonly #part = signal(emptyPart)
  #name = ''
  /** The events that were opened one from another, each an entry in the history that Back would leave. */
  #trail: readonly string[] = []
  #isClosing = false

  /** The event that the address asks for. */
  readonly openId = computed(() => this.#part.value.value)
  /** What is looked at and for, as a query string; empty where the address does not keep it. */
  readonly state = computed(() => (this.#keeps() ? this.#part.value.state : ''))

  /** @param keeps whether the page's address may be written to; read anew each time */
  constructor(keeps: () => boolean) {
    this.#keeps = keeps
  }

  /** Follows the address on behalf of an element. Returns how to stop it. */
  watch(element: Element): () => void {
    this.#name = takeName(element)
    this.#read()
    const stop = onFragment(this.#read)
    return () => {
      stop()
      giveNameBack(this.#name)
    }
  }

  /** A link to an event and nothing else, the same however one came to see it. */
  readonly linkTo = (id: string): string => fragmentUrl(this.#name, { value: id, state: '' })

  /**
   * Opens an event by the address, so that Back closes it, or leads to the event that it was opened from; false where
   * the address is not to be written to.
   */
  open(id: string): boolean {
    if (!this.#keeps() || !this.#write({ ...this.#part.peek(), value: id }, 'push')) return false
    this.#trail = [...this.#trail, id]
    return true
  }

  readonly close = (): void => {
    if (this.openId.peek() === undefined) return
    const steps = this.#trail.length
    if (steps > 0) {
      this.#trail = []
      this.#isClosing = true
      history.go(-steps)
    } else {
      this.#write({ ...this.#part.peek(), value: undefined }, 'replace')
    }
  }

  /** @param how `push` for a step that Back takes back */
  keep(state: string, how: 'push' | 'replace'): void {
    if (this.#keeps()) this.#write({ ...this.#part.peek(), state }, how)
  }

  #write(part: FragmentPart, how: 'push' | 'replace'): boolean {
    if (!writeAddress(fragmentUrl(this.#name, part), how)) return false
    this.#part.value = part
    return true
  }

  readonly #read = (): void => {
    const part = readFragment(this.#name)
    const wasClosing = this.#isClosing
    this.#isClosing = false
    // Under the events that were opened here lies the one that a link had led to.
    if (wasClosing && part.value !== undefined && this.#write({ ...part, value: undefined }, 'replace')) return
    this.#trail = this.#trail.slice(0, this.#trail.lastIndexOf(part.value ?? '') + 1)
    this.#part.value = part
  }
}
