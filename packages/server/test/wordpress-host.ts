import type { RequestListener } from 'node:http'

export interface WordPressPost {
  readonly id: number
  readonly title: string
  readonly utc_start_date: string
  readonly utc_end_date: string
}

/** A post of The Events Calendar on 25 November 2026, in the evening; what differs is said. */
export function samplePost(details: Partial<WordPressPost> & { readonly [name: string]: unknown } = {}): WordPressPost {
  return {
    id: 1,
    title: 'Chess',
    all_day: false,
    utc_start_date: '2026-11-25 17:00:00',
    utc_end_date: '2026-11-25 18:00:00',
    timezone: 'Europe/Vienna',
    event_status: '',
    organizer: [{ organizer: 'Chess club', email: 'ada@private.example' }],
    ...details,
  } as WordPressPost
}

/**
 * Answers as the plugin's REST API does (src/Tribe/REST/V1/Endpoints/Archive_Event.php, version 6, read on
 * 25 November 2026), `perPage` posts a page.
 */
export function wordPress(
  posts: readonly WordPressPost[],
  perPage = 50,
  headers: Record<string, string> = {},
): RequestListener {
  return (request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`)
    if (url.pathname !== '/wp-json/tribe/events/v1/events') {
      response.writeHead(404).end(JSON.stringify({ code: 'rest_no_route', message: 'Nein.', data: { status: 404 } }))
      return
    }
    const page = Number(url.searchParams.get('page') ?? 1)
    const events = posts.slice((page - 1) * perPage, page * perPage)
    url.searchParams.set('page', String(page + 1))
    const hasMore = posts.length > page * perPage
    response.writeHead(200, { 'content-type': 'application/json', ...headers })
    response.end(JSON.stringify({ events, total: posts.length, ...(hasMore && { next_rest_url: url.href }) }))
  }
}
