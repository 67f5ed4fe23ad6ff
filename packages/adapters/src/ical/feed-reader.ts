import { parseTime } from './calendar-time.ts'
import type { Feed, FeedEvent, ZoneDefinition } from './feed.ts'
import { groupBySeries } from './group-by-series.ts'
import { icalLimits } from './limits.ts'
import type { Observance } from './observed-clock.ts'
import { PropertyList } from './property-list.ts'
import { readEvent, readRules } from './read-event.ts'
import { unescapeText } from './text-value.ts'
import { WarningList } from '../warning-list.ts'

/** The properties of an event that anybody looks at. ATTENDEE is not among them. */
const eventNames = new Set(
  `UID DTSTART DTEND DURATION RRULE EXRULE RDATE EXDATE RECURRENCE-ID SEQUENCE DTSTAMP LAST-MODIFIED STATUS CLASS SUMMARY
  DESCRIPTION STYLED-DESCRIPTION X-ALT-DESC LOCATION CATEGORIES URL CONFERENCE X-GOOGLE-CONFERENCE X-MICROSOFT-SKYPETEAMSMEETINGURL IMAGE ATTACH
  ORGANIZER`.split(/\s+/),
)

/** Takes the lines of a feed one by one. */
export class FeedReader {
  hasCalendar = false
  readonly #warnings = new WarningList()
  readonly #events: FeedEvent[] = []
  readonly #zones = new Map<string, ZoneDefinition>()
  readonly #zoneNames = new Set<string>()
  #name: string | undefined
  #timeZone: string | undefined
  /** X-WR-TIMEZONE of the VCALENDAR that is open. */
  #calendarZone: string | undefined
  #event: PropertyList | undefined
  #zone: { name?: string; location?: string; readonly observances: Observance[] } | undefined
  #observance: PropertyList | undefined
  /** Components open inside an event (VALARM), or of kinds that nobody reads (VTODO). */
  readonly #ignored: string[] = []
  #eventsLeftOut = 0

  read(name: string, parameters: string, value: string): void {
    if (name === 'BEGIN') this.#begin(value.trim().toUpperCase())
    else if (name === 'END') this.#end(value.trim().toUpperCase())
    else if (this.#ignored.length > 0) return
    else if (this.#event) this.#readEventLine(this.#event, name, parameters, value)
    else if (this.#observance) this.#observance.add(name, parameters, value)
    else if (this.#zone) this.#readZoneLine(name, value)
    else if (this.hasCalendar) this.#readCalendarLine(name, value)
  }

  finish(): Feed {
    this.#abandon()
    if (this.#eventsLeftOut > 0) {
      this.#warnings.add(
        'too-many-events',
        `${this.#eventsLeftOut} events after the first ${icalLimits.events} are left out`,
      )
    }
    const series = groupBySeries(this.#events, this.#warnings)
    return {
      ...(this.#name && { name: this.#name }),
      ...(this.#timeZone && { timeZone: this.#timeZone }),
      series,
      zoneNames: this.#zoneNames,
      zones: this.#zones,
      warnings: this.#warnings.all(),
    }
  }

  #begin(component: string): void {
    if (component === 'VEVENT' || component === 'VCALENDAR') this.#abandon()
    if (component === 'VCALENDAR') {
      this.hasCalendar = true
      this.#calendarZone = undefined
    } else if (component === 'VEVENT' && this.hasCalendar) this.#event = new PropertyList()
    else if (this.#event || this.#ignored.length > 0) this.#ignored.push(component)
    else if (component === 'VTIMEZONE') this.#zone = { observances: [] }
    else if (this.#zone && (component === 'STANDARD' || component === 'DAYLIGHT')) this.#observance = new PropertyList()
    else this.#ignored.push(component)
  }

  #end(component: string): void {
    const ignored = this.#ignored.at(-1)
    if (ignored === component) this.#ignored.pop()
    else if (component === 'VEVENT') this.#endEvent()
    else if (component === 'VCALENDAR') this.#abandon()
    else if (ignored !== undefined) return
    else if (component === 'VTIMEZONE') this.#endZone()
    else this.#endObservance()
  }

  /** What is open and was never ended is lost: it may be half of itself. */
  #abandon(): void {
    if (this.#event) this.#warnings.add('broken-event', 'The event breaks off', this.#event.value('UID'))
    this.#event = this.#zone = this.#observance = undefined
    this.#ignored.length = 0
  }

  #readEventLine(event: PropertyList, name: string, parameters: string, value: string): void {
    if (eventNames.has(name)) event.add(name, parameters, value)
  }

  #endEvent(): void {
    const properties = this.#event
    this.#event = undefined
    this.#ignored.length = 0
    if (!properties) return
    if (this.#events.length >= icalLimits.events) {
      this.#eventsLeftOut++
      return
    }
    const subject = properties.value('UID') ?? properties.value('SUMMARY')
    const event = readEvent(properties, this.#calendarZone, (code, text) => this.#warnings.add(code, text, subject))
    if (!event) return
    this.#events.push(event)
    if (event.start.zone && this.#zoneNames.size < icalLimits.zones) this.#zoneNames.add(event.start.zone)
  }

  #readZoneLine(name: string, value: string): void {
    if (!this.#zone) return
    if (name === 'TZID') this.#zone.name = value.trim()
    if (name === 'X-LIC-LOCATION') this.#zone.location = value.trim()
  }

  #endObservance(): void {
    const properties = this.#observance
    this.#observance = undefined
    const observance = properties && readObservance(properties)
    if (observance) this.#zone?.observances.push(observance)
    else if (properties) this.#warnings.add('broken-zone', 'A part of a VTIMEZONE cannot be read', this.#zone?.name)
  }

  #endZone(): void {
    const zone = this.#zone
    this.#zone = this.#observance = undefined
    if (!zone?.name || this.#zones.size >= icalLimits.zones) return
    if (!this.#zones.has(zone.name)) this.#zones.set(zone.name, zone)
    this.#zoneNames.add(zone.name)
  }

  #readCalendarLine(name: string, value: string): void {
    if (name === 'X-WR-TIMEZONE' && value.trim() !== '') {
      this.#calendarZone = value.trim()
      this.#timeZone ??= this.#calendarZone
    } else if (name === 'NAME' || name === 'X-WR-CALNAME') this.#name ??= unescapeText(value).trim() || undefined
  }
}

function readObservance(properties: PropertyList): Observance | undefined {
  const start = parseTime(properties.value('DTSTART') ?? '', undefined)
  const offsetFrom = parseOffset(properties.value('TZOFFSETFROM'))
  const offsetTo = parseOffset(properties.value('TZOFFSETTO'))
  if (!start || offsetFrom === undefined || offsetTo === undefined) return undefined
  const rules = readRules(properties.all('RRULE'), () => undefined)
  const dates = properties
    .all('RDATE')
    .flatMap(({ value }) => value.split(',', icalLimits.datesPerEvent))
    .flatMap(text => parseTime(text.split('/')[0] ?? '', undefined) ?? [])
  return { start: start.wall, offsetFrom, offsetTo, rules, dates }
}

/** `+0130` or `-074130` in seconds: RFC 5545 section 3.3.14. */
function parseOffset(text: string | undefined): number | undefined {
  const [, sign, hours, minutes, seconds = '0'] = /^([+-]?)(\d{2}):?(\d{2})(\d{2})?$/.exec(text ?? '') ?? []
  if (hours === undefined || minutes === undefined) return undefined
  return (sign === '-' ? -1 : 1) * (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) || 0
}
