import {
  type CalendarAdapter,
  type CallOptions,
  checkQuery,
  dateAt,
  type EventPage,
  type EventQuery,
  selectOccurrences,
  toInstant,
  windowOf,
} from '@library-catalyst/core'
import { toRestSite } from './rest-site.ts'
import { SiteEvents } from './site-events.ts'
import type { TranslateOptions } from './to-occurrences.ts'

export interface TheEventsCalendarOptions extends Partial<TranslateOptions> {
  /** The site, or its REST API; with filters (`?categories=children`) if only some of its events are wanted. */
  readonly url: string
  readonly fetch?: typeof fetch
  /** Epoch milliseconds. */
  readonly now?: () => number
  /** How long an answer is good; five minutes if left out. */
  readonly refreshSeconds?: number
  /** How long to wait for each answer; 30 if left out. */
  readonly timeoutSeconds?: number
}

/**
 * A calendar from a WordPress site with the plugin The Events Calendar. A window of days is asked for when somebody
 * wants it, and again when the answer has become old; while that fails, the old answer is given, with `staleSince`.
 * Without a `timeZone` the site is asked for its own.
 *
 * @throws {AdapterError} `invalid` at `/url`
 * @example createTheEventsCalendarAdapter({ url: 'https://library.example', timeZone: 'America/Phoenix' })
 */
export function createTheEventsCalendarAdapter({ url, ...options }: TheEventsCalendarOptions): CalendarAdapter {
  const { now = Date.now, refreshSeconds = 300, timeoutSeconds = 30 } = options
  const request: typeof fetch = options.fetch ?? ((input, init) => fetch(input, init))
  const events = new SiteEvents(toRestSite(url), { ...options, now, refreshSeconds, timeoutSeconds, fetch: request })

  async function list(query: EventQuery, { signal }: CallOptions): Promise<EventPage> {
    signal.throwIfAborted()
    checkQuery(query)
    const timeZone = await events.timeZone({ signal })
    const time = now()
    const window = windowOf(query, dateAt(timeZone, time))
    const { content, readAt, failure } = await events.inWindow(window, timeZone, { signal })
    signal.throwIfAborted()
    const failures = failure ? [{ code: 'source-failed', message: `${failure.code}: ${failure.message}` }] : []
    const page = selectOccurrences(content.occurrences, query, {
      timeZone,
      now: time,
      warnings: [...content.warnings, ...failures],
    })
    return failure ? { ...page, staleSince: toInstant(readAt) } : page
  }

  return {
    name: 'the-events-calendar',
    calendar: {
      list,
      async get(id, { signal }) {
        signal.throwIfAborted()
        return events.one(id, { signal })
      },
    },
  }
}
