import type { DateRange, Instant, IsoDate } from '../time/iso-date.ts'
import type { ZoneOffset } from '../time/zone.ts'
import type { Occurrence } from './occurrence.ts'

/** What events can be filtered by; each is one or several words on an occurrence. */
export const facetNames = [
  'branch',
  'audience',
  'category',
  'language',
  'attendanceMode',
  'accessibilityFeature',
  'energy',
  'status',
] as const
export type FacetName = (typeof facetNames)[number]

/** What an event has or has not: it costs nothing; it is not known to be full; something of it was published. */
export const traitNames = ['free', 'places', 'materials'] as const
export type TraitName = (typeof traitNames)[number]

export type FilterName = FacetName | TraitName

/** One of the words must match within a facet; every facet must, and every trait that is wanted must be there. */
export type EventFilters = { readonly [Facet in FacetName]?: readonly string[] } & {
  readonly [Trait in TraitName]?: boolean
}

/** The longest window that one query may ask for. */
export const maxWindowDays = 400
/** How many days a calendar shows where nothing else is said. */
export const defaultDays = 14
export const defaultPageSize = 200
export const maxPageSize = 500

export interface EventQuery {
  /** First date of the window, in the library's zone; left out, it is the library's today. */
  readonly start?: IsoDate
  /** Length of the window, 1 to 400. */
  readonly days: number
  /** Each word must begin a word of the title, description, place or categories; accents and case do not count. */
  readonly text?: string
  readonly filters?: EventFilters
  /** Only the dates of this series: the `id` of an occurrence's `series`. */
  readonly series?: string
  /** From the page before; opaque. */
  readonly cursor?: string
  /** How many at most, 1 to 500; 200 if left out. */
  readonly limit?: number
}

/** Something the reader of a feed could not use. For staff and logs; patrons are never shown it. */
export interface Warning {
  /** A word for the kind of trouble, such as `broken-event`, `unknown-zone` or `source-failed`. */
  readonly code: string
  readonly message: string
  /** What it is about: the UID of an event, or the name of a source. */
  readonly subject?: string
}

export interface EventPage {
  readonly items: readonly Occurrence[]
  /** There is more: ask again with it. */
  readonly cursor?: string
  /** The window that was answered, in dates of `timeZone`. */
  readonly window: DateRange
  /** The library's date now, in `timeZone`. */
  readonly today: IsoDate
  /** The library's zone (IANA). */
  readonly timeZone: string
  /** The offsets of `timeZone` in force during the window, so that a page needs no zone arithmetic. */
  readonly offsets: readonly ZoneOffset[]
  readonly warnings: readonly Warning[]
  /** When the source was last read; told if that is longer ago than it should be. */
  readonly staleSince?: Instant
}
