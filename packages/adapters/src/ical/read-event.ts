import { type CalendarTime, isDateValue, parseTime, readTime } from './calendar-time.ts'
import { parameterOf, type Property } from './content-line.ts'
import { parseDuration } from './duration.ts'
import type { FeedEvent, Recurrence, RecurrenceDate } from './feed.ts'
import { icalLimits } from './limits.ts'
import { hashText } from './occurrence-id.ts'
import type { PropertyList } from './property-list.ts'
import { parseRule, type RecurrenceRule } from './recurrence-rule.ts'

/** Told what part of an event could not be read. */
export type Complain = (code: string, message: string) => void

/**
 * One VEVENT from its properties. What can be left out without telling anybody a wrong time is left out.
 *
 * @returns undefined if it has no start: then there is no event
 */
export function readEvent(
  properties: PropertyList,
  calendarZone: string | undefined,
  complain: Complain,
): FeedEvent | undefined {
  const startProperty = properties.first('DTSTART')
  const start = startProperty && readTime(startProperty)
  if (!start) {
    complain('broken-event', startProperty ? 'DTSTART cannot be read' : 'DTSTART is missing')
    return undefined
  }
  const recurrenceIdProperty = properties.first('RECURRENCE-ID')
  const recurrenceId = recurrenceIdProperty && readTime(recurrenceIdProperty)
  if (recurrenceIdProperty && !recurrenceId) {
    complain('broken-event', 'RECURRENCE-ID cannot be read')
    return undefined
  }
  const recurrence = recurrenceId ? undefined : readRecurrence(properties, complain)
  const range = recurrenceIdProperty && parameterOf(recurrenceIdProperty.parameters, 'RANGE')
  return {
    uid: properties.value('UID') ?? hashText(`${startProperty.value}\n${properties.value('SUMMARY') ?? ''}`),
    start,
    ...readEnd(properties, complain),
    ...(recurrence && { recurrence }),
    ...(recurrenceId && { recurrenceId }),
    toFuture: range?.toUpperCase() === 'THISANDFUTURE',
    sequence: Number(/^\d{1,9}$/.exec(properties.value('SEQUENCE') ?? '')?.[0] ?? 0),
    stamp: parseTime(properties.value('LAST-MODIFIED') ?? properties.value('DTSTAMP') ?? '', undefined)?.wall ?? 0,
    isPrivate: /^(PRIVATE|CONFIDENTIAL)$/i.test(properties.value('CLASS') ?? ''),
    ...(calendarZone && { calendarZone }),
    properties,
  }
}

function readEnd(properties: PropertyList, complain: Complain): Pick<FeedEvent, 'end' | 'duration'> {
  const endProperty = properties.first('DTEND')
  if (endProperty) {
    const end = readTime(endProperty)
    if (!end) complain('broken-end', 'DTEND cannot be read')
    return end ? { end } : {}
  }
  const text = properties.value('DURATION')
  const duration = text === undefined ? undefined : parseDuration(text)
  if (text !== undefined && !duration) complain('broken-end', 'DURATION cannot be read')
  return duration ? { duration } : {}
}

function readRecurrence(properties: PropertyList, complain: Complain): Recurrence | undefined {
  if (!recurrenceNames.some(name => properties.first(name))) return undefined
  const ruleText = properties.value('RRULE')
  return {
    rules: readRules(properties.all('RRULE'), complain),
    ...(ruleText !== undefined && ruleText.length <= icalLimits.ruleLength && { ruleText }),
    exclusionRules: readRules(properties.all('EXRULE'), complain),
    dates: readDates(properties, 'RDATE', readPeriod, complain),
    exclusions: readDates(properties, 'EXDATE', parseTime, complain),
  }
}

const recurrenceNames = ['RRULE', 'RDATE', 'EXDATE', 'EXRULE']

/** A rule that cannot be read costs its instances; the first one, DTSTART, is certain. */
export function readRules(properties: readonly Property[], complain: Complain): readonly RecurrenceRule[] {
  return properties.flatMap(({ value }) => {
    try {
      return value.trim() === '' ? [] : [parseRule(value)]
    } catch (error) {
      if (!(error instanceof RangeError)) throw error
      complain('broken-rule', `The recurrence rule cannot be read: ${error.message}`)
      return []
    }
  })
}

type ReadDate<T> = (text: string, zone: string | undefined, asDate: boolean) => T | undefined

function readDates<T>(properties: PropertyList, name: string, read: ReadDate<T>, complain: Complain): readonly T[] {
  const dates: T[] = []
  for (const { parameters, value } of properties.all(name)) {
    const zone = parameterOf(parameters, 'TZID')
    const asDate = isDateValue(parameters)
    for (const text of value.split(',', icalLimits.datesPerEvent + 1)) {
      if (dates.length >= icalLimits.datesPerEvent) {
        complain('too-many-dates', `${name} has more than ${icalLimits.datesPerEvent} values`)
        return dates
      }
      const date = read(text, zone, asDate)
      if (date !== undefined) dates.push(date)
      else if (text.trim() !== '') complain('broken-date', `A value of ${name} cannot be read`)
    }
  }
  return dates
}

/** A date, a time, or a PERIOD: a start with its end or its duration (RFC 5545 section 3.3.9). */
function readPeriod(text: string, zone: string | undefined, asDate: boolean): RecurrenceDate | undefined {
  const [from = '', until] = text.split('/')
  const start = parseTime(from, zone, asDate)
  if (!start || until === undefined) return start && { start }
  const duration = parseDuration(until)
  const end: CalendarTime | undefined = duration ? undefined : parseTime(until, zone)
  return duration ? { start, duration } : end && { start, end }
}
