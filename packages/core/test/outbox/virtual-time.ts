import type { OutboxClock } from '../../src/outbox/exclusively.ts'

interface Timer {
  readonly at: number
  readonly call: () => void
}

/** A clock that moves when the test says so; months pass in milliseconds. */
export class VirtualTime implements OutboxClock {
  #now: number
  #timers: Timer[] = []

  constructor(start: number) {
    this.#now = start
  }

  now(): number {
    return this.#now
  }

  after(milliseconds: number, call: () => void): () => void {
    const timer = { at: this.#now + milliseconds, call }
    this.#timers.push(timer)
    return () => {
      this.#timers = this.#timers.filter(each => each !== timer)
    }
  }

  async wait(milliseconds: number): Promise<void> {
    await new Promise<void>(resolve => this.after(milliseconds, resolve))
  }

  /** Let time pass up to a moment, or until nobody waits for anything any more. */
  async runTo(end: number): Promise<void> {
    for (;;) {
      await settled()
      const next = this.#timers.reduce<Timer | undefined>(
        (first, timer) => (first && first.at <= timer.at ? first : timer),
        undefined,
      )
      if (!next || next.at > end) break
      this.#timers = this.#timers.filter(each => each !== next)
      this.#now = Math.max(this.#now, next.at)
      next.call()
    }
    this.#now = end
  }
}

/** All that can go on without time passing has gone on. */
const settled = () => new Promise<void>(resolve => setImmediate(resolve))
