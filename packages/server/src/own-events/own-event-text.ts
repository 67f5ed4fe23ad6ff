import { dateOf, instantOf, isAllDay, type IsoDate, toEpochDay, type WallTime } from '@library-catalyst/core'
import type { DateException, EventDraft } from '@library-catalyst/core/rest/routes'

/** A draft of which the zone is known. */
export type PlacedDraft = EventDraft & { readonly timeZone: string }

/**
 * When an own event takes place, as an iCalendar text: so that its dates are worked out as those of a feed are. Its times
 * name no zone; they are read on the clock of the draft's. Nothing else about the event is in it.
 */
export function ownEventText(id: string, draft: PlacedDraft): string {
  const { start, end, recurrence, exceptions } = draft
  const left = exceptions.filter(({ kind }) => kind === 'left-out')
  const lines = [
    'BEGIN:VCALENDAR',
    ...component(id, [
      timeLine('DTSTART', start),
      timeLine('DTEND', end),
      ...(recurrence === undefined ? [] : [`RRULE:${recurrence}`]),
      ...left.map(({ date }) => timeLine('EXDATE', onDate(date, start))),
    ]),
    ...exceptions.flatMap(exception => overrideLines(id, draft, exception)),
    'END:VCALENDAR',
  ]
  return `${lines.join('\r\n')}\r\n`
}

function overrideLines(id: string, draft: PlacedDraft, exception: DateException): readonly string[] {
  if (exception.kind === 'left-out') return []
  const planned = onDate(exception.date, draft.start)
  const { start = planned, end } = exception.kind === 'changed' ? exception : {}
  return component(id, [
    timeLine('RECURRENCE-ID', planned),
    timeLine('DTSTART', start),
    end === undefined ? `DURATION:${lengthOf(draft)}` : timeLine('DTEND', end),
    ...(exception.kind === 'cancelled' ? ['STATUS:CANCELLED'] : []),
  ])
}

const component = (id: string, lines: readonly string[]): readonly string[] => [
  'BEGIN:VEVENT',
  `UID:${id}`,
  ...lines,
  'END:VEVENT',
]

const onDate = (date: IsoDate, start: WallTime): WallTime => date + start.slice(10)

function timeLine(name: string, time: WallTime): string {
  const date = dateOf(time).replaceAll('-', '')
  return isAllDay(time) ? `${name};VALUE=DATE:${date}` : `${name}:${date}T${time.slice(11).replace(':', '')}00`
}

/** As exact as the end of the others is: RFC 5545 section 3.8.5.3. */
function lengthOf({ start, end, timeZone }: PlacedDraft): string {
  if (isAllDay(start)) return `P${toEpochDay(end) - toEpochDay(start)}D`
  return `PT${Math.max(0, instantOf(timeZone, end) - instantOf(timeZone, start)) / 1000}S`
}
