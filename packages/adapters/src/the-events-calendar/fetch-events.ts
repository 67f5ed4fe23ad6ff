import { AdapterError, type DateRange, type Warning } from '@library-catalyst/core'
import type { Validators } from '../conditional-request.ts'
import { type AskOptions, askSite } from './ask-site.ts'
import { type EventRecord, objectOf, textOf, toEventRecord } from './event-record.ts'
import { theEventsCalendarLimits } from './limits.ts'
import type { RestSite } from './rest-site.ts'

/** One answer of a list. */
interface ListPage {
  readonly url: string
  readonly validators: Validators
  readonly bytes: number
  readonly events: readonly EventRecord[]
  /** `next_rest_url` as it was given; empty on the last page. */
  readonly next: string
}

/** Everything that a site lists for a window. */
export interface FetchedEvents {
  /** None twice. */
  readonly events: readonly EventRecord[]
  readonly warnings: readonly Warning[]
  readonly pages: readonly ListPage[]
}

/**
 * Read a list page by page, each only if it has changed.
 *
 * @param known what was read last for the same window
 * @returns `known` itself if nothing has changed
 * @throws {AdapterError}
 */
export async function fetchEvents(
  site: RestSite,
  window: DateRange,
  known: FetchedEvents | undefined,
  options: AskOptions,
): Promise<FetchedEvents> {
  const before = new Map(known?.pages.map(page => [page.url, page]))
  const pages: ListPage[] = []
  let next: URL | string = site.listUrl(window)
  while (next instanceof URL) {
    // Only an answer says where the next one is.
    const page: ListPage = await fetchPage(next, before.get(next.href), options)
    pages.push(page)
    next = page.next === '' ? '' : pageAfter(pages, next)
  }
  if (known && pages.length === known.pages.length && pages.every((page, at) => page === known.pages[at])) return known
  const events = new Map(pages.flatMap(page => page.events.map(event => [textOf(event.id), event])))
  return { events: [...events.values()], warnings: next === '' ? [] : [{ code: 'cut-short', message: next }], pages }
}

async function fetchPage(url: URL, known: ListPage | undefined, options: AskOptions): Promise<ListPage> {
  const answer = await askSite(url, options, known?.validators)
  if (answer.kind === 'unchanged') {
    if (known) return known
    throw new AdapterError('upstream', 'The site answers 304 to a question without conditions')
  }
  // How older versions say that there is none, or no more.
  const isEmpty = answer.kind === 'refusal' && answer.code === 'event-archive-page-not-found'
  if (isEmpty) return { url: url.href, validators: {}, bytes: 0, events: [], next: '' }
  if (answer.kind === 'refusal') throw answer.error
  const { body, bytes, validators } = answer
  const list = objectOf(body)
  if (!list || !Array.isArray(list['events'])) {
    throw new AdapterError('upstream', 'The site does not answer with a list of events')
  }
  return {
    url: url.href,
    validators,
    bytes,
    events: list['events'].map(toEventRecord),
    next: textOf(list['next_rest_url']),
  }
}

/**
 * Where to go on: on the same host only, whatever an answer says.
 *
 * @returns why not, if so
 */
function pageAfter(pages: readonly ListPage[], current: URL): URL | string {
  const { pages: mostPages, windowBytes } = theEventsCalendarLimits
  const given = pages.at(-1)?.next ?? ''
  const next = URL.canParse(given, current) ? new URL(given, current) : undefined
  if (!next || next.host !== current.host) return 'The site names a next page on another host'
  // Behind a proxy that speaks TLS, WordPress may take itself for a site without.
  next.protocol = current.protocol
  if (pages.some(({ url }) => url === next.href)) return 'The site names a page again that was read before'
  if (pages.length >= mostPages) return `There are more than ${mostPages} pages of events`
  const bytes = pages.reduce((sum, page) => sum + page.bytes, 0)
  return bytes >= windowBytes ? `There are more than ${windowBytes} bytes of events` : next
}
