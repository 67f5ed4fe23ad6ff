import { expandFeed, readFeed } from '@library-catalyst/adapters/ical'
import { AdapterError, addDays, dateOf, type FieldError, type IsoDate, type WallTime } from '@library-catalyst/core'
import { type EventDraft, eventDraftFaults } from '@library-catalyst/core/rest/routes'
import { ownEventText, type PlacedDraft } from './own-event-text.ts'
import { ruleDateOf } from './own-event-id.ts'

/** How far apart the dates of exceptions may be. */
const mostDays = 366 * 40

/**
 * A draft whose fields fit together, with the zone it takes place in.
 *
 * @throws {AdapterError} `invalid`, with every field that does not fit
 */
export function checkDraft(draft: EventDraft, libraryZone: string): PlacedDraft {
  const placed = { ...draft, timeZone: draft.timeZone ?? libraryZone }
  const faults = eventDraftFaults(draft)
  refuse(faults)
  refuse(seriesFaults(placed))
  return placed
}

function refuse(fields: readonly FieldError[]): void {
  if (fields.length > 0) throw new AdapterError('invalid', 'The event does not fit together', { fields })
}

/** Read by the reader of feeds, so that what is accepted here is what takes place. */
function seriesFaults(draft: PlacedDraft): readonly FieldError[] {
  const { recurrence, exceptions, start } = draft
  if (recurrence === undefined) return []
  const whole = { ...draft, exceptions: [] }
  const rule = [{ pointer: '/recurrence', code: 'rule' }]
  if (datesOf(longBefore(whole, recurrence), dateOf(start), 1)?.length !== 1) return rule
  const named = exceptions.map(({ date }) => date).sort()
  const [first = dateOf(start), last = first] = [named[0], named.at(-1)]
  const dates = datesOf(whole, first, Math.min(daysBetween(first, last) + 1, mostDays))
  if (!dates) return rule
  const known = new Set(dates)
  return exceptions.flatMap(({ date }, index) =>
    known.has(date) ? [] : [{ pointer: `/exceptions/${index}/date`, code: 'no-such-date' }],
  )
}

/**
 * The start of a series is a date of it, whatever the rule says; one that is none of the rule's makes a series undefined
 * (RFC 5545 section 3.8.5.3). So the same rule is asked for that day, begun 400 years earlier: as many are a whole number
 * of weeks, and have the same leap years.
 */
function longBefore(draft: PlacedDraft, rule: string): PlacedDraft {
  const endless = rule.split(';').filter(part => !/^(COUNT|UNTIL|INTERVAL)=/i.test(part))
  return {
    ...draft,
    start: centuriesEarlier(draft.start),
    end: centuriesEarlier(draft.end),
    recurrence: endless.join(';'),
  }
}

/** The days on which the rule has a date; undefined if it cannot be read, or has too many. */
function datesOf(draft: PlacedDraft, from: IsoDate, days: number): readonly IsoDate[] | undefined {
  const window = { start: from, end: addDays(from, days) }
  const { occurrences, warnings } = expandFeed(readFeed(ownEventText('new', draft)), window, {
    timeZone: draft.timeZone,
  })
  return warnings.length > 0 ? undefined : occurrences.flatMap(one => ruleDateOf(one) ?? [])
}

const centuriesEarlier = (wall: WallTime): WallTime =>
  `${String(Number(wall.slice(0, 4)) - 400).padStart(4, '0')}${wall.slice(4)}`

const daysBetween = (from: IsoDate, to: IsoDate): number => (Date.parse(to) - Date.parse(from)) / 86_400_000
