import {
  AdapterError,
  type CalendarPort,
  type EventPage,
  type EventQuery,
  type Occurrence,
  type RegistrationPort,
  selectOccurrences,
} from '@library-catalyst/core'

const timeZone = 'Europe/Vienna'
/** Tuesday 24 November 2026, 10 in the morning in Vienna. */
const now = Date.UTC(2026, 10, 24, 9)

export function event(title: string, start: string, more: Partial<Occurrence> = {}): Occurrence {
  return {
    id: title.toLowerCase().replaceAll(' ', '-'),
    title,
    start,
    end:
      start.length > 10
        ? start.replace(/T\d\d/, hour => `T${String(Number(hour.slice(1)) + 1).padStart(2, '0')}`)
        : start,
    timeZone,
    startInstant: `${start.slice(0, 10)}T${start.slice(11, 16) || '00:00'}:00Z`,
    endInstant: `${start.slice(0, 10)}T23:00:00Z`,
    status: 'confirmed',
    attendanceMode: 'offline',
    registration: { kind: 'none' },
    ...more,
  }
}

/** A back end in the test's hands: what it holds, whether it fails, and whom it has heard. */
export class TestPort implements CalendarPort {
  readonly asked: (EventQuery & { readonly signal: AbortSignal })[] = []
  occurrences: readonly Occurrence[]
  /** With it, every call fails. */
  failure: AdapterError | undefined
  /** With it, one can register. */
  registration?: RegistrationPort
  /** Added to each answer. */
  extra: Partial<EventPage> = {}

  constructor(occurrences: readonly Occurrence[] = []) {
    this.occurrences = occurrences
  }

  async list(...[query, { signal }]: Parameters<CalendarPort['list']>): Promise<EventPage> {
    this.asked.push({ ...query, signal })
    await Promise.resolve()
    signal.throwIfAborted()
    if (this.failure) throw this.failure
    return { ...selectOccurrences(this.occurrences, query, { timeZone, now }), ...this.extra }
  }

  async get(id: string): Promise<Occurrence> {
    await Promise.resolve()
    const found = this.occurrences.find(occurrence => occurrence.id === id)
    if (!found) throw new AdapterError('not-found', id)
    return found
  }
}
