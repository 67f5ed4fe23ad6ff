import type { EventPage, EventQuery } from '../calendar/event-query.ts'
import type { Occurrence } from '../calendar/occurrence.ts'
import type { RegistrationPort } from '../calendar/registration.ts'

/** A back end, as the widgets see it. A missing port is a missing feature. */
export interface Adapter {
  readonly name: string
  readonly calendar?: CalendarPort
}

/** An adapter that has events. */
export type CalendarAdapter = Adapter & { readonly calendar: CalendarPort }

/** Reading a library's events. Every method rejects with `AdapterError`, or with `AbortError` once `signal` aborts. */
export interface CalendarPort {
  /**
   * The occurrences that touch the query's window, by start, then title, then id. Without a `cursor` in the answer it
   * is complete. Partial data is normal: what could not be read is told in `warnings`.
   */
  list(query: EventQuery, options: CallOptions): Promise<EventPage>

  /** One occurrence by its `id`; `not-found` if there is none (any more). */
  get(id: string, options: CallOptions): Promise<Occurrence>

  /**
   * The iCalendar feed that keeps following the query's text and filters, absolute or relative to the page; undefined if
   * there is none that follows these.
   */
  subscriptionUrl?(query: EventQuery): string | undefined

  /** For events whose `registration` is `native`; left out where a back end takes none. */
  readonly registration?: RegistrationPort | undefined
}

export interface CallOptions {
  readonly signal: AbortSignal
}
