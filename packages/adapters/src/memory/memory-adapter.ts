import {
  AdapterError,
  type CalendarAdapter,
  type Occurrence,
  type Seats,
  selectOccurrences,
  type Warning,
} from '@library-catalyst/core'
import { createMemoryRegistration } from './memory-registration.ts'

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
  /** By the ids of occurrences: those that one can register for, and how things stand there at first. */
  readonly seats?: Readonly<Record<string, Seats>>
}

/** Events that are at hand already: in tests and stories, or from a page's own data. */
export function createMemoryAdapter(options: MemoryAdapterOptions): CalendarAdapter {
  const { timeZone, now = Date.now, delay = 0, warnings = [], seats } = options
  const occurrences = options.occurrences.map((occurrence): Occurrence =>
    seats?.[occurrence.id] ? { ...occurrence, registration: { kind: 'native' } } : occurrence,
  )
  const wait = (signal: AbortSignal) => pause(delay, signal)
  return {
    name: 'memory',
    calendar: {
      async list(query, { signal }) {
        await wait(signal)
        return selectOccurrences(occurrences, query, { timeZone, now: now(), warnings })
      },
      async get(id, { signal }) {
        await wait(signal)
        const found = occurrences.find(occurrence => occurrence.id === id)
        if (!found) throw new AdapterError('not-found', `No occurrence has the id ${id}`)
        return found
      },
      ...(seats && { registration: createMemoryRegistration(seats, { now, wait }) }),
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
