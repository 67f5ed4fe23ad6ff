import {
  AdapterError,
  type CalendarPort,
  type EventPage,
  type EventQuery,
  type Occurrence,
  toAdapterError,
} from '@library-catalyst/core'
import type { SourcePosition } from './combined-cursor.ts'
import { combineLimits } from './limits.ts'

export interface CalendarSource {
  /** What warnings call it. */
  readonly name: string
  readonly calendar: CalendarPort
}

/** One source of a combined list, read page by page as far as the list gets. */
export class SourceReader {
  readonly source: CalendarSource
  /** The page that was read first. */
  first: EventPage | undefined
  /** Why it is read no further. */
  failure: AdapterError | undefined
  readonly #query: EventQuery
  readonly #from: string
  /** Read and not taken yet, in the order of the source. */
  #held: readonly Occurrence[] = []
  /** Each page that was read: its cursor, and where its last occurrence starts. */
  readonly #pages: { readonly cursor: string | null; readonly lastStart: string }[] = []
  /** The page to read next; undefined if there is none. */
  #next: string | null | undefined

  /**
   * @param query without a cursor
   * @param from where the occurrence that was given last starts: nothing before it is wanted any more
   */
  constructor(source: CalendarSource, query: EventQuery, position: SourcePosition = null, from = '') {
    this.source = source
    this.#query = query
    this.#next = position === 0 ? undefined : position
    this.#from = from
  }

  /** Where the first occurrence that is held starts. */
  get start(): string | undefined {
    return this.#held[0]?.start
  }

  /**
   * Read on until all that starts first is held: something later is, or there is no more. Rejects only once `signal`
   * has aborted; what fails otherwise is told in `failure`.
   */
  async fill(signal: AbortSignal): Promise<void> {
    while (!this.failure && this.#next !== undefined && this.#held.at(-1)?.start === this.start) {
      try {
        // Only a page says where the next one is.
        await this.#read(this.#next, signal)
      } catch (error) {
        signal.throwIfAborted()
        this.failure = toAdapterError(error)
      }
    }
  }

  /** What starts then; it is held no more. */
  take(start: string): readonly Occurrence[] {
    const taken = this.#held.filter(occurrence => occurrence.start === start)
    this.#held = this.#held.filter(occurrence => occurrence.start !== start)
    return taken
  }

  /** The first page that has something that starts then or later. */
  positionAt(start: string): SourcePosition {
    const page = this.#pages.find(({ lastStart }) => lastStart >= start)
    return page ? page.cursor : this.#next === undefined ? 0 : this.#next
  }

  async #read(cursor: string | null, signal: AbortSignal): Promise<void> {
    if (this.#pages.length >= combineLimits.pagesPerSource) throw new AdapterError('upstream', 'The pages do not end')
    const query = cursor === null ? this.#query : { ...this.#query, cursor }
    const page = await this.source.calendar.list(query, { signal })
    this.first ??= page
    this.#held = [...this.#held, ...page.items.filter(({ start }) => start >= this.#from)]
    this.#pages.push({ cursor, lastStart: page.items.at(-1)?.start ?? '' })
    this.#next = page.cursor
  }
}
