import {
  type CalendarAdapter,
  type CallOptions,
  checkQuery,
  dateAt,
  type EventPage,
  type EventQuery,
  selectOccurrences,
  toInstant,
  type Warning,
  windowOf,
} from '@library-catalyst/core'
import { type Copy, RefreshedCopy } from '../refreshed-copy.ts'
import { type ExpandedFeed, expandFeed, type ExpandOptions, findOccurrence } from './expand-feed.ts'
import type { Feed } from './feed.ts'
import { fetchFeed, type FetchedFeed } from './fetch-feed.ts'
import { displayZoneOf } from './feed-zones.ts'
import { icalLimits } from './limits.ts'

export interface IcalAdapterOptions extends ExpandOptions {
  /** http(s), or webcal. */
  readonly url: string
  readonly fetch?: typeof fetch
  /** Epoch milliseconds. */
  readonly now?: () => number
  /** The most bytes of a feed; 8 MiB if left out. */
  readonly maxBytes?: number
  /** How long a copy is good; five minutes if left out. */
  readonly refreshSeconds?: number
  /** How long to wait for an answer; 30 if left out. */
  readonly timeoutSeconds?: number
}

/**
 * A calendar from an iCalendar feed. It is fetched when first asked for, and again when the copy has become old; while
 * that fails, the old copy is answered, with `staleSince`.
 *
 * @example createIcalAdapter({ url: 'https://library.example/events.ics', timeZone: 'Europe/London' })
 */
export function createIcalAdapter(options: IcalAdapterOptions): CalendarAdapter {
  const { url, now = Date.now, maxBytes = icalLimits.feedBytes, refreshSeconds = 300, timeoutSeconds = 30 } = options
  const request: typeof fetch = options.fetch ?? ((input, init) => fetch(input, init))
  const source = new RefreshedCopy<FetchedFeed>(
    (known, { signal }) => fetchFeed(url, known, { fetch: request, maxBytes, timeoutSeconds, signal }),
    { now, refreshSeconds },
  )
  const expand = rememberLast((feed, start, end) => expandFeed(feed, { start, end }, options))

  async function list(query: EventQuery, { signal }: CallOptions): Promise<EventPage> {
    checkQuery(query)
    const copy = await source.read(signal)
    signal.throwIfAborted()
    const { feed } = copy.content
    const timeZone = displayZoneOf(feed, options)
    const time = now()
    const window = windowOf(query, dateAt(timeZone, time))
    const { occurrences, warnings } = expand(feed, window.start, window.end)
    const page = selectOccurrences(occurrences, query, {
      timeZone,
      now: time,
      warnings: [...warnings, ...failureOf(copy)],
    })
    return copy.failure ? { ...page, staleSince: toInstant(copy.readAt) } : page
  }

  async function get(id: string, { signal }: CallOptions) {
    const { content } = await source.read(signal)
    signal.throwIfAborted()
    return findOccurrence(content.feed, id, options)
  }

  return { name: 'ical', calendar: { list, get, subscriptionUrl: query => feedAddress(url, query) } }
}

/** The feed itself, as long as nothing less than all of it is asked for, which it would not follow. */
function feedAddress(url: string, { text, series, filters = {} }: EventQuery): string | undefined {
  const isFiltered =
    Boolean(text) ||
    series !== undefined ||
    Object.values(filters).some(asked => asked === true || (asked && asked.length > 0))
  const address = url.replace(/^webcals?:/i, 'https:')
  return isFiltered || /^(?!https?:)[a-z][a-z\d+.-]*:/i.test(address) ? undefined : address
}

function failureOf({ failure }: Copy<FetchedFeed>): readonly Warning[] {
  return failure ? [{ code: 'source-failed', message: `${failure.code}: ${failure.message}` }] : []
}

type Expand = (feed: Feed, start: string, end: string) => ExpandedFeed

/** Paging, searching and filtering ask for the same window again and again. */
function rememberLast(expand: Expand): Expand {
  let last:
    { readonly feed: Feed; readonly start: string; readonly end: string; readonly answer: ExpandedFeed } | undefined
  return (feed, start, end) => {
    if (last?.feed !== feed || last.start !== start || last.end !== end) {
      last = { feed, start, end, answer: expand(feed, start, end) }
    }
    return last.answer
  }
}
