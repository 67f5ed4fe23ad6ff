import { type Loadable, toInstant } from '@library-catalyst/core'
import { effect, type ReadonlySignal } from '@preact/signals'
import { onPageMinute } from '../element/page-clock.ts'

/** As long as an answer is good for; then it is asked for again, the next time that the page is looked at. */
const goodFor = 10 * 60_000

/** When an answer came, and when to ask for it again: after a while, or once the device is online again. */
export class Freshness {
  readonly #request: ReadonlySignal<Loadable<unknown>>
  readonly #ask: () => void
  #askedAt = Date.now()
  #answeredAt = this.#askedAt

  constructor(request: ReadonlySignal<Loadable<unknown>>, ask: () => void) {
    this.#request = request
    this.#ask = ask
  }

  /** Watches the request, the clock and the network. Returns how to stop it. */
  watch(): () => void {
    const retry = () => this.hasFailed && this.refresh()
    const stops = [
      onPageMinute(now => now - this.#askedAt >= goodFor && this.refresh()),
      effect(() => {
        if (this.#request.value.state === 'ready') this.#answeredAt = Date.now()
      }),
      () => removeEventListener('online', retry),
    ]
    addEventListener('online', retry)
    return () => {
      for (const stop of stops) stop()
    }
  }

  /** Whether the last attempt brought nothing. */
  get hasFailed(): boolean {
    return this.#request.value.state === 'failed'
  }

  /** When what is shown was read, if an attempt to renew it has failed since. */
  get since(): string | undefined {
    return this.hasFailed ? toInstant(this.#answeredAt) : undefined
  }

  readonly refresh = (): void => {
    this.#askedAt = Date.now()
    this.#ask()
  }
}
