import { AdapterError, addDays, type DateRange } from '@library-catalyst/core'
import { theEventsCalendarLimits } from './limits.ts'

const plugin = '/tribe/events/v1'
const prefix = '/wp-json'
/** What we ask for ourselves; anything else in the address (`categories`, `venue`, `lang` ...) goes along. */
const ours = ['page', 'per_page', 'start_date', 'end_date', 'rest_route']

/** The REST API of a WordPress site with the plugin. */
export interface RestSite {
  /** With the port, if it is not the usual one. */
  readonly host: string
  /** The first page of the events that may touch a window. */
  listUrl(window: DateRange): URL
  eventUrl(id: string): URL
  /** What WordPress says about the site itself, its time zone for one. */
  indexUrl(): URL
}

/**
 * @param address of the site or of its REST API, with filters if only some events are wanted:
 *   `https://library.example`, `https://library.example/wp-json/tribe/events/v1/events?categories=children`,
 *   `https://library.example/?rest_route=/tribe/events/v1`; in a page it may be relative
 * @throws {AdapterError} `invalid` at `/url` if it is no http(s) address, or has a password in it
 */
export function toRestSite(address: string): RestSite {
  const base = parseAddress(address)
  const routeUrl = (route: string): URL => {
    const url = new URL(base)
    url.search = ''
    url.hash = ''
    if (base.searchParams.has('rest_route')) url.searchParams.set('rest_route', route)
    else url.pathname = apiPath(base.pathname) + route
    return url
  }
  return {
    host: base.host,
    eventUrl: id => routeUrl(`${plugin}/events/${id}`),
    indexUrl: () => routeUrl('/'),
    listUrl(window) {
      const url = routeUrl(`${plugin}/events`)
      for (const [name, value] of base.searchParams) if (!ours.includes(name)) url.searchParams.append(name, value)
      // The site reads dates in its own zone, which may be a day from ours.
      url.searchParams.set('start_date', addDays(window.start, -1))
      url.searchParams.set('end_date', addDays(window.end, 1))
      url.searchParams.set('per_page', String(theEventsCalendarLimits.eventsPerPage))
      return url
    },
  }
}

function parseAddress(address: string): URL {
  const page = typeof location === 'undefined' ? undefined : location.href
  const url = URL.canParse(address, page) ? new URL(address, page) : undefined
  if (url && /^https?:$/.test(url.protocol) && !url.username && !url.password) return url
  throw new AdapterError('invalid', 'The site needs an http: or https: address without a name or a password in it', {
    fields: [{ pointer: '/url', code: 'address' }],
  })
}

/** A site may call its `/wp-json` something else; then the whole address of the plugin's API is needed. */
function apiPath(path: string): string {
  for (const [mark, kept] of [[plugin, 0] as const, [prefix, prefix.length] as const]) {
    const at = path.indexOf(mark)
    if (at >= 0) return path.slice(0, at + kept)
  }
  return path.replace(/\/+$/, '') + prefix
}
