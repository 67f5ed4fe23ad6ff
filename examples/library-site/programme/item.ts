export type Weekday = 'MO' | 'TU' | 'WE' | 'TH' | 'FR' | 'SA' | 'SU'

/** What the library knows about one entry of its programme. */
export interface ProgrammeItem {
  /** Stays the same whatever day the feed is made for. */
  readonly id: string
  readonly title: string
  /** Of the title and the text, where it is not English. */
  readonly language?: 'ar' | 'de' | 'es'
  readonly paragraphs: readonly string[]
  readonly room: string
  /** Absent when the event is online only. */
  readonly branch?: Branch
  readonly when: Series | Timed | WholeDays
  readonly topics: readonly string[]
  readonly audiences: readonly string[]
  /** Name of the video room. */
  readonly videoRoom?: string
  /** Where to read more or to book, on the library's own site. */
  readonly page?: string
  readonly status?: 'CANCELLED' | 'TENTATIVE'
  /** How often the entry has been changed since it was printed. */
  readonly revision?: number
  readonly changes?: readonly Change[]
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
}

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
