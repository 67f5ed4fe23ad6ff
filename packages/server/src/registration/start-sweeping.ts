import { toInstant } from '@library-catalyst/core'
import type { Clock } from '../clock.ts'
import type { Log } from '../log.ts'
import type { RegistrationStore } from './registration-store.ts'

/** In milliseconds; an offer that nobody took waits this long at most before it goes on. */
const interval = 60_000

export interface Sweeping {
  /** Resolves once nothing is under way any more. */
  stop(): Promise<void>
}

/** Every minute, end what has a limit in time and delete what is not needed any more; the log tells how much it was. */
export function startSweeping(registrations: Pick<RegistrationStore, 'sweep'>, now: Clock, log: Log): Sweeping {
  let last = Promise.resolve()

  async function sweep(): Promise<void> {
    try {
      const counts = await registrations.sweep(toInstant(now()))
      if (Object.values(counts).some(count => count > 0)) log({ level: 'info', event: 'swept', ...counts })
    } catch (error) {
      log({ level: 'error', event: 'sweep-broke', code: error instanceof Error ? error.name : typeof error })
    }
  }

  const timer = setInterval(() => {
    last = last.then(sweep)
  }, interval)
  timer.unref()
  return {
    async stop() {
      clearInterval(timer)
      await last
    },
  }
}
