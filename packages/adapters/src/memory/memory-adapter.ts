import {
  AdapterError,
  type CalendarAdapter,
  type Occurrence,
  selectOccurrences,
  type Warning,
} from '@library-catalyst/core'

export interface MemoryAdapterOptions {
  /** In any order. */
  readonly occurrences: readonly Occurrence[]
  /** The library's zone (IANA). */
  readonly timeZone: string
  /** The clock, in epoch milliseconds; the device's if left out. */
  readonly now?: () => number
  /** Milliseconds to wait before each answer. */
  readonly delay?: number
  readonly warnings?: readonly Warning[]
}

/** Events that are at hand already: in tests and stories, or from a page's own data. */
export function createMemoryAdapter(options: MemoryAdapterOptions): CalendarAdapter {
  const { occurrences, timeZone, now = Date.now, delay = 0, warnings = [] } = options
  return {
    name: 'memory',
    calendar: {
      async list(query, { signal }) {
        await pause(delay, signal)
        return selectOccurrences(occurrences, query, { timeZone, now: now(), warnings })
      },
      async get(id, { signal }) {
        await pause(delay, signal)
        const found = occurrences.find(occurrence => occurrence.id === id)
        if (!found) throw new AdapterError('not-found', `No occurrence has the id ${id}`)
        return found
      },
    },
  }
}

/** Even without a delay it takes a turn, so that a caller can call off. */
function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted()
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer)
      reject(signal.reason)
    }
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop)
      resolve()
    }, milliseconds)
    signal.addEventListener('abort', stop)
  })
}
