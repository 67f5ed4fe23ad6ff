import { isAllDay } from '../../time/iso-date.ts'
import { weekdayCodes } from '../icalendar/weekday-code.ts'
import { lastSeriesDate } from '../last-series-date.ts'
import type { Occurrence } from '../occurrence.ts'
import { type RuleParts, ruleParts } from '../recurrence-rule.ts'
import { isCount, type SeriesPattern, seriesPattern } from '../series-pattern.ts'
import type { JsonLdNode } from './event-json-ld.ts'

const dayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/**
 * The series that an event is one date of, with its schedule where the rule is one that a schedule tells wholly. When it
 * began is not known, so that is left out.
 *
 * @see https://schema.org/EventSeries, https://schema.org/Schedule
 */
export function seriesNode(occurrence: Occurrence): JsonLdNode | undefined {
  const { series, title } = occurrence
  if (!series) return undefined
  const parts = ruleParts(series.rule ?? '')
  const pattern = parts && seriesPattern(parts, occurrence.start)
  return {
    '@type': 'EventSeries',
    name: title,
    ...(pattern && { eventSchedule: scheduleNode(occurrence, parts, pattern) }),
  }
}

function scheduleNode(occurrence: Occurrence, parts: RuleParts, pattern: SeriesPattern): JsonLdNode {
  const { start, end, timeZone } = occurrence
  const [count, until] = [parts.get('COUNT'), parts.get('UNTIL')]
  const endDate = until === undefined ? undefined : lastSeriesDate(until, pattern, occurrence)
  return {
    '@type': 'Schedule',
    ...rhythmOf(pattern, start),
    ...(!isAllDay(start) && { startTime: `${start.slice(11)}:00`, endTime: `${end.slice(11)}:00` }),
    scheduleTimezone: timeZone,
    ...(endDate !== undefined && { endDate }),
    ...(count !== undefined && isCount(count) && { repeatCount: +count }),
  }
}

/** `byDay` takes names of days, or what iCalendar writes: `2TU` is the second Tuesday. */
function rhythmOf(pattern: SeriesPattern, start: string): Omit<JsonLdNode, '@type'> {
  switch (pattern.kind) {
    case 'daily':
      return { repeatFrequency: `P${pattern.every}D` }
    case 'weekly':
      return {
        repeatFrequency: `P${pattern.every}W`,
        byDay: pattern.weekdays.map(day => `https://schema.org/${dayNames[day]}`),
      }
    case 'monthly':
      return { repeatFrequency: `P${pattern.every}M`, byMonthDay: pattern.day }
    case 'monthlyOn': {
      const { every, which, weekday } = pattern
      return { repeatFrequency: `P${every}M`, byDay: `${which === 5 ? -1 : which + 1}${weekdayCodes[weekday]}` }
    }
    case 'yearly':
      return { repeatFrequency: 'P1Y', byMonth: +start.slice(5, 7), byMonthDay: +start.slice(8, 10) }
  }
}
