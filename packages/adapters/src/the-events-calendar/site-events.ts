import { AdapterError, type CallOptions, type DateRange, isTimeZone, type Occurrence } from '@library-catalyst/core'
import { type Copy, RefreshedCopy, type RefreshedCopyOptions } from '../refreshed-copy.ts'
import type { AskOptions } from './ask-site.ts'
import { BrokenEventError } from './broken-event-error.ts'
import { fetchEvent } from './fetch-event.ts'
import { type FetchedEvents, fetchEvents } from './fetch-events.ts'
import { fetchSiteZone } from './fetch-site-zone.ts'
import { theEventsCalendarLimits } from './limits.ts'
import type { RestSite } from './rest-site.ts'
import {
  isPublished,
  toOccurrence,
  toOccurrences,
  type TranslatedEvents,
  type TranslateOptions,
} from './to-occurrences.ts'

export interface SiteEventsOptions
  extends Omit<AskOptions, 'signal'>, RefreshedCopyOptions, Partial<TranslateOptions> {}

/** A window as it was read, and what it means. */
interface ReadWindow extends TranslatedEvents {
  readonly fetched: FetchedEvents
}

/** A site rarely moves. */
const zoneSeconds = 24 * 60 * 60

/** The events of one site, as occurrences: each window is read when somebody asks and the last answer has become old. */
export class SiteEvents {
  readonly #site: RestSite
  readonly #options: SiteEventsOptions
  readonly #zone: RefreshedCopy<string>
  /** Those asked for last, in the order in which they were. */
  readonly #windows = new Map<string, RefreshedCopy<ReadWindow>>()

  constructor(site: RestSite, options: SiteEventsOptions) {
    this.#site = site
    this.#options = options
    this.#zone = new RefreshedCopy((_, { signal }) => fetchSiteZone(site, this.#asking(signal)), {
      now: options.now,
      refreshSeconds: zoneSeconds,
    })
  }

  /** The zone in which they are told: the library's, or else the site's own. */
  async timeZone({ signal }: CallOptions): Promise<string> {
    const { timeZone } = this.#options
    if (timeZone === undefined) return (await this.#zone.read(signal)).content
    if (isTimeZone(timeZone)) return timeZone
    const fields = [{ pointer: '/timeZone', code: 'time-zone' }]
    throw new AdapterError('invalid', `${timeZone} is no time zone`, { fields })
  }

  async inWindow(window: DateRange, timeZone: string, { signal }: CallOptions): Promise<Copy<TranslatedEvents>> {
    const key = `${window.start}/${window.end}`
    const copy =
      this.#windows.get(key) ??
      new RefreshedCopy(
        (known: ReadWindow | undefined, call) => this.#read(window, timeZone, known, call),
        this.#options,
      )
    this.#windows.delete(key)
    this.#windows.set(key, copy)
    const [oldest = key] = this.#windows.keys()
    if (this.#windows.size > theEventsCalendarLimits.windows) this.#windows.delete(oldest)
    return copy.read(signal)
  }

  /** Rejects with `not-found` for what is no id of an event that everybody may see. */
  async one(id: string, call: CallOptions): Promise<Occurrence> {
    const [post = '', host] = id.split('@')
    if (host !== this.#site.host || !/^\d{1,18}$/.test(post)) throw missing()
    const timeZone = await this.timeZone(call)
    const event = await fetchEvent(this.#site, post, this.#asking(call.signal))
    if (!isPublished(event)) throw missing()
    try {
      return this.#named(toOccurrence(event, { ...this.#options, timeZone }))
    } catch (cause) {
      throw cause instanceof BrokenEventError ? new AdapterError('upstream', cause.message, { cause }) : cause
    }
  }

  async #read(
    window: DateRange,
    timeZone: string,
    known: ReadWindow | undefined,
    { signal }: CallOptions,
  ): Promise<ReadWindow> {
    const fetched = await fetchEvents(this.#site, window, known?.fetched, this.#asking(signal))
    if (known?.fetched === fetched) return known
    const { occurrences, warnings } = toOccurrences(fetched.events, { ...this.#options, timeZone })
    return {
      fetched,
      occurrences: occurrences.map(occurrence => this.#named(occurrence)),
      warnings: [...fetched.warnings, ...warnings],
    }
  }

  /** Posts have the same numbers on every site; with the host, an id is the only one of its kind in the world. */
  #named(occurrence: Occurrence): Occurrence {
    return { ...occurrence, id: `${occurrence.id}@${this.#site.host}` }
  }

  #asking(signal: AbortSignal): AskOptions {
    const { fetch, timeoutSeconds } = this.#options
    return { fetch, timeoutSeconds, signal }
  }
}

const missing = (): AdapterError => new AdapterError('not-found', 'The site has no such event')
