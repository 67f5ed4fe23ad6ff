import type { Warning } from '@library-catalyst/core'
import type { CalendarTime } from './calendar-time.ts'
import type { Duration } from './duration.ts'
import type { PropertyList } from './property-list.ts'
import type { RecurrenceRule } from './recurrence-rule.ts'
import type { Observance } from './observed-clock.ts'

/** A feed that has been read. Zones are not resolved yet: that takes the library's settings. */
export interface Feed {
  /** NAME or X-WR-CALNAME. */
  readonly name?: string
  /** X-WR-TIMEZONE as it is written: perhaps no zone that this device knows. */
  readonly timeZone?: string
  readonly series: readonly EventSeries[]
  /** Every TZID that an event names or a VTIMEZONE defines. */
  readonly zoneNames: ReadonlySet<string>
  readonly zones: ReadonlyMap<string, ZoneDefinition>
  readonly warnings: readonly Warning[]
}

/** A VTIMEZONE. */
export interface ZoneDefinition {
  /** X-LIC-LOCATION. */
  readonly location?: string
  readonly observances: readonly Observance[]
}

/** All the components of one UID. */
export interface EventSeries {
  /** Made of the UID, safe in a URL. */
  readonly id: string
  /** Absent where the feed has overrides only. */
  readonly master?: FeedEvent
  /** Those with a RECURRENCE-ID, in the order of the feed. */
  readonly overrides: readonly FeedEvent[]
}

/** One VEVENT. */
export interface FeedEvent {
  readonly uid: string
  readonly start: CalendarTime
  readonly end?: CalendarTime
  readonly duration?: Duration
  readonly recurrence?: Recurrence
  readonly recurrenceId?: CalendarTime
  /** RANGE=THISANDFUTURE. */
  readonly toFuture: boolean
  readonly sequence: number
  /** LAST-MODIFIED or DTSTAMP, to tell versions apart. */
  readonly stamp: number
  /** CLASS is PRIVATE or CONFIDENTIAL. */
  readonly isPrivate: boolean
  /** X-WR-TIMEZONE of its own VCALENDAR. */
  readonly calendarZone?: string
  /** Its texts, still escaped: most events of a feed are never shown. */
  readonly properties: PropertyList
}

export interface Recurrence {
  readonly rules: readonly RecurrenceRule[]
  /** The first RRULE as it is written. */
  readonly ruleText?: string
  /** EXRULE, which RFC 2445 had. */
  readonly exclusionRules: readonly RecurrenceRule[]
  readonly dates: readonly RecurrenceDate[]
  readonly exclusions: readonly CalendarTime[]
}

/** An RDATE; a PERIOD has its own end. */
export interface RecurrenceDate {
  readonly start: CalendarTime
  readonly end?: CalendarTime
  readonly duration?: Duration
}
