import {
  addDays,
  type IsoDate,
  instantOf,
  isIsoDate,
  isTimeZone,
  minutesPerDay,
  type Occurrence,
  toEpochMinute,
  toInstant,
  type WallTime,
  wallTimeAt,
} from '@library-catalyst/core'
import { BrokenEventError } from './broken-event-error.ts'
import { type EventRecord, textOf } from './event-record.ts'

export interface TellingOptions {
  /** The library's zone (IANA), in which events are told. */
  readonly timeZone: string
  /** Tell an event whose own zone is an IANA zone in that zone, and not in the library's. */
  readonly keepEventZones?: boolean
}

type Times = Pick<Occurrence, 'start' | 'end' | 'timeZone' | 'startInstant' | 'endInstant'>

const minute = 60_000

/**
 * When an event is. `utc_start_date` and `utc_end_date` are exact, whatever the site's zone is called; an event of whole
 * days has the dates that the site shows.
 *
 * @throws {BrokenEventError} if there is no start, or an end that is no time
 */
export function readTimes(event: EventRecord, { timeZone: library, keepEventZones = false }: TellingOptions): Times {
  const own = textOf(event.timezone)
  const timeZone = keepEventZones && isTimeZone(own) ? own : library
  const days = wholeDays(event)
  if (days) {
    const [from, to] = [instantOf(timeZone, days.start), instantOf(timeZone, days.end)]
    return { ...days, timeZone, startInstant: toInstant(from), endInstant: toInstant(to) }
  }
  const from = exactTime('start', event.utc_start_date, event.start_date, own, library)
  if (from === undefined) throw new BrokenEventError('The event has no start')
  const to = Math.max(from, exactTime('end', event.utc_end_date, event.end_date, own, library) ?? from)
  return {
    start: wallTimeAt(timeZone, from),
    end: wallTimeAt(timeZone, to),
    timeZone,
    startInstant: toInstant(from),
    endInstant: toInstant(to),
  }
}

/**
 * The dates of an event of whole days, the end exclusive. The site has it end one second before the last day does, and
 * its days may begin in the small hours ("end of day cutoff").
 */
function wholeDays(event: EventRecord): { readonly start: IsoDate; readonly end: IsoDate } | undefined {
  if (!isTrue(event.all_day)) return undefined
  const first = readStamp('start', event.start_date)
  if (first === undefined) throw new BrokenEventError('The event has no start')
  const last = readStamp('end', event.end_date) ?? first
  const length = Math.round((toEpochMinute(last) - toEpochMinute(first)) / minutesPerDay)
  const start = first.slice(0, 10)
  return { start, end: addDays(start, Math.max(1, length)) }
}

/** Epoch milliseconds: from the stamp in UTC, or from the local one and the event's zone in answers that lack it. */
function exactTime(which: string, utc: unknown, local: unknown, zone: string, library: string): number | undefined {
  const exact = readStamp(which, utc)
  if (exact !== undefined) return toEpochMinute(exact) * minute
  const wall = readStamp(which, local)
  if (wall === undefined) return undefined
  const offset = offsetIn(zone)
  if (offset !== undefined) return (toEpochMinute(wall) - offset) * minute
  return instantOf(isTimeZone(zone) ? zone : library, wall)
}

/** Minutes ahead of UTC that WordPress writes where a site has chosen no city: `UTC+2`, `UTC-5:30`, `UTC+5.5`. */
function offsetIn(zone: string): number | undefined {
  const [, sign, hours, minutes = '', fraction = ''] = /^UTC([+-])(\d{1,2})(?::(\d{2})|(\.\d{1,2}))?$/i.exec(zone) ?? []
  if (hours === undefined) return undefined
  const ahead = Number(hours) * 60 + (fraction ? Math.round(Number(fraction) * 60) : Number(minutes))
  return sign === '-' ? -ahead : ahead
}

/** Later than any window reaches; an event that never ends is written with a date whose next day has no four digits. */
const lastDate = '9998-12-31'

/** `YYYY-MM-DD HH:MM:SS`, to the minute. */
function readStamp(which: string, stamp: unknown): WallTime | undefined {
  const text = textOf(stamp).trim()
  if (text === '') return undefined
  const [, date = '', clock = '00:00'] =
    /^(\d{4}-\d{2}-\d{2})(?:[ T]((?:[01]\d|2[0-3]):[0-5]\d)(?::\d{2})?)?$/.exec(text) ?? []
  if (!isIsoDate(date)) throw new BrokenEventError(`The ${which} of the event is no time`)
  return `${date > lastDate ? lastDate : date}T${clock}`
}

/** Add-ons write truths as numbers and words, and `null` as a word in an event that wants a password. */
const isTrue = (value: unknown): boolean => value === true || ['1', 'true', 'yes'].includes(textOf(value))
