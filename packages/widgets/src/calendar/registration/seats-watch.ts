import { follow, initial, type Loadable, type RegistrationPort, type Seats } from '@library-catalyst/core'
import { signal } from '@preact/signals'

/** Milliseconds between two looks, while somebody looks. */
const interval = 10_000

/** How many seats are left: asked for again and again, as long as the event is open and the page is in view. */
export class SeatsWatch {
  readonly seats = signal<Loadable<Seats>>(initial)
  readonly #port: RegistrationPort
  readonly #event: string
  #stop = new AbortController()

  constructor(port: RegistrationPort, event: string) {
    this.#port = port
    this.#event = event
  }

  /** Returns how to stop it. */
  watch(): () => void {
    const look = () => document.visibilityState === 'visible' && this.look()
    const timer = setInterval(look, interval)
    document.addEventListener('visibilitychange', look)
    this.look()
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
      this.#stop.abort()
    }
  }

  readonly look = (): void => {
    this.#stop.abort()
    this.#stop = new AbortController()
    const { signal: stop } = this.#stop
    void follow(this.seats, this.#port.seats(this.#event, { signal: stop }), stop)
  }
}
