import { AdapterError, isTimeZone } from '@library-catalyst/core'
import { type CalendarTime, utc } from './calendar-time.ts'
import type { Feed } from './feed.ts'
import { icalLimits } from './limits.ts'
import { createObservedClock } from './observed-clock.ts'
import type { StepBudget } from './step-budget.ts'
import { utcClock, type ZoneClock, zoneClockOf } from './zone-clock.ts'
import { ianaZoneOf } from './zone-names.ts'

export interface ZoneOptions {
  /** The library's zone (IANA), in which events are told. Left out: the feed's X-WR-TIMEZONE, or the only zone it names. */
  readonly timeZone?: string
  /** The zone of times that name none. Left out: the feed's X-WR-TIMEZONE, or `timeZone`. */
  readonly feedTimeZone?: string
  /** Tell an event whose TZID is an IANA zone in that zone, and not in the library's. */
  readonly keepEventZones?: boolean
}

/** A TZID that is no IANA zone, and that the feed does not define. */
export class UnknownZoneError extends RangeError {}

/**
 * The zone in which a feed's events are told.
 *
 * @throws {AdapterError} `invalid` at `/timeZone` if neither the options nor the feed name one
 */
export function displayZoneOf(feed: Feed, { timeZone, feedTimeZone }: ZoneOptions): string {
  checkZone('/timeZone', timeZone)
  checkZone('/feedTimeZone', feedTimeZone)
  const zone = timeZone ?? (feed.timeZone === undefined ? undefined : ianaZoneOf(feed.timeZone)) ?? onlyZoneOf(feed)
  return zone ?? refuse('The feed names no time zone: set the library’s')
}

interface Telling {
  readonly timeZone: string
  readonly clock: ZoneClock
}

/** Which clock a time of the feed is read on. Clocks are made once for each TZID. */
export class FeedZones {
  readonly displayClock: ZoneClock
  readonly #telling: Telling
  readonly #feed: Feed
  readonly #options: ZoneOptions
  readonly #clocks = new Map<string, ZoneClock>()
  readonly #budget: StepBudget

  constructor(feed: Feed, options: ZoneOptions, budget: StepBudget) {
    this.#feed = feed
    this.#options = options
    this.#budget = budget
    const timeZone = displayZoneOf(feed, options)
    this.displayClock = zoneClockOf(timeZone)
    this.#telling = { timeZone, clock: this.displayClock }
  }

  /**
   * @param calendarZone the X-WR-TIMEZONE of the VCALENDAR that holds the time
   * @throws {UnknownZoneError} if nothing says what the TZID means
   * @throws {AdapterError} `invalid` at `/timeZone` for a floating time that no setting gives a zone
   */
  clockOf({ zone, allDay }: CalendarTime, calendarZone: string | undefined): ZoneClock {
    if (allDay) return this.displayClock
    if (zone === utc) return utcClock
    if (zone === undefined) return this.#floatingClock(calendarZone)
    let clock = this.#clocks.get(zone)
    if (!clock && this.#clocks.size >= icalLimits.zones) throw new UnknownZoneError(zone)
    if (!clock) this.#clocks.set(zone, (clock = this.#namedClock(zone)))
    return clock
  }

  /** In which zone, and by which clock, an event is told. */
  tellingOf({ zone }: CalendarTime): Telling {
    const own = this.#options.keepEventZones && zone !== undefined && zone !== utc ? ianaZoneOf(zone) : undefined
    return own === undefined ? this.#telling : { timeZone: own, clock: zoneClockOf(own) }
  }

  #floatingClock(calendarZone: string | undefined): ZoneClock {
    const calendars = calendarZone === undefined ? undefined : ianaZoneOf(calendarZone)
    const zone = this.#options.feedTimeZone ?? calendars ?? this.#options.timeZone
    return zoneClockOf(zone ?? refuse('The feed has times without a zone: set the library’s'))
  }

  #namedClock(zone: string): ZoneClock {
    const iana = ianaZoneOf(zone)
    if (iana) return zoneClockOf(iana)
    const definition = this.#feed.zones.get(zone)
    const location = definition?.location === undefined ? undefined : ianaZoneOf(definition.location)
    if (location) return zoneClockOf(location)
    if (definition && definition.observances.length > 0)
      return createObservedClock(definition.observances, this.#budget)
    if (this.#options.feedTimeZone) return zoneClockOf(this.#options.feedTimeZone)
    throw new UnknownZoneError(zone)
  }
}

function onlyZoneOf({ zoneNames, zones }: Feed): string | undefined {
  const found = new Set<string | undefined>()
  for (const name of zoneNames) {
    if (name !== utc) found.add(ianaZoneOf(name) ?? ianaZoneOf(zones.get(name)?.location ?? ''))
  }
  return found.size === 1 ? [...found][0] : undefined
}

function checkZone(pointer: string, zone: string | undefined): void {
  if (zone === undefined || isTimeZone(zone)) return
  throw new AdapterError('invalid', `${zone} is no time zone`, { fields: [{ pointer, code: 'time-zone' }] })
}

function refuse(message: string): never {
  throw new AdapterError('invalid', message, { fields: [{ pointer: '/timeZone', code: 'required' }] })
}
