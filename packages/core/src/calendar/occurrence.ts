import type { Instant, WallTime } from '../time/iso-date.ts'

/** schema.org EventStatusType and RFC 5545 STATUS in one list; `moved` covers another time or place. */
export const eventStatuses = ['confirmed', 'tentative', 'cancelled', 'postponed', 'moved'] as const
export type EventStatus = (typeof eventStatuses)[number]

/** schema.org EventAttendanceModeEnumeration. */
export const attendanceModes = ['offline', 'online', 'mixed'] as const
export type AttendanceMode = (typeof attendanceModes)[number]

/** How lively it is to be there; set by the library, never guessed. */
export const energies = ['quiet', 'balanced', 'lively'] as const
export type Energy = (typeof energies)[number]

/** What a library publishes after an event. */
export const materialKinds = ['recording', 'slides', 'handout', 'takeaways', 'other'] as const
export type MaterialKind = (typeof materialKinds)[number]

export interface Material {
  readonly kind: MaterialKind
  readonly title: string
  readonly url: string
}

/** Where it takes place; schema.org Place, with the room apart. */
export interface Place {
  readonly name: string
  readonly room?: string
  readonly address?: string
}

/** schema.org `organizer`: a name to show, and perhaps a page; never an address for mail. */
export interface Organiser {
  readonly name: string
  readonly url?: string
}

/** `alt` is empty for a picture that only decorates. Width and height, in CSS pixels, keep the room for it. */
export interface EventImage {
  readonly url: string
  readonly alt: string
  readonly width?: number
  readonly height?: number
}

/** How one takes part: simply come, go to the library's own system, or register here. */
export type Registration =
  | { readonly kind: 'none' }
  | { readonly kind: 'link'; readonly url: string }
  | { readonly kind: 'native'; readonly opens?: Instant; readonly closes?: Instant }

/** The series that an occurrence belongs to. `rule` is the value of an RFC 5545 RRULE, where there is one. */
export interface Series {
  readonly id: string
  readonly rule?: string
}

/** One event on one date, as a patron sees it. All text but `descriptionHtml` is plain text. */
export interface Occurrence {
  /** Stable over refreshes, unique within an adapter, safe in a URL path: `[A-Za-z0-9._:@~-]`. */
  readonly id: string
  readonly title: string
  /** Wall clock in `timeZone`, to the minute; a date alone for an all-day event. */
  readonly start: WallTime
  /** Exclusive; of the same kind as `start`, and never before it. */
  readonly end: WallTime
  /** IANA zone in which `start` and `end` are told: the library's, unless the event names another. */
  readonly timeZone: string
  /** `start` as an instant; of an all-day event, the midnight at which it begins. */
  readonly startInstant: Instant
  readonly endInstant: Instant
  readonly status: EventStatus
  readonly attendanceMode: AttendanceMode
  readonly series?: Series
  /** Paragraphs are separated by an empty line. */
  readonly description?: string
  /** The same in the HTML of the source. Untrusted: never assigned as HTML, shown only through `richText`. */
  readonly descriptionHtml?: string
  readonly place?: Place
  /** Where to take part online. */
  readonly onlineUrl?: string
  /** The event's own page. */
  readonly url?: string
  readonly organiser?: Organiser
  /** A branch's name, as patrons know it. */
  readonly branch?: string
  readonly audiences?: readonly string[]
  readonly categories?: readonly string[]
  /** BCP 47 tags of the languages spoken there. */
  readonly languages?: readonly string[]
  readonly energy?: Energy
  /** Such as `step-free`, `hearing-loop`, `sign-language`: the library's words. */
  readonly accessibilityFeatures?: readonly string[]
  readonly registration: Registration
  readonly capacity?: number
  readonly seatsLeft?: number
  readonly isFree?: boolean
  readonly image?: EventImage
  readonly materials?: readonly Material[]
  /** By which people talk about it, without the `#`: letters, digits and underscores. */
  readonly hashtag?: string
  /** When the source last changed it. */
  readonly updatedAt?: Instant
}
