import ICAL from 'ical.js'
import type { ConformanceCase } from './conformance-case.ts'

/** Instances that are walked at most: a rule without an end has no other. */
const mostInstances = 20_000

/** What ical.js says to a case, used as its guide shows; a message where it throws. */
export function icalJsAnswer(one: ConformanceCase): readonly string[] | string {
  try {
    return answer(one)
  } catch (error) {
    return `throws ${error instanceof Error ? error.name : 'an error'}`
  }
}

function answer({ feed, window, timeZone = 'UTC', shows }: ConformanceCase): readonly string[] {
  const text = typeof feed === 'string' ? feed : new TextDecoder().decode(feed)
  const parsed = ICAL.parse(text) as unknown[]
  const calendars = ((typeof parsed[0] === 'string' ? [parsed] : parsed) as unknown[][]).map(
    jCal => new ICAL.Component(jCal),
  )
  ICAL.TimezoneService.reset()
  const found: string[] = []
  for (const calendar of calendars) {
    for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(new ICAL.Timezone(zone))
    for (const { start, end, title } of instancesOf(calendar, Date.parse(window.end) / 1000 + 86_400)) {
      const [from, to] = [textOf(start, timeZone), textOf(end, timeZone)]
      if (from.slice(0, 10) < window.start || from.slice(0, 10) >= window.end) continue
      found.push(shows === 'start' ? from : shows === 'span' ? `${from}/${to}` : `${from} ${title}`)
    }
  }
  return found.sort()
}

interface Instance {
  readonly start: ICAL.Time
  readonly end: ICAL.Time
  readonly title: string
}

function instancesOf(calendar: ICAL.Component, until: number): readonly Instance[] {
  const found: Instance[] = []
  const components = calendar.getAllSubcomponents('vevent')
  const events = components.map(component => new ICAL.Event(component))
  const uids = new Set(events.filter(event => !event.isRecurrenceException()).map(event => event.uid))
  for (const event of events) {
    if (event.isRecurrenceException() && uids.has(event.uid)) continue
    if (!event.isRecurring()) {
      found.push({ start: event.startDate, end: event.endDate, title: event.summary })
      continue
    }
    const iterator = event.iterator()
    for (let walked = 0, next = iterator.next(); next && walked < mostInstances; next = iterator.next(), walked++) {
      if (next.toUnixTime() >= until) break
      const { startDate, endDate, item } = event.getOccurrenceDetails(next)
      found.push({ start: startDate, end: endDate, title: item.summary })
    }
  }
  return found
}

/** It leaves floating times to its user: here they are on the library's clock, as a page in the library would show them. */
function textOf(time: ICAL.Time, timeZone: string): string {
  if (time.isDate) return time.toString()
  if (time.zone !== ICAL.Timezone.localTimezone)
    return `${new Date(time.toUnixTime() * 1000).toISOString().slice(0, 16)}Z`
  const asUtc = Date.parse(`${time.toString().slice(0, 19)}Z`)
  const parts = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' }).format(asUtc)
  const offset = Date.parse(`${parts.replace(' ', 'T')}Z`) - asUtc
  return `${new Date(asUtc - offset).toISOString().slice(0, 16)}Z`
}
