import { http, HttpResponse } from 'msw/http'
import type { WordPressEvent } from './wordpress-event.ts'

export interface WordPressSite {
  readonly origin: string
  readonly events: readonly WordPressEvent[]
  /** The most that a page holds: 50, unless the site's filter `tribe_rest_event_max_per_page` says otherwise. */
  readonly maxPerPage?: number
}

const api = '/wp-json/tribe/events/v1'

/**
 * What a site answers. It filters and pages as Archive_Event.php and posts_where() in Query.php do, and refuses as
 * Messages.php and WordPress itself do (github.com/the-events-calendar/the-events-calendar, version 6, read on
 * 25 November 2026).
 */
export function wordPressHandlers(site: WordPressSite) {
  return [
    http.get(`${site.origin}/wp-json/`, () =>
      HttpResponse.json({ name: 'Lindenhof', timezone_string: 'Europe/Vienna' }),
    ),
    http.get(`${site.origin}${api}/events`, ({ request }) => listEvents(site, new URL(request.url))),
    http.get(`${site.origin}${api}/events/:id`, ({ params }) => oneEvent(site, String(params['id']))),
    http.get(`${site.origin}/wp-json/*`, () => refuse(404, 'rest_no_route')),
  ]
}

function listEvents({ origin, events, maxPerPage = 50 }: WordPressSite, { searchParams }: URL) {
  const refused = ['start_date', 'end_date'].filter(name => !isDate(searchParams.get(name)))
  const page = Number(searchParams.get('page') ?? 1)
  const perPage = Math.min(maxPerPage, Number(searchParams.get('per_page') ?? 10))
  if (!(page >= 1)) refused.push('page')
  if (!(perPage >= 1)) refused.push('per_page')
  if (refused.length > 0) return refuse(400, 'rest_invalid_param', refused)
  const start = `${searchParams.get('start_date')} 00:00:00`
  const end = `${searchParams.get('end_date')} 23:59:59`
  const found = events
    .filter(event => event.start_date <= end && event.end_date >= start)
    .sort((one, other) => (one.start_date < other.start_date ? -1 : 1))
  const shown = found.slice((page - 1) * perPage, page * perPage)
  if (shown.length === 0 && page > 1) return refuse(404, 'event-archive-page-not-found')
  const urlOf = (number: number) =>
    `${origin}${api}/events/?${new URLSearchParams({ ...Object.fromEntries(searchParams), page: String(number) })}`
  return HttpResponse.json(
    {
      events: shown,
      rest_url: urlOf(page),
      ...(found.length > page * perPage && { next_rest_url: urlOf(page + 1) }),
      ...(page > 1 && { previous_rest_url: urlOf(page - 1) }),
      total: found.length,
      total_pages: Math.ceil(found.length / perPage),
    },
    { headers: { 'X-TEC-Total': String(found.length) } },
  )
}

/** Only here there is JSON-LD. */
function oneEvent({ events }: WordPressSite, id: string) {
  const event = events.find(event => String(event.id) === id)
  if (!event) return refuse(400, 'rest_invalid_param', ['id'])
  const schemaStatus = event['event_status'] === 'canceled' ? 'EventCancelled' : 'EventScheduled'
  return HttpResponse.json({
    ...event,
    json_ld: { '@type': 'Event', eventStatus: `https://schema.org/${schemaStatus}` },
  })
}

/** As WordPress refuses: the message is in the language of the site. */
export function refuse(status: number, code: string, parameters: readonly string[] = []) {
  const params = Object.fromEntries(parameters.map(name => [name, 'Ungültiger Parameter.']))
  return HttpResponse.json({ code, message: 'Das geht nicht.', data: { status, params } }, { status })
}

const isDate = (text: string | null): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text ?? '')
