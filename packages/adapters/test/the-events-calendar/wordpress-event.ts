import {
  addDays,
  type EventImage,
  isAllDay,
  type Instant,
  type Occurrence,
  type WallTime,
} from '@library-catalyst/core'

/** An event as the plugin's REST API gives it. */
export type WordPressEvent = Readonly<Record<string, unknown>> & {
  readonly id: number
  readonly start_date: string
  readonly end_date: string
}

/**
 * An event of ours, as a WordPress site would have it. The shape is that of `get_event_data`, `get_venue_data` and
 * `get_organizer_data` in src/Tribe/REST/V1/Post_Repository.php and of Documentation/Event_Definition_Provider.php
 * (github.com/the-events-calendar/the-events-calendar, as of version 6, read on 25 November 2026); `is_virtual` and
 * `virtual_url` come from Events Calendar Pro 7, `event_status` from the snippet in docs/adapters/the-events-calendar.md.
 */
export function toWordPressEvent(occurrence: Occurrence, id: number): WordPressEvent {
  const { title, description = '', timeZone, status, attendanceMode, onlineUrl, place, start, end } = occurrence
  const url = `https://lindenhof.example/event/${id}/`
  const isVirtual = attendanceMode !== 'offline'
  return {
    id,
    global_id: `lindenhof.example?id=${id}`,
    global_id_lineage: [`lindenhof.example?id=${id}`],
    author: '7',
    status: 'publish',
    date: '2026-11-01 09:00:00',
    date_utc: '2026-11-01 08:00:00',
    modified: '2026-11-01 09:00:00',
    modified_utc: '2026-11-01 08:00:00',
    url,
    rest_url: `https://lindenhof.example/wp-json/tribe/events/v1/events/${id}`,
    title: rendered(title),
    description: description
      .split('\n\n')
      .filter(Boolean)
      .map(paragraph => `<p>${rendered(paragraph)}</p>\n`)
      .join(''),
    excerpt: '',
    slug: `event-${id}`,
    image: occurrence.image ? toImage(occurrence.image) : false,
    all_day: isAllDay(start),
    start_date: isAllDay(start) ? `${start} 00:00:00` : stamp(start),
    end_date: isAllDay(end) ? `${addDays(end, -1)} 23:59:59` : stamp(end),
    utc_start_date: stamp(occurrence.startInstant),
    utc_end_date: isAllDay(end) ? secondBefore(occurrence.endInstant) : stamp(occurrence.endInstant),
    timezone: timeZone,
    timezone_abbr: '',
    cost: occurrence.isFree === undefined ? '' : occurrence.isFree ? 'Free' : '5',
    cost_details: { currency_symbol: '', currency_code: '', currency_position: 'prefix', values: [] },
    website: '',
    show_map: true,
    show_map_link: true,
    hide_from_listings: false,
    sticky: false,
    featured: false,
    categories: (occurrence.categories ?? []).map(name => toTerm('tribe_events_cat', name)),
    tags: tagsOf(occurrence).map(name => toTerm('post_tag', name)),
    venue: place ? toVenue(place.name) : [],
    organizer: [organiser],
    is_virtual: isVirtual,
    virtual_url: onlineUrl ?? null,
    virtual_video_source: '',
    event_status: status === 'cancelled' ? 'canceled' : status === 'confirmed' ? '' : status,
  }
}

/** What a site has no field for. */
function tagsOf({ audiences = [], energy, languages = [], accessibilityFeatures = [], hashtag }: Occurrence) {
  return [...audiences, energy, ...languages, ...accessibilityFeatures, hashtag && `#${hashtag}`].filter(
    tag => tag !== undefined,
  )
}

function toImage({ url, width, height }: EventImage) {
  return { id: 31, url, width, height, extension: 'jpg', filesize: 812_345, sizes: { large: { url, width, height } } }
}

/** With what belongs to people, who never asked to be on somebody else's page. */
const organiser = {
  id: 41,
  author: '7',
  status: 'publish',
  url: 'https://lindenhof.example/organizer/desk/',
  organizer: 'Lindenhof Library',
  slug: 'desk',
  phone: '+43 1 Plantedsurname',
  email: 'desk@private.example',
}

function toVenue(name: string) {
  return {
    id: 12,
    author: '7',
    status: 'publish',
    url: 'https://lindenhof.example/venue/12/',
    venue: rendered(name),
    slug: 'venue-12',
    phone: '+43 1 Plantedsurname',
    show_map: true,
    show_map_link: true,
    global_id: 'lindenhof.example?id=12',
    global_id_lineage: ['lindenhof.example?id=12'],
  }
}

function toTerm(taxonomy: string, name: string) {
  return { name: rendered(name), slug: name.toLowerCase(), taxonomy, description: '', parent: 0, count: 3, id: 5 }
}

/** As WordPress prints text: escaped, with curly quotes. */
const rendered = (text: string): string => text.replace(/&/g, '&#038;').replace(/</g, '&lt;').replace(/'/g, '&#8217;')

const stamp = (time: WallTime): string => `${time.slice(0, 10)} ${time.slice(11, 16)}:00`
const secondBefore = (instant: Instant): string => {
  const before = new Date(Date.parse(instant) - 1000).toISOString()
  return `${before.slice(0, 10)} ${before.slice(11, 19)}`
}
