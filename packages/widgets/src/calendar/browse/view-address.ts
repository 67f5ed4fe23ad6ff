import type { BrowseStore } from '@library-catalyst/core'
import { effect, untracked } from '@preact/signals'
import type { CalendarAddress } from '../calendar-address.ts'

/** How long nobody types before a search is written down. */
const typingPause = 500

/**
 * Keeps what is shown in the page's address, and shows what the address says. Every step is one to go back by; a search
 * is one step, however long one types.
 */
export class ViewAddress {
  readonly #link: BrowseStore['link']
  readonly #address: CalendarAddress
  readonly #follow: (link: string) => void
  #timer: ReturnType<typeof setTimeout> | undefined
  /** What is typed and not written down yet. */
  #typed: string | undefined
  /** The step that one is at was made by typing: what is typed next belongs to it. */
  #isTyping = false
  #isStep = true

  /** @param follow shows what a link says */
  constructor(link: BrowseStore['link'], address: CalendarAddress, follow: (link: string) => void) {
    this.#link = link
    this.#address = address
    this.#follow = follow
  }

  /** Follows both sides. Returns how to stop it. */
  watch(): () => void {
    const stops = [
      effect(() => {
        const shown = this.#link.text.value
        untracked(() => this.#show(shown))
      }),
      effect(() => {
        const said = this.#address.state.value
        untracked(() => this.#say(said))
      }),
      () => this.flush(),
    ]
    return () => {
      for (const stop of stops) stop()
    }
  }

  /** What `change` changes is the page's doing, and no step that a patron would go back by. */
  withoutStep(change: () => void): void {
    this.flush()
    this.#isStep = false
    change()
    this.#isStep = true
  }

  /** Write down at once what is typed, before another step comes on top. */
  flush(): void {
    const typed = this.#typed
    this.#forget()
    if (typed === undefined) return
    this.#address.keep(typed, this.#isTyping ? 'replace' : 'push')
    this.#isTyping = true
  }

  #show(shown: string): void {
    const kept = this.#address.state.peek()
    if (this.#link.leadsHere(kept)) return this.#forget()
    if (this.#isStep && isTyping(this.#typed ?? kept, shown)) {
      clearTimeout(this.#timer)
      this.#typed = shown
      this.#timer = setTimeout(() => this.flush(), typingPause)
      return
    }
    this.flush()
    this.#address.keep(shown, this.#isStep ? 'push' : 'replace')
    this.#isTyping = false
  }

  #say(said: string): void {
    if (this.#link.leadsHere(said)) return
    this.#forget()
    this.#isTyping = false
    this.#follow(said)
  }

  #forget(): void {
    clearTimeout(this.#timer)
    this.#typed = undefined
  }
}

/** Only the text differs, and there is some: to clear it is a step. */
function isTyping(before: string, after: string): boolean {
  const [one, other] = [new URLSearchParams(before), new URLSearchParams(after)]
  if (!other.has('text') || one.get('text') === other.get('text')) return false
  one.delete('text')
  other.delete('text')
  return String(one) === String(other)
}
