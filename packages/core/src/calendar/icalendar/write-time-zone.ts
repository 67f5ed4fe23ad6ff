import { addDays, fromEpochMinute, type IsoDate, toEpochMinute, type WallTime } from '../../time/iso-date.ts'
import { offsetsIn } from '../../time/zone.ts'
import { offsetText } from '../offset-text.ts'
import { basicTime } from './content-text.ts'
import { weekdayCode } from './weekday-code.ts'

/** How far ahead clock changes are told one by one, where no rule gives them; a series may run on for years. */
const daysAhead = 10 * 366

/** A change of the clocks that comes again. */
interface Observance {
  /** Minutes ahead of UTC before and after it. */
  readonly before: number
  readonly after: number
  /** When it comes, on the clock that shows `before`. */
  readonly onsets: WallTime[]
}

/**
 * A VTIMEZONE that is right from a year before `from` to ten years after it, and beyond where the changes follow a rule:
 * RFC 5545 section 3.6.5. Its TZID is the IANA name, which most readers know better than any definition.
 *
 * @throws {RangeError} if the device does not know the zone
 */
export function timeZoneLines(timeZone: string, from: IsoDate): readonly string[] {
  const range = { start: addDays(from, -366), end: addDays(from, daysAhead) }
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${timeZone}`,
    ...observancesIn(timeZone, range.start, range.end).flatMap(observance => observanceLines(observance, range.end)),
    'END:VTIMEZONE',
  ]
}

function observancesIn(timeZone: string, start: IsoDate, end: IsoDate): readonly Observance[] {
  const [first, ...changes] = offsetsIn(timeZone, { start, end })
  if (!first) return []
  let before = first.minutes
  const found = new Map<string, Observance>()
  for (const { from, minutes } of changes) {
    const key = `${before} ${minutes}`
    const observance = found.get(key) ?? { before, after: minutes, onsets: [] }
    found.set(key, observance)
    observance.onsets.push(fromEpochMinute(toEpochMinute(from.slice(0, 16)) + before))
    before = minutes
  }
  // What holds until the first change is an observance too, or nothing would say it.
  const initial = { before: first.minutes, after: first.minutes, onsets: [`${start}T00:00`] }
  return [initial, ...found.values()]
}

function observanceLines({ before, after, onsets }: Observance, end: IsoDate): readonly string[] {
  const [first = '', ...others] = onsets
  const kind = after > before ? 'DAYLIGHT' : 'STANDARD'
  const rule = yearlyRule(onsets, end)
  return [
    `BEGIN:${kind}`,
    `DTSTART:${basicTime(first)}`,
    ...(rule ? [`RRULE:${rule}`] : others.map(onset => `RDATE:${basicTime(onset)}`)),
    `TZOFFSETFROM:${utcOffset(before)}`,
    `TZOFFSETTO:${utcOffset(after)}`,
    `END:${kind}`,
  ]
}

/** "The last Sunday of March", if that is what all the onsets are, each year and to the end of what we know. */
function yearlyRule(onsets: readonly WallTime[], end: IsoDate): string | undefined {
  const [first = '', last = ''] = [onsets[0], onsets.at(-1)]
  const isYearly = onsets.every((onset, at) => +onset.slice(0, 4) === +first.slice(0, 4) + at)
  const isAlike = onsets.every(
    onset =>
      onset.slice(5, 7) === first.slice(5, 7) &&
      onset.slice(11) === first.slice(11) &&
      weekdayCode(onset) === weekdayCode(first),
  )
  if (!isYearly || !isAlike || onsets.length < 3 || addDays(last, 366) < end) return undefined
  const week = weekOf(onsets)
  return week && `FREQ=YEARLY;BYMONTH=${+first.slice(5, 7)};BYDAY=${week}${weekdayCode(first)}`
}

/** The week of its month in which each onset lies, from the front or from the end. */
function weekOf(onsets: readonly WallTime[]): string | undefined {
  const weeks = new Set(onsets.map(onset => Math.ceil(+onset.slice(8, 10) / 7)))
  const [week, ...otherWeeks] = weeks
  if (otherWeeks.length === 0) return String(week)
  return onsets.every(onset => addDays(onset, 7).slice(5, 7) !== onset.slice(5, 7)) ? '-1' : undefined
}

/** RFC 5545 section 3.3.14. */
const utcOffset = (minutes: number): string => offsetText(minutes).replace(':', '')
