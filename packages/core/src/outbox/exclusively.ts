import type { DeviceStore } from './device-store.ts'

/** Time, as the outbox needs it. */
export interface OutboxClock {
  /** Epoch milliseconds. */
  now(): number
  /** Calls back once, after so many milliseconds. Returns how to stop it. */
  after(milliseconds: number, call: () => void): () => void
}

/**
 * Does something while no other tab does the same, and waits until it may.
 *
 * @returns undefined if `stop` was aborted first
 */
export type Exclusively = <T>(name: string, stop: AbortSignal, run: () => Promise<T>) => Promise<T | undefined>

interface Lease {
  readonly holder: string
  readonly until: number
}

/** Longer than one turn takes, so that a lease ends by itself only where its tab has ended. */
const leaseTime = 60_000
/** How often to look whether it is free. */
const lookAgain = 2000

/**
 * One tab at a time where a browser has no Web Locks: by a lease in what all of its tabs share.
 *
 * @param holder names this tab
 */
export function exclusivelyByLease(store: DeviceStore, clock: OutboxClock, holder: string): Exclusively {
  const isFree = (lease: Lease | undefined, now: number) =>
    !lease || lease.holder === holder || lease.until <= now || lease.until > now + leaseTime

  async function take(name: string): Promise<boolean> {
    const now = clock.now()
    const lease = await store.update<Lease>(name, kept =>
      isFree(kept, now) ? { holder, until: now + leaseTime } : kept,
    )
    return lease?.holder === holder
  }

  return async (name, stop, run) => {
    const place = `lease/${name}`
    while (!(await take(place))) {
      await new Promise<void>(resolve => clock.after(lookAgain, resolve))
      if (stop.aborted) return undefined
    }
    try {
      return stop.aborted ? undefined : await run()
    } finally {
      await store.update<Lease>(place, kept => (kept?.holder === holder ? undefined : kept))
    }
  }
}
