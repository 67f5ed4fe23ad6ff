export type Weekday = 'MO' | 'TU' | 'WE' | 'TH' | 'FR' | 'SA' | 'SU'

/** What the library knows about one entry of its programme. */
export interface ProgrammeItem {
  /** Stays the same whatever day the feed is made for. */
  readonly id: string
  readonly title: string
  /** Of the title and the text, and spoken there; English if left out. */
  readonly language?: 'ar' | 'de' | 'es'
  /** What is spoken there besides. */
  readonly alsoSpoken?: readonly Language[]
  readonly paragraphs: readonly string[]
  readonly room: string
  /** Absent when the event is online only. */
  readonly branch?: Branch
  readonly when: Series | Timed | WholeDays
  readonly topics: readonly string[]
  readonly audiences: readonly Audience[]
  readonly access?: readonly Access[]
  /** Without the mark in front. */
  readonly hashtag?: string
  readonly picture?: Picture
  readonly materials?: readonly Published[]
  /** Name of the video room. */
  readonly videoRoom?: string
  /** Where to read more or to book, on the library's own site. */
  readonly page?: string
  readonly status?: 'CANCELLED' | 'TENTATIVE'
  /** How often the entry has been changed since it was printed. */
  readonly revision?: number
  readonly changes?: readonly Change[]
}

export type Language = 'ar' | 'bfi' | 'de' | 'en' | 'es' | 'pl'

export type Audience =
  | 'Adults'
  | 'Seniors'
  | 'Families'
  | 'Children'
  | 'Under 5'
  | 'Teens'
  | 'Newcomers'
  | 'Students'
  | 'Faculty'
  | 'Staff'
  | 'Researchers'

export type Access = 'Step-free' | 'Hearing loop' | 'Live captions' | 'Sign language' | 'Large print' | 'Quiet space'

/** A drawing in `pictures/`. */
export interface Picture {
  readonly file: `${string}.webp`
  /** What it shows, for who does not see it. */
  readonly alt: string
}

/** What the library published of an event. */
export interface Published {
  readonly kind: 'recording' | 'slides' | 'handout' | 'takeaways'
  readonly title: string
  /** In `materials/`, or of a recording its name on the library's video host. */
  readonly file: string
}

export type Branch = 'Central Library' | 'Harbour Library' | 'Millfield Library' | 'Northgate Library'

/** Comes back until the season ends, or for a number of `times`. */
export interface Series {
  readonly every: 'day' | 'week' | 'fortnight' | 'month'
  readonly on: readonly Weekday[]
  /** Of a monthly series: the first (1) to the fourth (4), or the last (-1). */
  readonly nth?: number
  readonly at: Clock
  readonly minutes: number
  /** Week of the first date; the current week is 0. The season's first week if absent. */
  readonly week?: number
  readonly times?: number
  /** Goes on after the season. */
  readonly unending?: true
}

/** Happens once, at an hour. */
export interface Timed {
  /** The current week is 0. */
  readonly week: number
  readonly on: readonly [Weekday]
  readonly at: Clock
  readonly minutes: number
  /** Whose clock `at` is on, where it comes from abroad. */
  readonly zone?: ZoneAbroad
}

export type ZoneAbroad = 'America/New_York' | 'Asia/Singapore'

/** Happens once and fills whole days. */
export interface WholeDays {
  readonly week: number
  readonly on: readonly [Weekday]
  readonly days: number
}

/** One date of a series that is not as the others: the first one in or after a week. */
export interface Change {
  readonly week: number
  readonly cancelled?: true
  readonly at?: Clock
  readonly room?: string
  readonly note: string
}

export type Clock = `${number}:${number}`
